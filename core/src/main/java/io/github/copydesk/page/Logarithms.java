package io.github.copydesk.page;

/** Logarithms of counts, the usual ones looked up in a table. */
final class Logarithms {

  private static final double[] TABLE = table();

  private Logarithms() {}

  private static double[] table() {
    double[] table = new double[4096];
    for (int i = 0; i < table.length; i++) {
      table[i] = Math.log1p(i);
    }
    return table;
  }

  /** Returns the logarithm of a count and one. */
  static double of(int count) {
    return count < TABLE.length ? TABLE[count] : Math.log1p(count);
  }
}
