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
    BigDecimal low = match.word("number").number();
    if (!match.has("high")) {
      return new Amount(low, low, bound);
    }
    Word high = match.word("high");
    BigDecimal first = low.compareTo(THOUSAND) < 0 ? low.multiply(scale(high)) : low;
    return first.compareTo(high.number()) <= 0 ? new Amount(first, high.number(), bound)
        : new Amount(low.min(high.number()), low.max(high.number()), bound);
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
