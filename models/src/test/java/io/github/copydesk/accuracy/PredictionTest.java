package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.accuracy.Prediction.Name;
import io.github.copydesk.accuracy.Prediction.Said;
import io.github.copydesk.accuracy.Prediction.Speaker;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.AttributionKind;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Certainty;
import io.github.copydesk.article.ClaimTime;
import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.Claims;
import io.github.copydesk.article.Content;
import io.github.copydesk.article.Cue;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Gender;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.Modality;
import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.Narrative;
import io.github.copydesk.article.OffsetMap;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.PersonName;
import io.github.copydesk.article.PlainAct;
import io.github.copydesk.article.Polarity;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.QuotationKind;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.article.ReportedClaim;
import io.github.copydesk.article.Source;
import io.github.copydesk.article.SourceKind;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.UnknownSource;
import io.github.copydesk.article.Wording;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PredictionTest {

  private static final String TEXT = "“It is late,” Lee said.";
  private static final String RAW = "BY BO: " + TEXT;
  private static final Span QUOTED = new Span(0, 13);
  private static final Span NAME = new Span(14, 17);
  private static final Mention MENTION = new Mention(NAME, "Lee", EntityType.PERSON, 1);
  private static final Person PERSON = new Person(
      "Ann Lee", new PersonName("Ms", "Ann", "Lee", ""), Gender.FEMALE, "mayor", "", List.of(MENTION));

  @Test
  void pointsIntoTheRawText() {
    Prediction prediction = Prediction.of("one", article(named()));

    assertThat(prediction.quotations()).containsExactly(new Said(
        new Span(7, 20), Optional.of(new Speaker(Optional.of(new Span(21, 24)), "Lee", "Ann Lee"))));
    assertThat(prediction.names()).containsExactly(new Name(new Span(21, 24), "PER"));
    assertThat(prediction.attributions()).containsExactly(
        new Relation(List.of(new Span(21, 24)), List.of(new Span(25, 29)), List.of(new Span(7, 20))));
  }

  @Test
  void namesNobodyWhereTheSourceIsUnknown() {
    Source nobody = new UnknownSource(UnknownSource.Reason.NOT_MENTIONED, List.of(), "");

    assertThat(Prediction.of("one", article(nobody)).quotations()).extracting(Said::speaker)
        .containsExactly(Optional.empty());
  }

  @Test
  void writesClaimsInTheFormOfTheirGold() {
    assertThat(ClaimPrediction.of("one", article(named()))).hasToString("{\"id\":\"one\",\"claims\":[{\"source\":[21,24],"
        + "\"sourceName\":\"Ann Lee\",\"sourceKind\":\"PERSON\",\"cue\":[25,29],\"content\":[[8,18]],\"form\":\"DIRECT\","
        + "\"type\":\"STATEMENT\",\"addressee\":null,\"polarity\":\"AFFIRMED\",\"certainty\":\"CERTAIN\",\"time\":"
        + "\"PRESENT\"}],\"scareQuotes\":[],\"narrator\":[],\"entities\":[{\"type\":\"PERSON\",\"name\":\"Ann Lee\","
        + "\"role\":\"mayor\",\"value\":null,\"mentions\":[[21,24]]}]}");
  }

  private static Source named() {
    return new NamedSource(NAME, "Lee", SourceKind.PERSON, PERSON, 1);
  }

  private static Article article(Source source) {
    Quotation quotation =
        new Quotation(QUOTED, QUOTED.of(TEXT), QuotationKind.SPEECH, List.of(new Span(1, 12)), List.of());
    Span rest = new Span(13, TEXT.length());
    Attribution attribution = new Attribution(source, new Cue(new Span(18, 22), "said", "say"),
        new Content(List.of(QUOTED), QUOTED.of(TEXT), Form.DIRECT), AttributionKind.SPEECH, 1);
    Span claimed = new Span(1, 11);
    ReportedClaim claim = new ReportedClaim(attribution, Wording.of(List.of(claimed), TEXT),
        new PlainAct(ClaimType.STATEMENT, List.of()),
        new Modality(Polarity.AFFIRMED, Certainty.CERTAIN, ClaimTime.PRESENT), 0.5);
    OffsetMap origin = OffsetMap.builder().copy(7, RAW.length()).build(RAW.length());
    return Article.builder(RawArticle.of(RAW), TEXT, origin)
        .passages(new Passages(List.of(quotation, new Narrative(rest, rest.of(TEXT))), List.of()))
        .entities(new Mentions(List.of(MENTION)), new Entities(List.of(PERSON)))
        .attributions(new Attributions(List.of(attribution)))
        .claims(new Claims(List.of(claim)))
        .build();
  }
}
