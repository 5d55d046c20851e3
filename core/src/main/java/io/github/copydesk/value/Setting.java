package io.github.copydesk.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a date is resolved against.
 *
 * @param published the day of publication, if it is known
 * @param mentioned the first day of the last date mentioned, if there was one
 * @param direction where the verb of the clause points
 */
record Setting(Optional<LocalDate> published, Optional<LocalDate> mentioned, Direction direction) {

  /** The last day mentioned, else that of publication. */
  Optional<LocalDate> point() {
    return mentioned.or(() -> published);
  }
}
