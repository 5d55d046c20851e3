package io.github.copydesk.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A claim that can be read without its article, as editors print one: "[Jens Stoltenberg] said no", "[NATO's] members".
 *
 * <p>In brackets stands what the article does not say at this place. A pronoun or description of something else gives way
 * to its name; "I" within a quotation, and a date that hangs on the day of publication, stay and are followed by it: "I
 * [Jens Stoltenberg] am", "on Thursday [2022-02-24]". Words are left alone where the claim itself has just named what they
 * stand for, and where coreference is not sure ({@link #SURE}).
 *
 * @param pieces words of the article and insertions, in the order in which they are read
 */
public record Reading(List<Piece> pieces) {

  /** How sure a {@link Coreference} must be for a name to be put in its place. */
  public static final double SURE = 0.9;

  /** A stretch of a reading. */
  public sealed interface Piece permits Kept, Gap, Insertion {

    /**
     * Returns where it comes from.
     *
     * @return the words of the article that it is, leaves out or stands for
     */
    Span span();

    /**
     * Returns what is read.
     *
     * @return the characters of the piece
     */
    String text();
  }

  /**
   * Words of the article.
   *
   * @param span where they stand
   * @param text the characters of the span
   */
  public record Kept(Span span, String text) implements Piece {}

  /**
   * A break between two spans of the claim, read as a space.
   *
   * @param span what is left out, perhaps nothing
   */
  public record Gap(Span span) implements Piece {

    @Override
    public String text() {
      return " ";
    }

    private static Gap before(Span span, List<Piece> pieces) {
      int end = pieces.get(pieces.size() - 1).span().end();
      return new Gap(new Span(end, Math.max(end, span.start())));
    }
  }

  /**
   * A name or date in brackets that is not in the article at this place.
   *
   * @param span the words it stands for
   * @param text the insertion with its brackets
   * @param entity what they stand for
   * @param name the mention that the name or date is taken from
   * @param isReplacement whether it is read in place of the words, not after them
   */
  public record Insertion(Span span, String text, Entity entity, Mention name, boolean isReplacement) implements Piece {}

  public Reading {
    pieces = List.copyOf(pieces);
  }

  /**
   * Returns a reading without insertions.
   *
   * @param spans what is read, in the order of the text
   * @param text the text of the article
   * @return the words as they are written, with a space between the spans
   */
  public static Reading asWritten(List<Span> spans, String text) {
    List<Piece> pieces = new ArrayList<>();
    for (Span span : spans) {
      if (!pieces.isEmpty()) {
        pieces.add(Gap.before(span, pieces));
      }
      pieces.add(new Kept(span, span.of(text)));
    }
    return new Reading(pieces);
  }

  /**
   * Returns the claim as it reads.
   *
   * @return the text of all pieces
   */
  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /**
   * Returns what was put in.
   *
   * @return the insertions in their order; none where the claim reads as it is written
   */
  public List<Insertion> insertions() {
    return pieces.stream().filter(Insertion.class::isInstance).map(Insertion.class::cast).toList();
  }

  /**
   * Traces a character back to the article.
   *
   * @param at the index of a character of {@link #text()}
   * @return the character itself; of an insertion the words it stands for, of a gap what is left out
   * @throws IndexOutOfBoundsException if there is no such character
   */
  public Span origin(int at) {
    int left = Objects.checkIndex(at, pieces.stream().mapToInt(piece -> piece.text().length()).sum());
    for (Piece piece : pieces) {
      if (left < piece.text().length()) {
        int start = piece.span().start() + left;
        return piece instanceof Kept ? new Span(start, start + 1) : piece.span();
      }
      left -= piece.text().length();
    }
    throw new IndexOutOfBoundsException(at);
  }
}
