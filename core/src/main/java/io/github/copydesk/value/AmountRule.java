package io.github.copydesk.value;

import io.github.copydesk.article.Entity;
import java.util.Optional;

/**
 * A form of amounts and what it means.
 *
 * @param form how it is written
 * @param reading what it means
 */
record AmountRule(Form form, Reading reading) {

  /** Reads a form that was found. */
  interface Reading {

    /** Returns its value, an entity without name and mentions; empty where it only looks like an amount. */
    Optional<Entity> read(Match match, Marks marks);
  }

  static AmountRule of(String form, Reading reading) {
    return new AmountRule(Form.of(form), reading);
  }
}
