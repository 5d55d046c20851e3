package io.github.copydesk.article;

/**
 * The characters of the raw input from {@code start} to {@code end}: the second coordinate system, kept apart from
 * {@link Span} by its type. Counted as spans are, into {@link RawArticle#text()}.
 *
 * @param start the first character, 0 or more
 * @param end the character after the last, {@code start} or more
 */
public record RawSpan(int start, int end) {

  public RawSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "raw span " + start + ".." + end + ": start must be 0 or more and not after end");
    }
  }

  /**
   * Returns what this span covers of the raw input.
   *
   * @param raw the raw input
   * @return the characters from {@code start} to {@code end}
   * @throws IndexOutOfBoundsException if the span ends after the input
   */
  public String of(String raw) {
    return raw.substring(start, end);
  }
}
