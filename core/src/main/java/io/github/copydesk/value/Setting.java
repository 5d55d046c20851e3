package io.github.copydesk.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a date is resolved against.
 *
 * @param published the day of publication, if it is known
 * @param mentioned the dates of the story so far
 * @param direction where the verb of the clause points
 */
record Setting(Optional<LocalDate> published, Mentioned mentioned, Direction direction) {

  /** The day from which a unit is told within the story, else that of publication. */
  Optional<LocalDate> point(CalendarUnit unit) {
    return mentioned.before(unit).or(() -> published);
  }

  Optional<CalendarStretch> quarter() {
    return mentioned.quarter();
  }
}
