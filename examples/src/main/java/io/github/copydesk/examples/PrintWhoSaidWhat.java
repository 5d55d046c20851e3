package io.github.copydesk.examples;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;

/** Prints who said what. */
public final class PrintWhoSaidWhat {

  private PrintWhoSaidWhat() {}

  /**
   * Reads a text and prints its attributions.
   *
   * @param args the text
   */
  public static void main(String... args) {
    Article article = Copydesk.english().read(args[0]);
    article.attributions().forEach(a -> System.out.println(a.source().name() + ": " + a.content().text()));
  }
}
