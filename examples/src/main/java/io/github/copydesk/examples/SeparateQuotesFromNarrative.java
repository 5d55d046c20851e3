package io.github.copydesk.examples;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Quotation;

/** Prints a story without its quotations, then the quotations without the story. */
public final class SeparateQuotesFromNarrative {

  private SeparateQuotesFromNarrative() {}

  /**
   * Reads an article and prints its two halves.
   *
   * @param args nothing
   */
  public static void main(String... args) {
    // @start region="separate"
    Article article = Copydesk.english().read(BundledArticles.text("night-trains"));

    System.out.println(article.narrative());
    for (Quotation quotation : article.quotations().speech()) {
      System.out.println(quotation.text());
    }
    // @end
  }
}
