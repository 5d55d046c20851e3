package io.github.copydesk.page;

/** What the class and id of an element, or the first words of a text, can say about it. */
enum Concept {
  SHARE, NAVIGATION, RELATED, PROMO, TAGS, BYLINE, DATE, ADVERT, COMMENTS, CAPTION, HIDDEN, BODY, TITLE, LEAD, FOOTER, SIDEBAR,
  EMBED, CONSENT, QUOTE, CONTENTS, PLAYER, WIDGET, NOTE, PICTURE_TEXT, BESIDE;

  long bit() {
    return 1L << ordinal();
  }

  static long bits(String names) {
    long bits = 0;
    for (String name : names.split(" ")) {
      bits |= valueOf(name).bit();
    }
    return bits;
  }
}
