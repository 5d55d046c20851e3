package io.github.copydesk.page;

import io.github.copydesk.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads concepts out of class names and ids. A fragment of three letters or fewer must be a word by itself. */
final class ClassNames {

  private static final int WORD = 3;

  /** Names longer than this are cut: they are made by machines. */
  private static final int LONGEST = 400;

  private static final int PLAIN = 128;

  /** Fragments by their first two letters. */
  private final List<List<Fragment>> fragments;
  private final Map<String, Long> known = new HashMap<>();

  private record Fragment(String letters, long concepts) {}

  private static final ClassNames SHARED = new ClassNames(Lexicon.load(ClassNames.class, "class-concepts"));

  private ClassNames(Lexicon lexicon) {
    this.fragments = new ArrayList<>(Collections.nCopies(PLAIN * PLAIN, List.of()));
    for (String entry : lexicon.entries()) {
      List<Fragment> alike = new ArrayList<>(fragments.get(key(entry, 0)));
      alike.add(new Fragment(entry, Concept.bits(lexicon.value(entry).orElseThrow())));
      fragments.set(key(entry, 0), List.copyOf(alike));
    }
  }

  private ClassNames(ClassNames shared) {
    this.fragments = shared.fragments;
  }

  /** Returns a reader for one page, which remembers the names it has seen. */
  static ClassNames forOnePage() {
    return new ClassNames(SHARED);
  }

  long concepts(String names) {
    return names.isBlank() ? 0 : known.computeIfAbsent(names, this::read);
  }

  private long read(String names) {
    String letters = names.substring(0, Math.min(LONGEST, names.length())).toLowerCase(Locale.ROOT);
    long concepts = 0;
    for (int at = 0; at + 1 < letters.length(); at++) {
      for (Fragment fragment : fragments.get(key(letters, at))) {
        concepts |= stands(fragment.letters(), letters, at) ? fragment.concepts() : 0;
      }
    }
    return concepts;
  }

  private static int key(String letters, int at) {
    return letters.charAt(at) % PLAIN * PLAIN + letters.charAt(at + 1) % PLAIN;
  }

  private static boolean stands(String fragment, String letters, int at) {
    return letters.startsWith(fragment, at)
        && (fragment.length() > WORD || isEdge(letters, at - 1) && isEdge(letters, at + fragment.length()));
  }

  private static boolean isEdge(String letters, int at) {
    return at < 0 || at >= letters.length() || !Character.isLetter(letters.charAt(at));
  }
}
