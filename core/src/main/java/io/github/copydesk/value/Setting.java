package io.github.copydesk.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a date is resolved against.
 *
 * @param published the day of publication, if it is known
 * @param mentioned the last date mentioned, if there was one
 * @param quarter the quarter that the story speaks of, if it does: the last one mentioned
 * @param direction where the verb of the clause points
 */
record Setting(Optional<LocalDate> published, Optional<Stretch> mentioned, Optional<Stretch> quarter,
    Direction direction) {

  /** The last day mentioned, else that of publication. */
  Optional<LocalDate> point() {
    return mentioned.map(Stretch::day).or(() -> published);
  }
}
