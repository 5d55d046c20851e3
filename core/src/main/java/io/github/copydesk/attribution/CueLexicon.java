package io.github.copydesk.attribution;

import io.github.copydesk.lexicon.Lexicon;
import java.util.Optional;
import java.util.Set;

/** How often a verb is a cue, by its lemma; a caller's own cues always are. */
final class CueLexicon {

  private static final Lexicon VERBS = Lexicon.load(CueLexicon.class, "cue-verbs");

  private final Set<String> ownCues;

  CueLexicon(Set<String> ownCues) {
    this.ownCues = Set.copyOf(ownCues);
  }

  /** Returns the share of a verb's occurrences that are cues, 0 for verbs that are not listed. */
  double rate(String lemma, String frame) {
    if (ownCues.contains(lemma)) {
      return 1;
    }
    Optional<String> rates = VERBS.value(lemma);
    return rates.isPresent() ? Double.parseDouble(rates.get()) : 0;
  }
}
