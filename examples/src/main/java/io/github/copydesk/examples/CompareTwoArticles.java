package io.github.copydesk.examples;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Claim;
import io.github.copydesk.article.ReportedClaim;
import io.github.copydesk.dossier.Dossier;
import io.github.copydesk.dossier.Excerpt;
import io.github.copydesk.dossier.Exclusives;
import io.github.copydesk.dossier.Link;
import io.github.copydesk.dossier.Precedence;
import java.util.List;
import java.util.Locale;

/** Sets two articles on one event side by side: what both say, where they disagree, and what one alone has. */
public final class CompareTwoArticles {

  private CompareTwoArticles() {}

  /**
   * Reads both articles and prints the comparison.
   *
   * @param args nothing
   */
  public static void main(String... args) {
    List<InputArticle> inputs = BundledArticles.onOneEvent();
    Copydesk copydesk = Copydesk.english();
    Dossier dossier = Dossier.of(inputs.stream().map(InputArticle::raw).map(copydesk::read).toList());

    dossier.entities().forEach(entity -> System.out.println("Both name " + entity.name()));
    dossier.quotations().forEach(link -> print("Both quote", link.reason(), inputs, link));
    dossier.agreements().forEach(link -> print("Both claim", link.reason(), inputs, link));
    dossier.disagreements().forEach(link -> print("They disagree", link.reason(), inputs, link));
    dossier.sharedQuotations().stream().filter(shared -> shared.precedence() == Precedence.ONE_FIRST)
        .flatMap(shared -> shared.firsts().stream())
        .forEach(first -> System.out.println(first.outlet() + " was the first to quote " + first.source() + ": " + first.told().text()));
    for (int i = 0; i < inputs.size(); i++) {
      Exclusives exclusives = dossier.onlyIn(i);
      String only = "Only the " + inputs.get(i).id();
      exclusives.entities().forEach(entity -> System.out.println(only + " names " + entity.name()));
      exclusives.quotations().forEach(quotation -> System.out.println(only + " quotes " + quotation.text()));
      exclusives.claims().forEach(claim -> System.out.println(only + " has " + voice(claim) + " claim: " + claim.text()));
    }
  }

  private static String voice(Claim claim) {
    return claim instanceof ReportedClaim reported ? reported.attribution().source().name() : "the outlet";
  }

  private static void print(String what, Enum<?> reason, List<InputArticle> inputs, Link link) {
    System.out.println(what + " (" + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "):");
    for (Excerpt side : List.of(link.first(), link.second())) {
      System.out.println("  " + inputs.get(side.article()).id() + ": " + side.text());
    }
  }
}
