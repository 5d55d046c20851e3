package io.github.copydesk.quotation;

import java.util.function.Predicate;

/** What speaks for speech, in points, or against it. */
enum Evidence {
  TWO_WORDS(0, context -> context.length() == 2),
  THREE_WORDS(1, context -> context.length() == 3),
  FOUR_WORDS(1, context -> context.length() == 4),
  FIVE_WORDS(2, context -> context.length() == 5 || context.length() == 6),
  MANY_WORDS(3, context -> context.length() > 6),
  SPEAKER_OR_HEARER(1, QuotationContext::namesSpeakerOrHearer),
  VERB_INSIDE(0, QuotationContext::holdsVerb),
  TITLE(-5, QuotationContext::isTitle),
  SENTENCE_OPENS(1, QuotationContext::opensLikeSentence),
  SENTENCE_ENDS(1, QuotationContext::endsSentence),
  COMMA_INSIDE(2, QuotationContext::endsInComma),
  COLON_OR_COMMA_BEFORE(1, QuotationContext::followsColonOrComma),
  PARAGRAPH_OPENS(0, QuotationContext::opensParagraph),
  REPORTING_BEFORE(0, QuotationContext::followsReporting),
  REPORTING_AFTER(1, QuotationContext::isFollowedByReporting),
  NAMED(-2, QuotationContext::isNamed),
  QUALIFIES_NOUN(-1, QuotationContext::qualifiesNoun),
  ARTICLE_BEFORE(1, QuotationContext::followsArticle),
  BEING_BEFORE(1, QuotationContext::followsBeing),
  THAT_BEFORE(3, QuotationContext::followsThat),
  PREPOSITION_BEFORE(-1, QuotationContext::followsPreposition),
  ARTICLE_INSIDE(0, QuotationContext::opensWithArticle),
  VERB_FIRST(0, QuotationContext::opensWithVerb),
  SINGLE_MARKS(-1, QuotationContext::isSingleMarked);

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
