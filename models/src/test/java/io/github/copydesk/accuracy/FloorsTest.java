package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FloorsTest {

  private static final Map<String, String> DIGESTS = Map.of("texts", "4f2a");
  private static final Floors FLOORS = new Floors(DIGESTS, Map.of("names | texts | exact", new Floors.Floor(0.8, 100)));

  @Test
  void forgivesOneItem() {
    assertThat(FLOORS.complaints(DIGESTS, List.of(exact(79)))).isEmpty();
  }

  @Test
  void complainsOfMoreThanOneItem() {
    assertThat(FLOORS.complaints(DIGESTS, List.of(exact(78)))).singleElement().asString().contains("0.8000", "78.00");
  }

  @Test
  void complainsOfAFigureThatIsNoLongerMeasured() {
    assertThat(FLOORS.complaints(DIGESTS, List.of())).singleElement().asString().contains("not measured");
  }

  @Test
  void complainsOfACorpusThatChanged() {
    assertThat(FLOORS.complaints(Map.of("texts", "beef"), List.of(exact(90)))).singleElement().asString().contains("beef");
  }

  @Test
  void raisesAFloorButLowersItOnlyWhenAllowed() {
    assertThat(pinned(exact(90), false)).isEqualTo(0.9);
    assertThat(pinned(exact(70), false)).isEqualTo(0.8);
    assertThat(pinned(exact(70), true)).isEqualTo(0.7);
  }

  @Test
  void readsWhatItWrote() {
    assertThat(Floors.parse(FLOORS.json())).isEqualTo(FLOORS);
  }

  private static double pinned(Figure figure, boolean mayFall) {
    return FLOORS.repinned(DIGESTS, List.of(figure), mayFall).floors().get(figure.key()).f1();
  }

  private static Figure exact(int hits) {
    return new Sample("names", "texts").figure("exact", hits, 100, 100);
  }
}
