package io.github.copydesk.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a date is resolved against.
 *
 * @param published the day of publication, if it is known
 * @param mentioned the last date mentioned, if there was one
 * @param direction where the verb of the clause points
 */
record Setting(Optional<LocalDate> published, Optional<Stretch> mentioned, Direction direction) {

  /** The last day mentioned, else that of publication. */
  Optional<LocalDate> point() {
    return mentioned.map(Stretch::day).or(() -> published);
  }

  /** The quarter that the story speaks of, if it does. */
  Optional<Stretch> quarter() {
    return mentioned.filter(it -> it.unit() == CalendarUnit.QUARTER);
  }
}
