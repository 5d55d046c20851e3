package io.github.copydesk.value;

import io.github.copydesk.article.Amount;
import io.github.copydesk.article.Bound;
import java.math.BigDecimal;
import java.util.Set;

/**
 * What the rest of the text says about the reading of an amount.
 *
 * @param dollar the code of the currency that "$" and "dollars" stand for
 * @param sterling whether the text speaks of British money, so that "pounds" are more likely that than a weight
 * @param currencies whose pesos and francs the text speaks of
 */
record Marks(String dollar, boolean sterling, Currencies currencies) {

  private static final Set<String> CHANGING = Set.of("rose", "fell", "gained", "lost", "up", "down", "added", "shed",
      "climbed", "jumped", "dropped", "slipped");

  /** The ends of a range are seldom further apart than this many times the lower one. */
  private static final BigDecimal FAR = BigDecimal.valueOf(3);

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

  /**
   * Tells whether a range is one: "2 to 3 million" and "between $5 and $7", not "2,227,000 or 4 cents", "$5 and $7" and
   * the change "from 2 to 3 percent".
   */
  static boolean isSensible(Match match) {
    if (!match.has("high")) {
      return true;
    }
    Line line = match.line();
    int tie = match.at("high") - (line.kind(match.at("high") - 1) == Kind.SYMBOL ? 2 : 1);
    boolean year = match.kind("number") == Kind.YEAR && match.kind("high") != Kind.YEAR;
    return !year && !isChange(match, tie) && isRange(line, match.start(), line.kind(tie)) && low(match).compareTo(match.word("high").number()) <= 0;
  }

  /** "It rose 12 to 62 dollars", but "it rose 3 to 4 percent". */
  private static boolean isChange(Match match, int tie) {
    boolean far = low(match).multiply(FAR).compareTo(match.word("high").number()) < 0;
    return far && match.line().kind(tie) == Kind.TO && CHANGING.contains(match.line().text(match.start() - 1));
  }

  /** Tells whether a word between two numbers makes a range of them, the first of which starts at an index. */
  static boolean isRange(Line line, int start, Kind tie) {
    boolean between = line.text(start - 1).equals("between") || line.text(start - 2).equals("between");
    boolean from = line.text(start - 1).equals("from") || line.text(start - 2).equals("from");
    return tie == Kind.AND ? between : tie != Kind.TO || !from;
  }

  private static BigDecimal low(Match match) {
    return low(match.word("number"), match.word("high"));
  }

  /** The lower end of a range, which may leave its scale to the upper one: "10 to 12 million". */
  static BigDecimal low(Word low, Word high) {
    return low.number().compareTo(THOUSAND) < 0 ? low.number().multiply(scale(high)) : low.number();
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
