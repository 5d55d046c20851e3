package io.github.copydesk.attribution;

/**
 * The head of a paragraph that may tell who speaks in it: {@code HILL:}, {@code Ann Hill:}, {@code Q:}, {@code ((WN))}.
 *
 * @param kind what sort of label it is
 * @param name the words for the speaker
 * @param cue the mark behind them
 * @param body the first token of what is said
 */
record Label(Kind kind, Stretch name, Stretch cue, int body) {

  /** What labels say about the speaker. */
  enum Kind {
    /** "Q" or "Question". */
    QUESTION,
    /** "A" or "Answer". */
    ANSWER,
    /** A name in capitals. */
    CAPITALS,
    /** A name as elsewhere in the text. */
    NAME,
    /** A name or letters within two pairs of brackets. */
    BRACKETS
  }
}
