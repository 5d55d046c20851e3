package io.github.copydesk.claim;

import java.util.Set;

/** Tells past forms of verbs from present ones, by their ending or their lemma. */
final class PastForms {

  private static final Set<String> PAST = Set.of("was", "were", "had", "did", "'d", "’d");

  private PastForms() {}

  static boolean contains(String word, String lemma) {
    return PAST.contains(word) || isRegular(word, lemma) || isIrregular(word, lemma);
  }

  private static boolean isRegular(String word, String lemma) {
    return word.endsWith("ed") && !lemma.endsWith("eed");
  }

  private static boolean isIrregular(String word, String lemma) {
    return !word.equals(lemma) && !word.endsWith("s") && !word.endsWith("ing") && !isPresentAuxiliary(lemma);
  }

  private static boolean isPresentAuxiliary(String lemma) {
    return lemma.equals("be") || lemma.equals("have") || lemma.equals("do") || lemma.equals("will");
  }
}
