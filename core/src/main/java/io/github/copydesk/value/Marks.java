package io.github.copydesk.value;

import io.github.copydesk.article.Amount;
import io.github.copydesk.article.Bound;
import java.math.BigDecimal;

/**
 * What the rest of the text says about the reading of an amount.
 *
 * @param dollar the code of the currency that "$" and "dollars" stand for
 * @param sterling whether the text speaks of British money, so that "pounds" are more likely that than a weight
 */
record Marks(String dollar, boolean sterling) {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Reads the groups "number" and, where there is one, "high": "10 to 12 million" is 10 million to 12 million. */
  static Amount amount(Match match) {
    Bound bound = Bounds.around(match.line(), match.start(), match.end());
    BigDecimal number = match.word("number").number();
    if (!match.has("high")) {
      return new Amount(number, number, bound);
    }
    return new Amount(low(match), match.word("high").number(), bound);
  }

  /** Tells whether a range goes up: "2 to 3 million", not "2,227,000 or 4 cents". */
  static boolean isSensible(Match match) {
    return !match.has("high") || low(match).compareTo(match.word("high").number()) <= 0;
  }

  private static BigDecimal low(Match match) {
    BigDecimal low = match.word("number").number();
    return low.compareTo(THOUSAND) < 0 ? low.multiply(scale(match.word("high"))) : low;
  }

  /** What the scale words behind a number multiply it by; 1 where there are none. */
  private static BigDecimal scale(Word word) {
    BigDecimal scale = BigDecimal.ONE;
    boolean spelled = word.span().length() > word.text().length();
    while (spelled && word.number().compareTo(scale.multiply(THOUSAND)) >= 0) {
      scale = scale.multiply(THOUSAND);
    }
    return scale;
  }
}
