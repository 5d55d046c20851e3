package io.github.copydesk.value;

import io.github.copydesk.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Map;

/** What words mean to one set of rules: a kind, and perhaps a value such as the number of a month. */
final class Vocabulary {

  /**
   * The meaning of a word.
   *
   * @param kind what part it plays
   * @param value what stands behind the kind in the list, empty where nothing does
   */
  record Meaning(Kind kind, String value) {

    static final Meaning NONE = new Meaning(Kind.OTHER, "");

    int number() {
      return Integer.parseInt(value);
    }
  }

  private final Map<String, Meaning> meanings = new HashMap<>();

  private Vocabulary(Lexicon lexicon) {
    for (String entry : lexicon.entries()) {
      String[] parts = lexicon.value(entry).orElseThrow().split(" ", 2);
      meanings.put(entry, new Meaning(Kind.valueOf(parts[0]), parts.length > 1 ? parts[1] : ""));
    }
  }

  static Vocabulary load(String name) {
    return new Vocabulary(Lexicon.load(Vocabulary.class, name));
  }

  /** A number means itself; a list may not say otherwise. */
  Meaning of(Word word) {
    return word.kind() != Kind.OTHER ? new Meaning(word.kind(), "") : meanings.getOrDefault(word.text(), Meaning.NONE);
  }
}
