package io.github.copydesk.api;

import io.github.copydesk.article.Addressee;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.AttributionKind;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Certainty;
import io.github.copydesk.article.ClaimTime;
import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.Claims;
import io.github.copydesk.article.Commitment;
import io.github.copydesk.article.Content;
import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.CoreferenceReason;
import io.github.copydesk.article.Coreferences;
import io.github.copydesk.article.Cue;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.Modality;
import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.NarratedClaim;
import io.github.copydesk.article.Narrative;
import io.github.copydesk.article.Organization;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Phrase;
import io.github.copydesk.article.PlainAct;
import io.github.copydesk.article.Polarity;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.QuotationKind;
import io.github.copydesk.article.Reading;
import io.github.copydesk.article.ReportedClaim;
import io.github.copydesk.article.SourceKind;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.Wording;
import io.github.copydesk.testing.MarkedText;
import java.util.List;

/** A short article, put together by hand, and its parts for tests that spoil one of them. */
final class Story {

  static final MarkedText MARKED = MarkedText.parse(
      "{N:{P:Angela Merkel} {C:said}: }{Q:“{W:We will {H:help {O:Opel} now}.}”}{M: The {T:“green deal”} cost 9 euros.}");
  static final String TEXT = MARKED.text();

  static final Mention MERKEL = mention("P", EntityType.PERSON);
  static final Mention OPEL = mention("O", EntityType.ORGANIZATION);
  static final Person PERSON = Person.named("Angela Merkel", List.of(MERKEL));
  static final Organization ORGANIZATION = new Organization("Opel", "", List.of(OPEL));
  static final Entities ENTITIES = new Entities(List.of(PERSON, ORGANIZATION));
  static final Mentions MENTIONS = new Mentions(List.of(MERKEL, OPEL));

  static final Coreference WE = new Coreference(
      pronoun(), pronoun().of(TEXT), PERSON, MERKEL.span(), CoreferenceReason.PRONOUN, 1);

  static final Quotation SPEECH = new Quotation(
      span("Q"), words("Q"), QuotationKind.SPEECH, List.of(span("W")), List.of());
  static final Quotation TERM = new Quotation(
      span("T"), words("T"), QuotationKind.TERM, List.of(new Span(span("T").start() + 1, span("T").end() - 1)),
      List.of());

  static final Attribution SAID = new Attribution(
      new NamedSource(span("P"), words("P"), SourceKind.PERSON, PERSON, 1),
      new Cue(span("C"), words("C"), "say"),
      new Content(List.of(span("Q")), words("Q"), Form.DIRECT),
      AttributionKind.SPEECH,
      0.9);

  static final Phrase HELP = phrase("H");
  static final ReportedClaim PROMISE = new ReportedClaim(SAID,
      new Wording(List.of(span("W")), words("W"), List.of(ORGANIZATION), List.of(SPEECH), readingOfWe()),
      new Commitment(List.of(new Addressee(OPEL.span(), "Opel", List.of(ORGANIZATION))), HELP, List.of()),
      new Modality(Polarity.AFFIRMED, Certainty.CERTAIN, ClaimTime.FUTURE), 0.4);
  static final NarratedClaim COST = new NarratedClaim(Wording.of(List.of(sentence()), TEXT),
      new PlainAct(ClaimType.STATEMENT, List.of()),
      new Modality(Polarity.NEGATED, Certainty.POSSIBLE, ClaimTime.PAST), 0.8);

  private Story() {}

  static Article article() {
    return builder().build();
  }

  static Article.Builder builder() {
    return Article.builder(TEXT)
        .segments(List.of(new Span(0, TEXT.length())), List.of(new Span(0, span("M").start()), sentence()))
        .passages(passages())
        .entities(MENTIONS, ENTITIES)
        .coreferences(new Coreferences(List.of(WE)))
        .attributions(new Attributions(List.of(SAID)))
        .claims(new Claims(List.of(PROMISE, COST)));
  }

  /** "[Angela Merkel] will help Opel now." */
  private static Reading readingOfWe() {
    Span rest = new Span(pronoun().end(), span("W").end());
    return new Reading(List.of(new Reading.Insertion(pronoun(), "[Angela Merkel]", PERSON, MERKEL, true),
        new Reading.Kept(rest, rest.of(TEXT))));
  }

  static Phrase phrase(String label) {
    return new Phrase(List.of(span(label)), words(label));
  }

  private static Span pronoun() {
    return new Span(span("W").start(), span("W").start() + "We".length());
  }

  static Passages passages() {
    int term = span("T").start();
    int rest = span("T").end();
    return new Passages(List.of(
        narrative(0, SPEECH.span().start()), SPEECH, narrative(SPEECH.span().end(), term), TERM,
        narrative(rest, TEXT.length())), List.of());
  }

  static Narrative narrative(int start, int end) {
    return new Narrative(new Span(start, end), TEXT.substring(start, end));
  }

  static Span span(String label) {
    return MARKED.spans(label).get(0);
  }

  static String words(String label) {
    return span(label).of(TEXT);
  }

  private static Span sentence() {
    return new Span(span("M").start() + 1, TEXT.length());
  }

  private static Mention mention(String label, EntityType type) {
    return new Mention(span(label), words(label), type, 1);
  }
}
