package io.github.copydesk.value;

import io.github.copydesk.article.Span;
import java.math.BigDecimal;

/**
 * A word, number or mark, smaller than a token: "$5m" is three.
 *
 * @param span where it stands
 * @param text its characters in lower case
 * @param kind what sort of number it is, {@link Kind#OTHER} where it is none
 * @param number its number, 0 where it is none
 * @param tag the part of speech of the token it lies in
 * @param glued whether no white space stands before it
 * @param capital whether its first letter is a capital
 */
record Word(Span span, String text, Kind kind, BigDecimal number, String tag, boolean glued,
    boolean capital) {

  boolean isNumber() {
    return Kind.NUMBERS.contains(kind);
  }

  boolean isWhole() {
    return number.stripTrailingZeros().scale() <= 0;
  }

  /** The same word as a number that ends at another one. */
  Word through(Word last, Kind kind, BigDecimal number) {
    return new Word(span.cover(last.span), text, kind, number, "NUM", glued, capital);
  }
}
