package io.github.copydesk.page;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Brings a moment that a page tells in universal time into the zone of its outlet. */
final class Moments {

  private static final Duration FARTHEST_EAST = Duration.ofHours(14);
  private static final Duration FARTHEST_WEST = Duration.ofHours(-12);
  private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

  private Moments() {}

  /** Tells whether a value is a moment whose zone is that of no place. */
  static boolean isUniversal(String value) {
    return value.length() > Days.DAY_LENGTH && (value.endsWith("Z") || value.endsWith("+00:00"));
  }

  /** Returns the moment with the zone that another way to tell it has, or shows by its clock. */
  static Optional<String> local(String universal, String other) {
    if (other.length() <= Days.DAY_LENGTH || isUniversal(other)) {
      return Optional.empty();
    }
    try {
      LocalDateTime moment = OffsetDateTime.parse(universal).toLocalDateTime();
      if (Days.isMoment(other)) {
        OffsetDateTime told = OffsetDateTime.parse(other);
        return isOne(moment, told.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()) ? Optional.of(other) : Optional.empty();
      }
      return zone(Duration.between(moment, LocalDateTime.parse(other))).map(zone -> other + zone);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isOne(LocalDateTime moment, LocalDateTime other) {
    return Duration.between(moment, other).abs().toSeconds() < Duration.ofMinutes(1).toSeconds();
  }

  private static Optional<String> zone(Duration ahead) {
    boolean isZone = ahead.toSeconds() % QUARTER == 0 && !ahead.isZero()
        && ahead.compareTo(FARTHEST_EAST) <= 0 && ahead.compareTo(FARTHEST_WEST) >= 0;
    return isZone ? Optional.of(ZoneOffset.ofTotalSeconds((int) ahead.toSeconds()).getId()) : Optional.empty();
  }

  /** Tells whether a day is not that of a moment by its own clock, but is somewhere on earth. */
  static boolean isAnotherDay(String universal, String day) {
    try {
      LocalDateTime moment = OffsetDateTime.parse(universal).toLocalDateTime();
      LocalDate there = LocalDate.parse(day.substring(0, Days.DAY_LENGTH));
      return !moment.toLocalDate().equals(there) && !moment.plus(FARTHEST_WEST).toLocalDate().isAfter(there) && !moment.plus(FARTHEST_EAST).toLocalDate().isBefore(there);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
