package io.github.copydesk.examples;

import static java.util.Comparator.comparingDouble;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Claim;
import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.ReportedClaim;

/** Lists the claims of an article, those most worth checking first. */
public final class ListClaims {

  private ListClaims() {}

  /**
   * Reads an article and prints its claims, each with its voice and type.
   *
   * @param args nothing
   */
  public static void main(String... args) {
    // @start region="claims"
    Article article = Copydesk.english().read(BundledArticles.text("flood-wall"));

    article.claims().stream()
        .sorted(comparingDouble(Claim::checkworthiness).reversed())
        .forEach(claim -> System.out.println(voice(claim) + " | " + claim.type() + " | " + claim.reading().text()));

    article.claims().by("Weber").of(ClaimType.DEMAND, ClaimType.COMMITMENT, ClaimType.ACCUSATION)
        .forEach(claim -> System.out.println(claim.type() + ": " + claim.act().phrases().get(0).text()));
    // @end
  }

  private static String voice(Claim claim) {
    return claim instanceof ReportedClaim reported ? reported.attribution().source().name() : "the outlet";
  }
}
