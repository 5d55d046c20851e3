package io.github.copydesk.article;

import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.Objects;

/**
 * Where every character of a clean text came from in the raw input.
 *
 * <p>The clean text is a row of runs. A <em>copied</em> run stands in the raw input letter for letter, so its offsets
 * shift by a constant; a <em>replaced</em> run was written in place of some raw characters, and every part of it maps
 * to all of them. Raw characters between runs were dropped. Maps compose, so that several rewritings one after the
 * other still lead back to the first input: the idea is that of offset correction in Lucene's character filters.
 */
public final class OffsetMap {

  private final ImmutableIntArray cleanStarts;
  private final ImmutableIntArray rawStarts;
  private final ImmutableIntArray rawEnds;
  private final BitSet copied;
  private final int cleanLength;
  private final int rawLength;

  private OffsetMap(Builder builder, int rawLength) {
    this.cleanStarts = builder.cleanStarts.build();
    this.rawStarts = builder.rawStarts.build();
    this.rawEnds = builder.rawEnds.build();
    this.copied = (BitSet) builder.copied.clone();
    this.cleanLength = builder.cleanLength;
    this.rawLength = rawLength;
  }

  /**
   * Returns the map of a text that was not changed.
   *
   * @param length the length of the text in UTF-16 units
   * @return the map of every character to itself
   */
  public static OffsetMap identity(int length) {
    return builder().copy(0, length).build(length);
  }

  /**
   * Returns a builder to which the runs of the clean text are added from left to right.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the length of the clean text in UTF-16 units.
   *
   * @return 0 or more
   */
  public int cleanLength() {
    return cleanLength;
  }

  /**
   * Returns the length of the raw input in UTF-16 units.
   *
   * @return 0 or more
   */
  public int rawLength() {
    return rawLength;
  }

  /**
   * Maps a span of the clean text to the raw characters it was made of, with those dropped in between.
   *
   * @param span a span of the clean text
   * @return the smallest raw span that holds all of them; for an empty span, an empty raw span where it stands
   * @throws IndexOutOfBoundsException if the span ends after the clean text
   */
  public RawSpan original(Span span) {
    if (span.end() > cleanLength) {
      throw new IndexOutOfBoundsException(span + " ends after the text of length " + cleanLength);
    }
    if (span.length() == 0) {
      int at = emptyAt(span.start());
      return new RawSpan(at, at);
    }
    return new RawSpan(rawStart(span.start()), rawEnd(span.end()));
  }

  /**
   * Returns the map of two rewritings, this one first.
   *
   * @param next the map of the second rewriting, whose raw input is this map's clean text
   * @return the map from the second rewriting's clean text to this map's raw input
   * @throws IllegalArgumentException if {@code next} was made for a text of another length
   */
  public OffsetMap then(OffsetMap next) {
    if (next.rawLength != cleanLength) {
      throw new IllegalArgumentException(
          "the next map starts from " + next.rawLength + " characters, this one gives " + cleanLength);
    }
    Builder composed = builder();
    for (int run = 0; run < next.cleanStarts.length(); run++) {
      if (next.isCopied(run)) {
        copyThrough(composed, next.rawStarts.get(run), next.rawEnds.get(run));
      } else {
        RawSpan raw = original(new Span(next.rawStarts.get(run), next.rawEnds.get(run)));
        composed.replace(raw.start(), raw.end(), next.runLength(run));
      }
    }
    return composed.build(rawLength);
  }

  private void copyThrough(Builder composed, int start, int end) {
    int at = start;
    while (at < end) {
      int run = runOf(at);
      int stop = Math.min(end, cleanStarts.get(run) + runLength(run));
      if (isCopied(run)) {
        int shift = rawStarts.get(run) - cleanStarts.get(run);
        composed.copy(at + shift, stop + shift);
      } else {
        composed.replace(rawStarts.get(run), rawEnds.get(run), stop - at);
      }
      at = stop;
    }
  }

  private int rawStart(int cleanStart) {
    int run = runOf(cleanStart);
    return isCopied(run) ? rawStarts.get(run) + cleanStart - cleanStarts.get(run) : rawStarts.get(run);
  }

  private int rawEnd(int cleanEnd) {
    int run = runOf(cleanEnd - 1);
    return isCopied(run) ? rawStarts.get(run) + cleanEnd - cleanStarts.get(run) : rawEnds.get(run);
  }

  private int emptyAt(int offset) {
    if (cleanLength == 0) {
      return 0;
    }
    return offset < cleanLength ? rawStart(offset) : rawEnd(offset);
  }

  private int runOf(int offset) {
    int low = 0;
    int high = cleanStarts.length() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (cleanStarts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private boolean isCopied(int run) {
    return copied.get(run);
  }

  private int runLength(int run) {
    int end = run + 1 < cleanStarts.length() ? cleanStarts.get(run + 1) : cleanLength;
    return end - cleanStarts.get(run);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OffsetMap map
        && cleanLength == map.cleanLength
        && rawLength == map.rawLength
        && cleanStarts.equals(map.cleanStarts)
        && rawStarts.equals(map.rawStarts)
        && rawEnds.equals(map.rawEnds)
        && copied.equals(map.copied);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cleanStarts, rawStarts, rawEnds, copied, cleanLength, rawLength);
  }

  @Override
  public String toString() {
    return "OffsetMap[" + cleanLength + " from " + rawLength + ", " + cleanStarts.length() + " runs]";
  }

  /** Takes the runs of a clean text from left to right. */
  public static final class Builder {

    private final ImmutableIntArray.Builder cleanStarts = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder rawStarts = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder rawEnds = ImmutableIntArray.builder();
    private final BitSet copied = new BitSet();
    private int runs;
    private int cleanLength;
    private int lastRawStart;

    private Builder() {}

    /**
     * Adds raw characters as they stand.
     *
     * @param rawStart the first of them
     * @param rawEnd the one after the last
     * @return this builder
     * @throws IllegalArgumentException if they start before the run added last, or end before they start
     */
    public Builder copy(int rawStart, int rawEnd) {
      if (rawEnd > rawStart) {
        copied.set(runs);
      }
      return replace(rawStart, rawEnd, rawEnd - rawStart);
    }

    /**
     * Adds new characters that stand for some raw ones.
     *
     * @param rawStart the first of the raw characters
     * @param rawEnd the one after the last; {@code rawStart} where characters were put in
     * @param length the number of new characters; nothing is added for 0
     * @return this builder
     * @throws IllegalArgumentException if they start before the run added last, or end before they start
     */
    public Builder replace(int rawStart, int rawEnd, int length) {
      if (rawStart < lastRawStart || rawEnd < rawStart) {
        throw new IllegalArgumentException(
            "run " + rawStart + ".." + rawEnd + " must not start before " + lastRawStart + " or after its end");
      }
      if (length > 0) {
        cleanStarts.add(cleanLength);
        rawStarts.add(rawStart);
        rawEnds.add(rawEnd);
        runs++;
        cleanLength += length;
        lastRawStart = rawStart;
      }
      return this;
    }

    /**
     * Makes the map.
     *
     * @param rawLength the length of the raw input in UTF-16 units
     * @return the map of the runs added so far
     */
    public OffsetMap build(int rawLength) {
      return new OffsetMap(this, rawLength);
    }
  }
}
