package io.github.copydesk.segmentation;

/** Writes curly marks straight, as in the texts that the models were trained on; no offset changes. */
final class StraightMarks {

  private StraightMarks() {}

  static String of(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = straight(chars[i]);
    }
    return new String(chars);
  }

  private static char straight(char c) {
    if (c < 128) {
      return c;
    }
    return switch (c) {
      case '‘', '’', '‚', '‛', 'ʼ', '´' -> '\'';
      case '“', '”', '„', '‟', '«', '»' -> '"';
      case '–', '—', '‑', '‒', '−' -> '-';
      default -> Spaces.isSpace(c) ? ' ' : c;
    };
  }
}
