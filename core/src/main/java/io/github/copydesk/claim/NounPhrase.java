package io.github.copydesk.claim;

import java.util.Optional;
import java.util.Set;

/** Finds noun phrases by their tags: determiner, modifiers, noun, "of" and what follows it, and lists of these. */
final class NounPhrase {

  private static final Set<String> WITHIN = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "SYM");
  private static final Set<String> LINKS = Set.of("of", "'s", "’s", "and", ",", "-", "–", "&");
  private static final Set<String> AND = Set.of("and");
  private static final Set<String> SUBORDINATE = Set.of("that", "who", "whom", "which", "whose", "what", "how", "why",
      "there", "whoever");
  private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
      "sunday", "yesterday", "today", "tonight");

  private NounPhrase() {}

  /** Reads the phrase that starts at a word, up to its first "of": "accused him | of lying". */
  static Optional<Words> simpleAt(Words words, int first) {
    int of = words.from(first).find(at -> words.word(first + at).equals("of"));
    return at(words.part(0, first + of), first);
  }

  /**
   * Reads the phrase that starts at a word.
   *
   * @return its words, at least one noun or pronoun among them; empty where none starts there
   */
  static Optional<Words> at(Words words, int first) {
    int end = first;
    while (isWithin(words, end) && !isNext(words, first, end) || isLink(words, first, end)) {
      end++;
    }
    Words phrase = withoutDay(words.part(first, end));
    boolean headed = phrase.any(phrase::isNominal) || phrase.size() > 1 && phrase.tag(0).equals("DET");
    return headed ? Optional.of(phrase) : Optional.empty();
  }

  /** Reads the phrase that ends before a word. */
  static Optional<Words> before(Words words, int end) {
    int first = end;
    while (isWithin(words, first - 1) || first < end && words.word(first - 1).equals("of")) {
      first--;
    }
    Words phrase = words.part(first, end);
    return phrase.any(phrase::isNominal) ? Optional.of(phrase) : Optional.empty();
  }

  private static boolean isWithin(Words words, int at) {
    return WITHIN.contains(words.tag(at)) && !SUBORDINATE.contains(words.word(at));
  }

  /** Tells a determiner or pronoun behind a noun, with which the next phrase begins. */
  private static boolean isNext(Words words, int first, int at) {
    boolean opens = words.tag(at).equals("DET") || words.tag(at).equals("PRON");
    return at > first && opens && words.isNominal(at - 1);
  }

  private static boolean isLink(Words words, int first, int at) {
    boolean list = !words.word(at).equals(",") || words.part(at + 1, at + 5).has(AND);
    boolean next = isWithin(words, at + 1) || words.word(at).equals(",") && words.word(at + 1).equals("and");
    return at > first && LINKS.contains(words.word(at)) && list && next;
  }

  static boolean isDay(String word) {
    return DAYS.contains(word);
  }

  private static Words withoutDay(Words phrase) {
    int end = phrase.size();
    while (end > 1 && (DAYS.contains(phrase.word(end - 1)) || phrase.isMark(end - 1))) {
      end--;
    }
    return phrase.part(0, end);
  }
}
