package io.github.copydesk.examples;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.Person;

/** Tells of each person of an article by which other words it speaks of him or her, and why these are thought to. */
public final class TellWhoIsWho {

  private TellWhoIsWho() {}

  /**
   * Reads an article and prints its people.
   *
   * @param args nothing
   */
  public static void main(String... args) {
    Article article = Copydesk.english().read(BundledArticles.text("flood-wall"));

    for (Person person : article.entities().people()) {
      System.out.println(person.name());
      for (Coreference coreference : article.coreferences().of(person)) {
        System.out.println("  " + coreference.text() + ": " + coreference.reason());
      }
    }
  }
}
