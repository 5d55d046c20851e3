package io.github.copydesk.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody would write keep every promise too. */
class AttributorSweepTest {

  private static final List<String> SCRAPS = List.of("said", "“", "”", "\"", "''", ",", ".", ":", ";", "—", "-", "(", ")",
      "according", "to", "to", "that", "who", "Ann", "Hill", "HILL", "she", "he", "and", "but", "was", "told", "by",
      "the", "mayor", "saying", "added", "bridge", "\n", "’s", "not", "has", "Monday", "if", "rejected", "seems", "\uD83D");

  static Stream<String> soups() {
    return IntStream.range(0, 300).mapToObj(AttributorSweepTest::soup);
  }

  private static String soup(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10 + random.nextInt(80); i++) {
      text.append(SCRAPS.get(random.nextInt(SCRAPS.size()))).append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("soups")
  void keepsItsPromisesInAnyText(String text) {
    Entities cast = ReadStory.cast(text, "Ann Hill");
    Attributions attributions = ReadStory.of(text, cast, Set.of()).attributions();
    List<Attribution> found = attributions.asList();
    assertThat(found).isSortedAccordingTo((a, b) -> a.content().spans().get(0).compareTo(b.content().spans().get(0)));
    List<Span> contents = attributions.outermost().stream().flatMap(attribution -> attribution.content().spans().stream()).toList();
    assertThat(apart(contents)).isTrue();
    assertThat(found).allMatch(AttributorSweepTest::isOneRoleAWord);
  }

  private static boolean isOneRoleAWord(Attribution attribution) {
    List<Span> roles = new ArrayList<>(attribution.content().spans());
    roles.add(attribution.cue().span());
    return apart(roles) && attribution.source().spans().stream().noneMatch(attribution.cue().span()::overlaps);
  }

  private static boolean apart(List<Span> spans) {
    List<Span> sorted = spans.stream().sorted().toList();
    return IntStream.range(1, sorted.size()).noneMatch(i -> sorted.get(i - 1).overlaps(sorted.get(i)));
  }

  @ParameterizedTest
  @MethodSource("soups")
  void readsTheSameTextTheSameWay(String text) {
    assertThat(ReadStory.of(text).attributions()).isEqualTo(ReadStory.of(text).attributions());
  }

  @ParameterizedTest
  @ValueSource(strings = {"said ", "“we” said she, ", "he said, “we ", "according to ", "Hill, who said, ", "( ", "and said "})
  void readsALongLineOfScraps(String scrap) {
    assertThat(ReadStory.of(scrap.repeat(4_000)).attributions().size()).isLessThan(40_000);
  }

  @Test
  void readsWindowsLineEnds() {
    assertThat(ReadStory.of("“We can,” she said.\r\n\r\n“We can not,” he said.\r\n").attributions().asList()).hasSize(2);
  }
}
