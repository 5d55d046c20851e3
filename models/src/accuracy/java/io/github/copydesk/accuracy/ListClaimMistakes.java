package io.github.copydesk.accuracy;

import io.github.copydesk.accuracy.ClaimLayer.Asserted;
import io.github.copydesk.accuracy.ClaimLayer.Label;
import io.github.copydesk.accuracy.GivenClaims.Decided;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lists what is decided wrong about claims whose spans are given: {@code ListClaimMistakes FOLDER}, a folder of articles in
 * the form of the gold of claims. For text to tune on; what is held back is measured only.
 */
public final class ListClaimMistakes {

  private static final List<Label> LABELS = List.of(Label.TYPE, Label.TIME, Label.CERTAINTY, Label.POLARITY);

  private ListClaimMistakes() {}

  /**
   * Prints a line for each mistake: label, gold, decided, source, cue and content.
   *
   * @param args the folder
   * @throws IOException if a file cannot be read
   */
  public static void main(String... args) throws IOException {
    List<Decided> decided = new GivenClaims().read(Path.of(args[0]));
    for (Label label : LABELS) {
      System.out.printf("%s: %d of %d right%n", label, decided.stream().filter(it -> it.isRight(label)).count(), decided.size());
      decided.stream().filter(it -> !it.isRight(label))
          .map(it -> label + " " + it.gold().label(label) + " not " + it.value(label) + ": " + words(it))
          .sorted()
          .forEach(System.out::println);
    }
    decided.stream()
        .filter(it -> !it.isAddresseeRight() && (it.hasAddressee() || it.gold().addressee().isPresent()))
        .map(it -> "ADDRESSEE " + addressees(it) + ": " + words(it))
        .forEach(System.out::println);
  }

  private static String addressees(Decided it) {
    String gold = it.gold().addressee().map(span -> span.of(it.document().text())).orElse("none");
    return gold + " not " + it.decided().addressees().stream().map(a -> a.text()).collect(Collectors.joining());
  }

  private static String words(Decided it) {
    Asserted gold = it.gold();
    String text = it.document().text();
    String content = gold.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    return (gold.source().map(span -> span.of(text)).orElse("-") + " | " + gold.cue().orElseThrow().of(text) + " | "
        + content).replaceAll("\\s+", " ");
  }
}
