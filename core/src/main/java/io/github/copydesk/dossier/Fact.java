package io.github.copydesk.dossier;

import io.github.copydesk.article.Amount;
import io.github.copydesk.article.Bound;
import io.github.copydesk.article.Count;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Money;
import io.github.copydesk.article.Percentage;
import io.github.copydesk.article.Quantity;
import io.github.copydesk.article.TimeExpression;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value of a claim that can be set against one of another claim.
 *
 * @param unit what two values must share to be compared: "COUNT troop", "MONEY EUR", "DAY"
 * @param low the least that is meant
 * @param high the most that is meant, or the same day or year
 * @param value the value in a form that can be compared
 * @param written the value as first written
 */
record Fact(String unit, double low, double high, String value, String written) {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** How far "about" reaches to either side. */
  private static final double ABOUT = 0.2;

  /** From where on a number may be rounded. */
  private static final BigDecimal ROUNDED = BigDecimal.valueOf(100);

  /** Returns what can be compared of an entity; nothing where it is a name, a length of time or a vague date. */
  static Optional<Fact> of(Entity entity) {
    if (entity instanceof Count count) {
      return amount("COUNT " + stem(count.noun()), count.amount(), count);
    }
    if (entity instanceof Money money) {
      return amount("MONEY " + money.currency(), money.amount(), money);
    }
    if (entity instanceof Percentage share) {
      return amount("PERCENT", share.amount(), share);
    }
    if (entity instanceof Quantity quantity) {
      return amount("QUANTITY " + quantity.siUnit(), quantity.siAmount(), quantity);
    }
    return entity instanceof TimeExpression time && time.type() == EntityType.DATE ? date(time) : Optional.empty();
  }

  private static String stem(String noun) {
    List<Word> words = Word.of(noun);
    return words.isEmpty() ? "" : words.get(words.size() - 1).stem();
  }

  private static Optional<Fact> date(TimeExpression time) {
    boolean day = DAY.matcher(time.value()).matches();
    if (!day && !YEAR.matcher(time.value()).matches()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(time.value().replace("-", ""));
    return Optional.of(new Fact(day ? "DAY" : "YEAR", number, number, time.value(), time.name()));
  }

  private static Optional<Fact> amount(String unit, Amount amount, Entity entity) {
    String value = entity instanceof Percentage ? entity.value() + " %" : entity.value();
    String written = entity.name();
    boolean about = amount.bound() == Bound.ABOUT;
    double low = amount.low().doubleValue() - (about ? about(amount.low()) : rounding(amount.low()));
    double high = amount.high().doubleValue() + (about ? about(amount.high()) : rounding(amount.high()));
    return Optional.of(switch (amount.bound()) {
      case EXACT, ABOUT -> new Fact(unit, low, high, value, written);
      case AT_LEAST, MORE_THAN -> new Fact(unit, low, Double.POSITIVE_INFINITY, value, written);
      case AT_MOST, LESS_THAN -> new Fact(unit, Double.NEGATIVE_INFINITY, high, value, written);
    });
  }

  private static double about(BigDecimal number) {
    return ABOUT * number.abs().doubleValue();
  }

  /** Returns half of what the last digit but zeros counts: "7,000" may be anything from 6,500 to 7,500, "42" is 42. */
  private static double rounding(BigDecimal number) {
    boolean isRound = number.abs().compareTo(ROUNDED) >= 0 || number.stripTrailingZeros().scale() > 0;
    return isRound ? number.stripTrailingZeros().ulp().doubleValue() / 2 : 0;
  }

  boolean isDate() {
    return unit.equals("DAY") || unit.equals("YEAR");
  }

  boolean isComparable(Fact other) {
    return unit.equals(other.unit);
  }

  /** Tells whether both may be so; "today" may be another day in each article, where one was printed again. */
  boolean fits(Fact other) {
    return low <= other.high && other.low <= high || isDate() && written.equalsIgnoreCase(other.written);
  }
}
