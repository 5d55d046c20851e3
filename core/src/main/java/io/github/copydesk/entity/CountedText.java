package io.github.copydesk.entity;

/** A text that counts how often it is looked at, and stops whoever looks too often. */
final class CountedText implements CharSequence {

  /** Says that a text was looked at too often. */
  static final class TooOften extends RuntimeException {

    private static final long serialVersionUID = 1;

    private TooOften() {
      super("looked at too often", null, false, false);
    }
  }

  private final String text;
  private int left;

  CountedText(String text) {
    this.text = text;
  }

  /** Lets the text be looked at so many times from now on. */
  void allow(int times) {
    left = times;
  }

  @Override
  public char charAt(int index) {
    if (left-- <= 0) {
      throw new TooOften();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
