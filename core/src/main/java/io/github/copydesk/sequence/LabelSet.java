package io.github.copydesk.sequence;

import java.util.List;

/**
 * The labels of a tagger that marks stretches of tokens: outside, and for each type begin, inside, end and single.
 *
 * @param types the types, such as "PERSON"
 */
public record LabelSet(List<String> types) {

  /** The label of a token that belongs to no stretch. */
  public static final int OUTSIDE = 0;

  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int END = 2;
  private static final int SINGLE = 3;

  public LabelSet {
    types = List.copyOf(types);
  }

  /**
   * Returns the number of labels.
   *
   * @return four a type, and one
   */
  public int size() {
    return 1 + 4 * types.size();
  }

  /**
   * Returns the label of a token in a stretch.
   *
   * @param type the index of the stretch's type
   * @param position how many of its tokens stand before this one
   * @param length how many tokens it has
   * @return the label, from 1 to {@code size() - 1}
   */
  public int label(int type, int position, int length) {
    int part = length == 1 ? SINGLE : position == 0 ? BEGIN : position == length - 1 ? END : INSIDE;
    return 1 + 4 * type + part;
  }

  /**
   * Returns the type of a label.
   *
   * @param label a label, not {@link #OUTSIDE}
   * @return the index of its type
   */
  public int type(int label) {
    return (label - 1) / 4;
  }

  /**
   * Tells whether a stretch begins at a token.
   *
   * @param label the token's label
   * @return whether it is the first token of a stretch, or the only one
   */
  public boolean opens(int label) {
    return label != OUTSIDE && (part(label) == BEGIN || part(label) == SINGLE);
  }

  /**
   * Tells whether a stretch ends at a token.
   *
   * @param label the token's label
   * @return whether it is the last token of a stretch, or the only one
   */
  public boolean closes(int label) {
    return label != OUTSIDE && (part(label) == END || part(label) == SINGLE);
  }

  /**
   * Tells whether a label may stand after another. A sentence is fenced by {@link #OUTSIDE} on both sides.
   *
   * @param before the label of a token
   * @param after the label of the next
   * @return whether no stretch is left open or begun in its middle
   */
  public boolean mayFollow(int before, int after) {
    boolean open = before != OUTSIDE && !closes(before);
    boolean goesOn = after != OUTSIDE && !opens(after);
    return open == goesOn && (!open || type(before) == type(after));
  }

  private static int part(int label) {
    return (label - 1) % 4;
  }
}
