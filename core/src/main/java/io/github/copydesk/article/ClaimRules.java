package io.github.copydesk.article;

import java.util.stream.Stream;

/** The part of {@link WellFormedness} that is about one claim: what it holds is the article's own. */
final class ClaimRules {

  private final WellFormedness texts;
  private final Members<Entity> entities;
  private final Members<Quotation> quotations;

  ClaimRules(WellFormedness texts, Article article) {
    this.texts = texts;
    this.entities = new Members<>(article.entities().asList());
    this.quotations = new Members<>(article.passages().quotations());
  }

  void check(Claim claim) {
    texts.stand(claim.spans(), claim.text(), claim);
    known(claim.entities().stream(), claim);
    WellFormedness.rule(claim.quotations().stream().allMatch(quotations::contains), claim,
        "every quotation of a claim must be in quotations()");
    known(claim.act().times().stream(), claim);
    Names.addressed(claim).forEach(addressee -> check(addressee, claim));
    claim.act().phrases().forEach(phrase -> check(phrase, claim));
    claim.reading().pieces().forEach(piece -> check(piece, claim));
  }

  private void check(Addressee addressee, Claim claim) {
    texts.stands(addressee.span(), addressee.text(), claim);
    known(addressee.entities().stream(), claim);
  }

  private void check(Phrase phrase, Claim claim) {
    texts.stand(phrase.spans(), phrase.text(), claim);
    WellFormedness.rule(phrase.spans().stream().allMatch(span -> claim.spans().stream().anyMatch(it -> it.contains(span))),
        claim, "a phrase must lie within its claim");
  }

  private void check(Reading.Piece piece, Claim claim) {
    if (piece instanceof Reading.Kept) {
      texts.stands(piece.span(), piece.text(), claim);
    } else {
      texts.inText(piece.span(), claim);
    }
    if (piece instanceof Reading.Insertion insertion) {
      known(Stream.of(insertion.entity()), claim);
    }
  }

  private void known(Stream<? extends Entity> named, Claim claim) {
    WellFormedness.rule(named.allMatch(entities::contains), claim, "every entity of a claim must be in entities()");
  }
}
