package io.github.copydesk.quotation;

import java.util.function.Predicate;

/**
 * What speaks for speech, in points, or against it. The points are those of a logistic regression on PolNeAR's training
 * texts, where words that lie in an attribution's content are speech, four points to the unit; short quotations need
 * more, because an attribution found later makes them speech in any case.
 */
enum Evidence {
  TWO_WORDS(1, context -> context.length() == 2),
  THREE_WORDS(5, context -> context.length() == 3),
  FOUR_WORDS(7, context -> context.length() == 4),
  FIVE_OR_SIX_WORDS(7, context -> context.length() == 5 || context.length() == 6),
  MANY_WORDS(11, context -> context.length() > 6),
  SPEAKER_OR_HEARER(2, QuotationContext::namesSpeakerOrHearer),
  VERB_INSIDE(2, QuotationContext::holdsVerb),
  CAPITALISED_WORD(-3, context -> context.length() == 1 && context.isTitle()),
  SHORT_TITLE(-7, context -> context.length() == 2 && context.isTitle()),
  LONG_TITLE(-11, context -> context.length() > 2 && context.isTitle()),
  SENTENCE_ENDS(1, QuotationContext::endsSentence),
  COMMA_INSIDE(1, QuotationContext::endsInComma),
  COLON_OR_COMMA_BEFORE(1, QuotationContext::followsColonOrComma),
  PARAGRAPH_OPENS(-2, QuotationContext::opensParagraph),
  REPORTING_BEFORE(4, QuotationContext::followsReporting),
  REPORTING_AFTER(4, QuotationContext::isFollowedByReporting),
  NAMED(-2, QuotationContext::isNamed),
  QUALIFIES_NOUN(-2, QuotationContext::qualifiesNoun),
  ARTICLE_BEFORE(1, QuotationContext::followsArticle),
  BEING_BEFORE(4, QuotationContext::followsBeing),
  THAT_BEFORE(6, QuotationContext::followsThat),
  SINGLE_MARKS(-2, QuotationContext::isSingleMarked);

  private final int points;
  private final Predicate<QuotationContext> holds;

  Evidence(int points, Predicate<QuotationContext> holds) {
    this.points = points;
    this.holds = holds;
  }

  int points(QuotationContext context) {
    return holds.test(context) ? points : 0;
  }
}
