package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import java.io.IOException;
import java.util.List;

/** Measures one task on the corpora that have gold for it. */
public interface Accuracy {

  /**
   * Reads the corpora and compares what was found with their gold.
   *
   * @param copydesk what reads
   * @param corpora where the corpora are
   * @return a figure for each slice and metric, the main one first
   * @throws IOException if a corpus cannot be read
   */
  List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException;
}
