package io.github.copydesk.quotation;

/** How likely a single mark closes a quotation. */
enum Closing {
  /** It stands within or before a word. */
  NEVER,
  /** It may as well be an apostrophe: the workers' union, rock 'n' roll, 6' tall. */
  POSSIBLE,
  CERTAIN
}
