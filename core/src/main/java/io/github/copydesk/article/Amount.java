package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A number, or a range of numbers, and how exactly it is told.
 *
 * @param low the number, or the lower end of the range, without trailing zeros
 * @param high the upper end of the range; the same as {@code low} where there is one number
 * @param bound how exactly it is told
 */
public record Amount(BigDecimal low, BigDecimal high, Bound bound) {

  public Amount {
    low = plain(low);
    high = plain(high);
    requireNonNull(bound, "bound");
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("amount " + low + " to " + high + ": low must not be above high");
    }
  }

  /**
   * Returns an exact amount.
   *
   * @param number the number
   * @return the amount
   */
  public static Amount of(BigDecimal number) {
    return new Amount(number, number, Bound.EXACT);
  }

  /**
   * Tells whether this is a range of numbers.
   *
   * @return whether {@code low} and {@code high} differ
   */
  public boolean isRange() {
    return !low.equals(high);
  }

  /**
   * Returns the amount in another unit.
   *
   * @param factor how many of the other unit make one of this
   * @return both ends times the factor, with the same bound
   */
  public Amount times(BigDecimal factor) {
    return new Amount(low.multiply(factor), high.multiply(factor), bound);
  }

  /** The number in digits between two strings; a range is written twice, with a slash between, as ISO 8601 does. */
  String text(String before, String after) {
    String first = before + low.toPlainString() + after;
    return isRange() ? first + "/" + before + high.toPlainString() + after : first;
  }

  /** Equal numbers are equal amounts: 5 is 5.00. */
  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
