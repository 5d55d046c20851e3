package io.github.copydesk.examples;

import io.github.copydesk.article.Addressee;
import io.github.copydesk.article.Claim;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Reading;
import io.github.copydesk.article.ReportedClaim;
import io.github.copydesk.article.SpeechAct;
import java.util.ArrayList;
import java.util.List;

/** Turns claims into the fields of a line. */
record ClaimLines(References references) {

  ArticleLine.Claimed claimed(Claim claim) {
    ReportedClaim reported = claim instanceof ReportedClaim it ? it : null;
    return new ArticleLine.Claimed(
        reported != null ? ArticleLine.Voice.REPORTED : ArticleLine.Voice.NARRATED,
        reported != null ? Integer.valueOf(references.indexOf(reported.attribution())) : null,
        claim.type(), references.places(claim.spans()), addressed(claim.addressees()).stream().findFirst().orElse(null),
        claim.modality().polarity(), claim.modality().certainty(), claim.modality().time(), ids(claim.entities()),
        claim.checkworthiness(), claim.claimant().map(references::idOf).orElse(null), done(claim.act()),
        claim.quotations().stream().map(references::indexOf).toList(), read(claim.reading()));
  }

  private List<ArticleLine.Addressed> addressed(List<Addressee> addressees) {
    return addressees.stream()
        .map(it -> new ArticleLine.Addressed(references.places(List.of(it.span())), ids(it.entities())))
        .toList();
  }

  private ArticleLine.Done done(SpeechAct act) {
    return new ArticleLine.Done(addressed(act.targets()),
        act.phrases().stream().flatMap(phrase -> references.places(phrase.spans()).stream()).toList(), ids(act.times()));
  }

  /** Tells of each insertion where it stands in the reading, and what it stands for in the text. */
  private ArticleLine.Read read(Reading reading) {
    List<ArticleLine.Put> insertions = new ArrayList<>();
    int at = 0;
    for (Reading.Piece piece : reading.pieces()) {
      int end = at + piece.text().length();
      if (piece instanceof Reading.Insertion insertion) {
        ArticleLine.Place stands = references.places(List.of(insertion.span())).get(0);
        insertions.add(new ArticleLine.Put(at, end, stands, references.idOf(insertion.entity())));
      }
      at = end;
    }
    return new ArticleLine.Read(reading.text(), insertions);
  }

  private List<String> ids(List<? extends Entity> entities) {
    return entities.stream().map(references::idOf).toList();
  }
}
