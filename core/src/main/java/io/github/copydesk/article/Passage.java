package io.github.copydesk.article;

/** A stretch of the text in one voice. Passages tile the text: none overlap and no character is left out. */
public sealed interface Passage permits Narrative, Quotation {

  /**
   * Returns where the passage stands.
   *
   * @return its span, never empty
   */
  Span span();

  /**
   * Returns the passage as it stands in the text.
   *
   * @return the characters of {@link #span()}
   */
  String text();
}
