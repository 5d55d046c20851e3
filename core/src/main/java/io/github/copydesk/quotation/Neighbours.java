package io.github.copydesk.quotation;

import io.github.copydesk.article.Span;

/** The characters beside a mark, within its paragraph; the paragraph's edge counts as a space. */
record Neighbours(char before, char after) {

  /** Brackets, dashes, the equals sign of an attribute and other marks: an opening mark may follow without a space. */
  private static final String BEFORE_OPENING = "([{<=—–-/‘'“\"„«‹…*";

  /** The end of a clause: either a quotation ends here, or the space before an opening mark was lost. */
  private static final String CLAUSE_END = ",.;:!?";

  static Neighbours of(String text, Span paragraph, int start, int end) {
    char before = start > paragraph.start() ? text.charAt(start - 1) : ' ';
    char after = end < paragraph.end() ? text.charAt(end) : ' ';
    return new Neighbours(before, after);
  }

  boolean spaceBefore() {
    return isSpace(before);
  }

  boolean spaceAfter() {
    return isSpace(after);
  }

  boolean wordAfter() {
    return Character.isLetterOrDigit(after);
  }

  boolean clauseEndBefore() {
    return CLAUSE_END.indexOf(before) >= 0;
  }

  /** Tells which side of a quotation a mark without a direction of its own stands on. */
  Direction direction() {
    boolean opens = canOpen();
    boolean closes = canClose();
    if (opens == closes) {
      return Direction.EITHER;
    }
    return opens ? Direction.OPENING : Direction.CLOSING;
  }

  boolean canOpen() {
    return !spaceAfter() && (spaceBefore() || BEFORE_OPENING.indexOf(before) >= 0 || clauseEndBefore());
  }

  boolean canClose() {
    return !spaceBefore() && (!wordAfter() || clauseEndBefore());
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
