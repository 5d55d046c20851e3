package io.github.copydesk.accuracy;

import io.github.copydesk.article.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints every sentence that cleaning takes out of the news corpora and nobody marked as debris, and the figures of
 * {@link CleaningAccuracy}; a person reads whether prose is among them.
 */
public final class ListRemovedSentences {

  private ListRemovedSentences() {}

  /**
   * Prints to the standard output.
   *
   * @param args none
   * @throws IOException if a corpus cannot be read
   */
  public static void main(String... args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Corpora corpora = Corpora.expect();
    CleaningAccuracy accuracy = new CleaningAccuracy();
    list(out, accuracy, PolNear.read(corpora.path("polnear/dev")));
    for (String news : List.of("wikinews", "bbc")) {
      list(out, accuracy, CleaningAccuracy.unmarked(Documents.read(corpora.path("news/" + news + ".jsonl"))));
    }
    accuracy.measure(corpora).forEach(out::println);
  }

  private static void list(PrintStream out, CleaningAccuracy accuracy, List<AttributedDocument> documents) {
    for (AttributedDocument document : documents) {
      for (Span sentence : accuracy.removedProse(document)) {
        out.println(document.name() + "\t" + sentence.of(document.text()));
      }
    }
  }
}
