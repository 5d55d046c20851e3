package io.github.copydesk.cleaning;

import io.github.copydesk.lexicon.Lexicon;

/** The lower-case words that news texts use often, held once for all that ask. */
final class CommonWords {

  static final Lexicon LEXICON = Lexicon.load(CommonWords.class, "common-words");

  private CommonWords() {}

  static boolean contains(String word) {
    return LEXICON.contains(word);
  }
}
