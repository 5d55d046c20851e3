package io.github.copydesk.value;

/** Where the verb of a clause points. */
enum Direction {
  PAST,
  FUTURE,
  UNKNOWN
}
