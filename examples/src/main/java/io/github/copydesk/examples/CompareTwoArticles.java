package io.github.copydesk.examples;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Claim;
import io.github.copydesk.dossier.Dossier;
import io.github.copydesk.dossier.Excerpt;
import io.github.copydesk.dossier.Link;
import java.util.List;
import java.util.stream.Stream;

/** Sets two articles on one event side by side: what both say, where they disagree, and what one alone has. */
public final class CompareTwoArticles {

  /** Two made-up articles on a made-up fire. */
  static final List<String> ARTICLES = List.of("quay-fire-courier", "quay-fire-tribune");

  private CompareTwoArticles() {}

  /**
   * Reads both articles and prints the comparison.
   *
   * @param args nothing
   */
  public static void main(String... args) {
    // @start region="compare"
    Copydesk copydesk = Copydesk.english();
    Dossier dossier = Dossier.of(ARTICLES.stream().map(BundledArticles::text).map(copydesk::read).toList());

    dossier.entities().forEach(entity -> System.out.println("Both name " + entity.name()));
    dossier.quotations().forEach(link -> print("Both quote, " + link.reason(), link));
    dossier.agreements().forEach(link -> print("Both claim, " + link.reason(), link));
    dossier.disagreements().forEach(link -> print("They disagree, " + link.reason(), link));
    for (Claim claim : dossier.onlyIn(0).claims()) {
      System.out.println("Only the first claims: " + claim.text());
    }
    // @end
  }

  private static void print(String what, Link link) {
    System.out.println(what + ":");
    Stream.of(link.first(), link.second()).map(Excerpt::text).forEach(text -> System.out.println("  " + text));
  }
}
