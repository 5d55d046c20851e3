package io.github.copydesk.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** Lengths of time as ISO 8601 writes them: P10D, PT30M, P1Y6M. */
final class Length {

  /** The sign of each unit, and how many of it make one. */
  private static final Map<String, String> SIGNS = Map.ofEntries(
      Map.entry("SECOND", "PT1S"), Map.entry("MINUTE", "PT1M"), Map.entry("HOUR", "PT1H"), Map.entry("DAY", "P1D"),
      Map.entry("WEEK", "P1W"), Map.entry("FORTNIGHT", "P2W"), Map.entry("MONTH", "P1M"), Map.entry("QUARTER", "P3M"),
      Map.entry("YEAR", "P1Y"), Map.entry("DECADE", "P10Y"), Map.entry("CENTURY", "P100Y"));

  /** A part of a unit is told in whole numbers of a smaller one. */
  private static final Map<String, String> PARTS =
      Map.of("MINUTE", "60 SECOND", "HOUR", "60 MINUTE", "DAY", "24 HOUR", "YEAR", "12 MONTH");

  /** The signs of the units from large to small; those behind T are of the clock. */
  private static final String UNITS = "YMWDTHMS";

  private Length() {}

  static String of(BigDecimal number, String unit) {
    String sign = SIGNS.get(unit);
    String prefix = sign.startsWith("PT") ? "PT" : "P";
    BigDecimal times = number.multiply(new BigDecimal(sign.substring(prefix.length(), sign.length() - 1)));
    BigDecimal whole = times.setScale(0, RoundingMode.DOWN);
    BigDecimal rest = times.subtract(whole);
    char letter = sign.charAt(sign.length() - 1);
    if (rest.signum() == 0 || !PARTS.containsKey(unit)) {
      return prefix + times.stripTrailingZeros().toPlainString() + letter;
    }
    String[] part = PARTS.get(unit).split(" ");
    String small = of(rest.multiply(new BigDecimal(part[0])).setScale(0, RoundingMode.HALF_UP), part[1]);
    return whole.signum() == 0 ? small : join(prefix + whole.toPlainString() + letter, small).orElseThrow();
  }

  /** Joins two lengths: P1Y and P6M to P1Y6M, PT2H and PT5M to PT2H5M; empty where the first has the smaller unit. */
  static Optional<String> join(String large, String small) {
    boolean time = large.startsWith("PT");
    boolean smaller = rank(large) < rank(small);
    return !smaller ? Optional.empty() : Optional.of(large + small.substring(time ? 2 : 1));
  }

  private static int rank(String length) {
    return UNITS.indexOf(length.charAt(length.length() - 1), length.startsWith("PT") ? UNITS.indexOf('T') : 0);
  }
}
