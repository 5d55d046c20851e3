package io.github.copydesk.attribution;

import com.google.common.collect.ImmutableMap;
import io.github.copydesk.lexicon.Lexicon;
import java.util.Map;
import java.util.Set;

/** How often a verb is a cue, and whether it takes clauses, by its lemma; a caller's own cues always do both. */
final class CueLexicon {

  /** A verb with clauses in this share of its uses says them wherever it can; a criticism has none, "say" half. */
  private static final double TAKES_CLAUSES = 0.15;
  private static final Map<String, Rates> VERBS = load();

  /**
   * What was counted of a verb.
   *
   * @param cue the share of its uses that are cues
   * @param clause the share of those with a clause right behind it
   */
  private record Rates(double cue, double clause) {

    static final Rates NONE = new Rates(0, 0);
    static final Rates OWN = new Rates(1, 1);

    static Rates parse(String value) {
      int space = value.indexOf(' ');
      return new Rates(Double.parseDouble(value.substring(0, space)), Double.parseDouble(value.substring(space + 1)));
    }
  }

  private final Set<String> ownCues;

  CueLexicon(Set<String> ownCues) {
    this.ownCues = Set.copyOf(ownCues);
  }

  private static Map<String, Rates> load() {
    Lexicon lexicon = Lexicon.load(CueLexicon.class, "cue-verbs");
    ImmutableMap.Builder<String, Rates> verbs = ImmutableMap.builder();
    lexicon.entries().forEach(lemma -> verbs.put(lemma, Rates.parse(lexicon.value(lemma).orElseThrow())));
    return verbs.buildOrThrow();
  }

  /** Returns the share of a verb's uses that are cues, 0 for verbs that are not listed. */
  double rate(String lemma) {
    return rates(lemma).cue();
  }

  boolean takesClauses(String lemma) {
    return rates(lemma).clause() >= TAKES_CLAUSES;
  }

  private Rates rates(String lemma) {
    return ownCues.contains(lemma) ? Rates.OWN : VERBS.getOrDefault(lemma, Rates.NONE);
  }
}
