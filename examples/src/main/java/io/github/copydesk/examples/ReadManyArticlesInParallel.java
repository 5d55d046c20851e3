package io.github.copydesk.examples;

import io.github.copydesk.Copydesk;

/** Reads many articles on all processors with one copydesk; the order stays. */
public final class ReadManyArticlesInParallel {

  private ReadManyArticlesInParallel() {}

  /**
   * Reads the bundled articles and prints how many quotations each has.
   *
   * @param args nothing
   */
  public static void main(String... args) {
    // @start region="parallel"
    Copydesk copydesk = Copydesk.english();

    BundledArticles.NAMES.parallelStream()
        .map(name -> name + ": " + copydesk.read(BundledArticles.text(name)).quotations().size() + " quotations")
        .forEachOrdered(System.out::println);
    // @end
  }
}
