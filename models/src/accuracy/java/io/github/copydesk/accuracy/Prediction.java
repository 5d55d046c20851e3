package io.github.copydesk.accuracy;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Source;
import io.github.copydesk.article.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a system found in one document; all spans are into its raw text.
 *
 * @param document the document's name
 * @param quotations the quotations of speech
 * @param attributions who said what, the outermost first
 * @param names the names
 */
record Prediction(String document, List<Said> quotations, List<Relation> attributions, List<Name> names) {

  /**
   * Somebody's words.
   *
   * @param span where they stand
   * @param speaker who says them, if the system knows
   */
  record Said(Span span, Optional<Speaker> speaker) {}

  /**
   * Who says them.
   *
   * @param mention where the speaker is mentioned, none where known by name only
   * @param text the mention as written, perhaps empty
   * @param canonical the full name, empty where it is not known
   * @param confidence how sure the system is of the speaker, from 0 to 1
   */
  record Speaker(Optional<Span> mention, String text, String canonical, double confidence) {

    Speaker(Optional<Span> mention, String text, String canonical) {
      this(mention, text, canonical, 1);
    }
  }

  /** A name with its type, in the scorers' words. */
  record Name(Span span, String type) {}

  /** Returns a prediction of nothing. */
  static Prediction none(String document) {
    return new Prediction(document, List.of(), List.of(), List.of());
  }

  /** Returns what the library found. */
  static Prediction of(String document, Article article) {
    return new Prediction(
        document,
        article.quotations().speech().stream().map(quotation -> said(article, quotation)).toList(),
        article.attributions().stream().map(attribution -> relation(article, attribution)).toList(),
        article.mentions().stream().map(mention -> name(article, mention)).toList());
  }

  private static Said said(Article article, Quotation quotation) {
    return new Said(
        raw(article, quotation.span()),
        article.attributionOf(quotation).flatMap(attribution -> speaker(article, attribution)));
  }

  private static Optional<Speaker> speaker(Article article, Attribution attribution) {
    Source source = attribution.source();
    String canonical = source instanceof NamedSource named ? named.name() : "";
    Optional<Span> mention = source.spans().stream().findFirst().map(span -> raw(article, span));
    return mention.isEmpty() && canonical.isEmpty()
        ? Optional.empty()
        : Optional.of(new Speaker(mention, source.text(), canonical, speakerConfidence(attribution)));
  }

  /** The one place that says which confidence is the speaker's. */
  static double speakerConfidence(Attribution attribution) {
    return attribution.source().confidence();
  }

  private static Relation relation(Article article, Attribution attribution) {
    return new Relation(
        raw(article, attribution.source().spans()),
        List.of(raw(article, attribution.cue().span())),
        raw(article, attribution.content().spans()),
        attribution.confidence());
  }

  private static Name name(Article article, Mention mention) {
    return new Name(raw(article, mention.span()), type(mention.type()));
  }

  private static String type(EntityType type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANIZATION -> "ORG";
      case PLACE -> "LOC";
      default -> type.name();
    };
  }

  private static List<Span> raw(Article article, List<Span> spans) {
    return spans.stream().map(span -> raw(article, span)).toList();
  }

  private static Span raw(Article article, Span span) {
    RawSpan raw = article.original(span);
    return new Span(raw.start(), raw.end());
  }
}
