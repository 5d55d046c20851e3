package io.github.copydesk.entity;

import io.github.copydesk.sequence.FeatureHash;
import io.github.copydesk.sequence.KnownPhrases;

/** Where known names stand in a sentence: from the left, the longest that begins at a word, none overlapping. */
final class ListedNames {

  private static final int LONGEST = 6;
  private static final int NOWHERE = 0;

  private final int[] places;

  ListedNames(Words words, KnownPhrases phrases) {
    this.places = new int[words.capital.length];
    int at = Words.at(0);
    while (at < Words.at(words.tokens)) {
      at = take(words, phrases, at);
    }
  }

  /** Returns what is known about the name that a word stands in, and its place there; 0 where it stands in none. */
  int place(int at) {
    return places[at];
  }

  private int take(Words words, KnownPhrases phrases, int first) {
    int end = first + 1;
    int found = NOWHERE;
    int phrase = 0;
    for (int at = first; mayGoOn(words, first, at); at++) {
      phrase = KnownPhrases.join(phrase, words.plain[at]);
      int kinds = words.isName[at] ? phrases.kinds(phrase) : 0;
      if (kinds != 0) {
        found = kinds;
        end = at + 1;
      }
    }
    for (int at = first; found != NOWHERE && at < end; at++) {
      places[at] = FeatureHash.mix(found, (at == first ? 1 : 0) + (at == end - 1 ? 2 : 0));
    }
    return end;
  }

  private static boolean mayGoOn(Words words, int first, int at) {
    return words.isName[first] && at < first + LONGEST && at < Words.at(words.tokens);
  }
}
