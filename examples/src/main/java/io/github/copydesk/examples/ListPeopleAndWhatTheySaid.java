package io.github.copydesk.examples;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Person;

/** Lists the people of an article, each with all that he or she is cited for. */
public final class ListPeopleAndWhatTheySaid {

  private ListPeopleAndWhatTheySaid() {}

  /**
   * Reads an article and prints its people.
   *
   * @param args nothing
   */
  public static void main(String... args) {
    // @start region="people"
    Article article = Copydesk.english().read(BundledArticles.text("flood-wall"));

    for (Person person : article.entities().people()) {
      System.out.println(person.role().isEmpty() ? person.name() : person.name() + ", " + person.role());
      for (Attribution attribution : article.attributions().by(person)) {
        System.out.println("  " + attribution.cue().text() + ": " + attribution.content().text());
      }
    }
    // @end
  }
}
