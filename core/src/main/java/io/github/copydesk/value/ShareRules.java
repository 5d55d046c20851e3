package io.github.copydesk.value;

import com.google.common.collect.ImmutableList;
import io.github.copydesk.article.Amount;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shares told by two numbers, given in percent: "two-thirds of voters", "half of the staff", "one in five children". */
final class ShareRules {

  /** two-thirds of; a quarter of; three quarters of the; 2/3 of; not "three quarters of growth", "a quarter of a mile". */
  static final AmountRule FRACTION = AmountRule.of(
      "(?<number>NUMBER|SMALL|A) (HYPHEN|SLASH)? (?<part>PART|ORDINAL|SMALL) (?=OF)", ShareRules::fraction);

  /** half of; half the staff; not "half of pop duo Wham!", "the second half of". */
  static final AmountRule HALF = AmountRule.of("(?<half>HALF) (?=OF|THE)", ShareRules::half);

  /** one in five; seven out of ten; one out of every four. */
  static final AmountRule OUT_OF = AmountRule.of(
      "(?<number>NUMBER|SMALL) (IN|OUT OF) EVERY? (?<whole>NUMBER|SMALL)", ShareRules::outOf);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF_OF_IT = new BigDecimal("50");
  private static final Set<String> DETERMINED = Set.of("DET", "PRON", "NUM");
  private static final Set<String> OTHER_HALVES =
      Set.of("first", "second", "latter", "other", "last", "opening", "better", "each", "one", "a", "the", "this", "that");

  /** The wholes that people count in; "three in seven days" is none. */
  private static final Set<Integer> WHOLES = Set.of(2, 3, 4, 5, 6, 8, 10, 20, 100, 1_000, 10_000, 100_000, 1_000_000);

  private ShareRules() {}

  static List<AmountRule> all() {
    return ImmutableList.of(FRACTION, HALF, OUT_OF);
  }

  private static Optional<Entity> fraction(Match match, Marks marks) {
    BigDecimal parts = parts(match);
    BigDecimal number = match.kind("number") == Kind.A ? BigDecimal.ONE : match.word("number").number();
    Line line = match.line();
    boolean sensible = parts.signum() > 0 && number.signum() > 0 && number.compareTo(parts) < 0;
    boolean slash = line.kind(match.start() + 1) == Kind.SLASH;
    boolean tied = line.kind(match.start() + 1) == Kind.HYPHEN || slash;
    boolean digits = match.word("part").isNumber();
    boolean ofUnit = line.kind(match.end() + 1) == Kind.A
        && (line.kind(match.end() + 2) == Kind.UNIT || line.kind(match.end() + 2) == Kind.MEASURE);
    boolean quarters = match.word("part").text().startsWith("quarter") && !tied
        && (!DETERMINED.contains(line.tag(match.end() + 1)) || line.kind(match.end() + 1) == Kind.YEAR);
    return !sensible || ofUnit || quarters || digits != slash ? Optional.empty()
        : Optional.of(share(match, number.multiply(HUNDRED).divide(parts, 2, RoundingMode.HALF_UP)));
  }

  private static BigDecimal parts(Match match) {
    return match.kind("part") == Kind.PART ? new BigDecimal(match.meaning("part").value()) : match.word("part").number();
  }

  private static Entity share(Match match, BigDecimal percent) {
    return new Percentage("", new Amount(percent, percent, Bounds.around(match.line(), match.start(), match.end())), List.of());
  }

  private static Optional<Entity> half(Match match, Marks marks) {
    Line line = match.line();
    boolean other = OTHER_HALVES.contains(line.text(match.start() - 1)) || line.kind(match.start() - 1) == Kind.HYPHEN
        || line.kind(match.start() - 1) == Kind.ORDINAL;
    boolean of = line.kind(match.end()) == Kind.OF;
    boolean bare = of && !DETERMINED.contains(line.tag(match.end() + 1)) && !line.text(match.end() + 1).endsWith("s");
    return other || bare ? Optional.empty() : Optional.of(share(match, HALF_OF_IT));
  }

  private static Optional<Entity> outOf(Match match, Marks marks) {
    BigDecimal number = match.word("number").number();
    BigDecimal whole = match.word("whole").number();
    Line line = match.line();
    boolean sensible = number.compareTo(whole) < 0 && whole.compareTo(BigDecimal.valueOf(1_000_000)) <= 0
        && WHOLES.contains(whole.intValue());
    boolean in = line.text(match.start() + 1).equals("in");
    boolean time = line.kind(match.end()) == Kind.UNIT || line.kind(match.end()) == Kind.HYPHEN;
    boolean counted = in && !number.equals(BigDecimal.ONE) && whole.intValue() < 10;
    return !sensible || time || counted ? Optional.empty()
        : Optional.of(share(match, number.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP)));
  }
}
