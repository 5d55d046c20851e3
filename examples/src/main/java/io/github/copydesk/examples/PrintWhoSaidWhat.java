package io.github.copydesk.examples;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;

/** Prints who said what, and what is claimed about one company. */
public final class PrintWhoSaidWhat {

  private PrintWhoSaidWhat() {}

  /**
   * Reads an article and prints its attributions and claims.
   *
   * @param args nothing
   */
  public static void main(String... args) {
    String text = BundledArticles.text("night-trains");

    // @start region="door"
    Article article = Copydesk.english().read(text);

    article.attributions().forEach(it -> System.out.println(it.source().name() + ": " + it.content().text()));
    article.claims().about("Deutsche Bahn").reported().forEach(claim -> System.out.println("claim: " + claim.text()));
    // @end
  }
}
