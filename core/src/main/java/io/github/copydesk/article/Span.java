package io.github.copydesk.article;

import java.util.Comparator;

/**
 * The characters of an article's clean text from {@code start} to {@code end}.
 *
 * <p>Offsets are 0-based, counted in UTF-16 units, end exclusive, and always into {@link Article#text()}, so that
 * {@code article.text().substring(span.start(), span.end())} is what the span covers. Spans sort by start, the longer
 * first.
 *
 * @param start the first character, 0 or more
 * @param end the character after the last, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparing(Comparator.comparingInt(Span::end).reversed());

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end + ": start must be 0 or more and not after end");
    }
  }

  /**
   * Returns the number of UTF-16 units covered, 0 or more.
   *
   * @return {@code end - start}
   */
  public int length() {
    return end - start;
  }

  /**
   * Tells whether another span lies within this one; every span contains itself.
   *
   * @param other the span that may lie within
   * @return whether no character of {@code other} is outside this span
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Tells whether a character lies within this span.
   *
   * @param offset the offset of the character
   * @return whether {@code start <= offset < end}
   */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /**
   * Tells whether two spans share a character; an empty span shares none.
   *
   * @param other the other span
   * @return whether a character lies in both
   */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /**
   * Returns the smallest span that contains both.
   *
   * @param other the other span
   * @return from the earlier start to the later end
   */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * Returns what this span covers of a text.
   *
   * @param text the text that the span was made for
   * @return the characters from {@code start} to {@code end}
   * @throws IndexOutOfBoundsException if the span ends after the text
   */
  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
