package io.github.copydesk.value;

import com.google.common.collect.ImmutableList;
import io.github.copydesk.article.Amount;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Money;
import io.github.copydesk.article.Quantity;
import io.github.copydesk.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Amounts of money: "$1.5 billion", "US$80m", "5 million euros", "EUR 10-12 million", "50 cents". */
final class MoneyRules {

  private static final String NUMBER = "(?<number>NUMBER|SMALL|YEAR)";
  private static final String HIGH = "(?<high>NUMBER|SMALL|YEAR)";

  /** $1.5 billion; €10-12 million; £5 to £10; not "$" alone. */
  static final AmountRule SIGN = AmountRule.of(
      "(?<sign>SYMBOL) " + NUMBER + " ((HYPHEN|TO|AND) SYMBOL? " + HIGH + ")?", MoneyRules::sign);

  /** US$80 million; A$5; C$10; HK$20. */
  static final AmountRule PREFIX = AmountRule.of(
      "(?<prefix>CODE|A|NATION|SCALE) (?<sign>SYMBOL) " + NUMBER + " ((HYPHEN|TO|AND) SYMBOL? " + HIGH + ")?",
      MoneyRules::prefix);

  /** 5 million euros; 10 to 12 Canadian dollars; a 5-million-dollar plan. */
  static final AmountRule WORD = AmountRule.of(
      NUMBER + " ((HYPHEN|TO|OR|AND) " + HIGH + ")? HYPHEN? (OPENER? (?<nation>NATION))? (?<word>CURRENCY)", MoneyRules::word);

  /** 50 cents; 20 pence; 80p where the text speaks of British money. */
  static final AmountRule COIN = AmountRule.of(
      NUMBER + " ((HYPHEN|TO|OR|AND) " + HIGH + ")? HYPHEN? (?<coin>COIN)", MoneyRules::coin);

  /** EUR 5 million; Rs. 500. */
  static final AmountRule CODE = AmountRule.of(
      "(?<code>CODE) STOP? " + NUMBER + " ((HYPHEN|TO|AND) " + HIGH + ")?", MoneyRules::code);

  /** 5 million EUR. */
  static final AmountRule CODE_AFTER = AmountRule.of(NUMBER + " (?<code>CODE)", MoneyRules::code);

  private static final Lexicon DOLLARS = Lexicon.load(MoneyRules.class, "dollar-prefixes");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final BigDecimal POUND = new BigDecimal("0.45359237");
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private MoneyRules() {}

  static List<AmountRule> all() {
    return ImmutableList.of(SIGN, PREFIX, WORD, COIN, CODE, CODE_AFTER);
  }

  private static Optional<Entity> sign(Match match, Marks marks) {
    String sign = match.meaning("sign").value();
    Word before = match.line().word(Math.max(0, match.start() - 1));
    boolean prefixed = match.word("sign").glued() && Character.isLetter(before.text().charAt(0)) && match.start() > 0;
    return prefixed ? Optional.empty() : Optional.of(money(match, sign.equals("$") ? marks.dollar() : sign));
  }

  /** The prefix must touch its sign: "a $5 note" has none. */
  private static Optional<Entity> prefix(Match match, Marks marks) {
    boolean touches = match.word("sign").glued() && match.meaning("sign").value().equals("$");
    return touches ? DOLLARS.value(match.word("prefix").text()).map(code -> money(match, code)) : Optional.empty();
  }

  private static Entity money(Match match, String code) {
    return money(Marks.amount(match), code);
  }

  private static Entity money(Amount amount, String code) {
    return new Money("", amount, Currency.getInstance(code), List.of());
  }

  private static Optional<Entity> word(Match match, Marks marks) {
    String word = match.meaning("word").value();
    if (match.has("nation")) {
      return Currencies.of(match.meaning("nation").value(), word).map(code -> money(match, code));
    }
    if (word.equals("pound") && isWeight(match, marks)) {
      return Optional.of(weight(match));
    }
    return switch (word) {
      case "dollar" -> Optional.of(money(match, dollar(match, marks)));
      case "pound" -> Optional.of(money(match, marks.sterling() ? "GBP" : marks.currencies().of(word).orElse("GBP")));
      default -> marks.currencies().of(word).map(code -> money(match, code));
    };
  }

  /** In brackets stands what an amount is worth abroad: "5 million Canadian dollars (3.7 million dollars)". */
  private static String dollar(Match match, Marks marks) {
    boolean aside = match.line().text(match.start() - 1).equals("(");
    return aside ? marks.dollar() : marks.currencies().dollar().orElse(marks.dollar());
  }

  private static Entity weight(Match match) {
    Amount amount = Marks.amount(match);
    return new Quantity("", amount, match.word("word").text(), amount.times(POUND), "kg", List.of());
  }

  /** Pounds are money where they are millions or the text speaks of sterling, else a weight. */
  private static boolean isWeight(Match match, Marks marks) {
    String before = match.line().text(match.start() - 1);
    String after = match.line().text(match.end());
    boolean large = match.word("number").number().compareTo(MILLION) >= 0;
    boolean cash = after.startsWith("note") || after.startsWith("coin");
    boolean money = large || cash || marks.sterling() || after.equals("sterling");
    return after.equals("of") || before.startsWith("weigh") || !money;
  }

  private static Optional<Entity> coin(Match match, Marks marks) {
    String code = match.meaning("coin").value();
    if (code.equals("p")) {
      boolean penny = marks.sterling() && match.word("coin").glued() && !match.word("coin").capital();
      return penny ? Optional.of(money(Marks.amount(match).times(HUNDREDTH), "GBP")) : Optional.empty();
    }
    return Optional.of(money(Marks.amount(match).times(HUNDREDTH), code.equals("$") ? marks.dollar() : code));
  }

  private static Optional<Entity> code(Match match, Marks marks) {
    return match.word("code").capital() && !match.meaning("code").value().isEmpty()
        ? Optional.of(money(match, match.meaning("code").value())) : Optional.empty();
  }
}
