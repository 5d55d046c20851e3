package io.github.copydesk.examples;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.EntityType;

/** Finds a name that no model could know. */
public final class AddYourOwnNames {

  private AddYourOwnNames() {}

  /**
   * Reads an article with a name of one's own and prints the organizations in it.
   *
   * @param args nothing
   */
  public static void main(String... args) {
    // @start region="names"
    Copydesk copydesk = Copydesk.builder().names(EntityType.ORGANIZATION, "quayside kitchen").build();

    Article article = copydesk.read(BundledArticles.text("school-lunch"));
    article.entities().of(EntityType.ORGANIZATION).forEach(entity -> System.out.println(entity.name()));
    // @end
  }
}
