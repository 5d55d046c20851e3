package io.github.copydesk.value;

import com.google.common.collect.ImmutableList;
import io.github.copydesk.article.Amount;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Percentage;
import io.github.copydesk.article.Quantity;
import io.github.copydesk.value.Vocabulary.Meaning;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Percentages and quantities with a unit of measure, and their values in units of the SI. */
final class MeasureRules {

  private static final String NUMBERS = "(?<number>NUMBER|SMALL|YEAR) ((HYPHEN|TO|OR|AND) (?<high>NUMBER|SMALL|YEAR))?";

  /** 12.5 percent; 12.5%; 10-12 per cent; two percentage points; 25 basis points. */
  static final AmountRule PERCENT =
      AmountRule.of(NUMBERS + " HYPHEN? ((PERCENT|PER CENTUM) POINTS?|(?<basis>BASIS) HYPHEN? POINTS)", MeasureRules::percent);

  /** 12 percent to 15 percent; between 3% and 5%. */
  static final AmountRule PERCENT_TWICE = AmountRule.of(
      "(?<number>NUMBER|SMALL) (PERCENT|PER CENTUM) (HYPHEN|TO|AND) (?<high>NUMBER|SMALL) (PERCENT|PER CENTUM)",
      MeasureRules::percent);

  /** 14 tons; 6-foot; 5km; 3 square miles; two metric tons; 100 barrels a day; 50 m; not "50m". */
  static final AmountRule MEASURE = AmountRule.of(
      NUMBERS + " HYPHEN? (?<square>SQUARE)? (?<size>SIZE)? (?<unit>MEASURE) ((PER|A|SLASH) (?<time>UNIT))?",
      MeasureRules::measure);

  /** half a mile; half-mile; a quarter of a mile; three-quarters of an inch. */
  static final AmountRule PART_OF_MEASURE = AmountRule.of(
      "(A? (?<half>HALF) (HYPHEN|A)|(?<number>NUMBER|SMALL|A) HYPHEN? (?<part>PART|ORDINAL) OF A) (?<unit>MEASURE)",
      MeasureRules::partOfMeasure);

  /** six feet five inches; 6 feet, 5 inches. */
  static final AmountRule FEET_AND_INCHES = AmountRule.of(
      "(?<number>NUMBER|SMALL) HYPHEN? (?<unit>MEASURE) (COMMA|AND|HYPHEN)? "
          + "(?<number2>NUMBER|SMALL) HYPHEN? (?<unit2>MEASURE)",
      MeasureRules::twoMeasures);

  /** 30 degrees Celsius; 86°F. */
  static final AmountRule TEMPERATURE =
      AmountRule.of(NUMBERS + " DEGREES (?<scale>SCALE)", MeasureRules::temperature);

  private static final BigDecimal BASIS_POINT = new BigDecimal("0.01");
  private static final BigDecimal ZERO_CELSIUS = new BigDecimal("273.15");
  private static final BigDecimal ZERO_FAHRENHEIT = new BigDecimal("459.67");
  private static final BigDecimal NINE = BigDecimal.valueOf(9);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  private MeasureRules() {}

  static List<AmountRule> all() {
    return ImmutableList.of(PERCENT, PERCENT_TWICE, MEASURE, PART_OF_MEASURE, FEET_AND_INCHES, TEMPERATURE);
  }

  private static Optional<Entity> percent(Match match, Marks marks) {
    Amount amount = Marks.amount(match);
    return Optional.of(new Percentage("", match.has("basis") ? amount.times(BASIS_POINT) : amount, List.of()));
  }

  private static Optional<Entity> measure(Match match, Marks marks) {
    if (match.word("unit").text().equals("m") && match.word("unit").glued()) {
      return Optional.empty();
    }
    String[] unit = match.meaning("unit").value().split(" ");
    int power = !match.has("square") ? 1 : match.word("square").text().equals("cubic") ? 3 : 2;
    String sign = unit[1] + (power > 1 ? power : "") + (match.has("time") ? "/s" : "");
    BigDecimal factor = new BigDecimal(unit[0]).multiply(number(match, "size"))
        .pow(power, MathContext.DECIMAL64)
        .divide(number(match, "time"), MathContext.DECIMAL64);
    Amount amount = Marks.amount(match);
    return Optional.of(new Quantity("", amount, written(match), amount.times(factor), sign, List.of()));
  }

  private static Optional<Entity> partOfMeasure(Match match, Marks marks) {
    BigDecimal parts = match.has("half") ? BigDecimal.valueOf(2)
        : match.kind("part") == Kind.PART ? new BigDecimal(match.meaning("part").value()) : match.word("part").number();
    BigDecimal number = match.has("half") || match.kind("number") == Kind.A ? BigDecimal.ONE
        : match.word("number").number();
    if (number.compareTo(parts) >= 0) {
      return Optional.empty();
    }
    BigDecimal part = number.divide(parts, MathContext.DECIMAL32);
    Amount amount = new Amount(part, part, Bounds.around(match.line(), match.start(), match.end()));
    String[] unit = match.meaning("unit").value().split(" ");
    return Optional.of(new Quantity("", amount, match.word("unit").text(), amount.times(new BigDecimal(unit[0])), unit[1],
        List.of()));
  }

  /** The number behind a word of the list, 1 where the word does not stand there. */
  private static BigDecimal number(Match match, String group) {
    return match.has(group) ? new BigDecimal(match.meaning(group).value()) : BigDecimal.ONE;
  }

  /** The words from the unit on. */
  private static String written(Match match) {
    int first = match.has("square") ? match.at("square") : match.has("size") ? match.at("size") : match.at("unit");
    return match.line().words().subList(first, match.end()).stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** The value is in the first unit, the second added to it. */
  private static Optional<Entity> twoMeasures(Match match, Marks marks) {
    String[] large = match.meaning("unit").value().split(" ");
    String[] small = match.meaning("unit2").value().split(" ");
    BigDecimal factor = new BigDecimal(large[0]);
    BigDecimal part = new BigDecimal(small[0]);
    if (!large[1].equals(small[1]) || factor.compareTo(part) <= 0) {
      return Optional.empty();
    }
    BigDecimal number = match.word("number").number();
    BigDecimal number2 = match.word("number2").number();
    Amount si = Amount.of(number.multiply(factor).add(number2.multiply(part)));
    String rest = " " + number2.toPlainString() + " " + match.word("unit2").text();
    return Optional.of(new Quantity("", Amount.of(number), match.word("unit").text() + rest, si, large[1], List.of()));
  }

  private static Optional<Entity> temperature(Match match, Marks marks) {
    Amount amount = Marks.amount(match);
    Meaning scale = match.meaning("scale");
    Amount kelvin = new Amount(kelvin(amount.low(), scale), kelvin(amount.high(), scale), amount.bound());
    return Optional.of(new Quantity("", amount, "degrees " + match.word("scale").text(), kelvin, "K", List.of()));
  }

  private static BigDecimal kelvin(BigDecimal degrees, Meaning scale) {
    return switch (scale.value()) {
      case "C" -> degrees.add(ZERO_CELSIUS);
      case "F" -> degrees.add(ZERO_FAHRENHEIT).multiply(FIVE).divide(NINE, MathContext.DECIMAL64);
      default -> degrees;
    };
  }
}
