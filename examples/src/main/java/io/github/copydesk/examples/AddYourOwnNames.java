package io.github.copydesk.examples;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.OwnName;

/** Finds names by their aliases and patterns, and gets back what is known about them. */
public final class AddYourOwnNames {

  private static final String TEXT = """
      The strike at DB ended on Friday. “The Bahn has lost 90 million euros,” said Maria Lopez, citing file Az. 12/26 of
      the labour court. Her colleagues of quayside kitchen had served 900 meals.
      """;

  private AddYourOwnNames() {}

  /**
   * Reads an article with names of one's own and prints them.
   *
   * @param args nothing
   */
  public static void main(String... args) {
    // @start region="names"
    Copydesk copydesk = Copydesk.builder()
        .names(OwnName.of(EntityType.ORGANIZATION, "Deutsche Bahn").alias("DB", "Bahn").attribute("wikidata", "Q9322"))
        .names(OwnName.of(EntityType.MISCELLANEOUS, "Case $1").pattern("Az\\. (\\d+/\\d+)").attribute("court", "labour"))
        .names(EntityType.ORGANIZATION, "quayside kitchen")
        .build();

    Article article = copydesk.read(TEXT);
    article.entities().forEach(entity -> article.ownName(entity).ifPresent(own -> System.out.println(
        own.name() + ", " + entity.mentions().size() + " times " + own.attributes())));
    // @end
  }
}
