package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Copydesk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccuracyGateTest {

  private static final Path BASELINE = Path.of("src/accuracy/resources/baseline.json");

  private static Copydesk copydesk;

  @BeforeAll
  static void load() {
    copydesk = Copydesk.english();
  }

  @Test
  void keepsItsFloorsOnOurOwnGold() throws IOException {
    AccuracyGate gate = new AccuracyGate(BASELINE, "own", List.of(new OwnGold()));

    assertThat(gate.complaints(copydesk, Corpora.ofOurOwn())).isEmpty();
  }

  @Test
  void keepsItsFloorsOnTheCorporaWhereTheyAreGiven() throws IOException {
    Optional<Corpora> corpora = Corpora.find();
    if (corpora.isEmpty()) {
      System.out.println("The accuracy gate measured our own gold alone: no corpora, see " + Corpora.class.getName());
      return;
    }
    AccuracyGate gate = new AccuracyGate(BASELINE, "corpora", AccuracyGate.ON_CORPORA);

    assertThat(gate.complaints(copydesk, corpora.get())).isEmpty();
  }
}
