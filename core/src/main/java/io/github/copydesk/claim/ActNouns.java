package io.github.copydesk.claim;

import io.github.copydesk.article.ClaimType;
import io.github.copydesk.lexicon.Lexicon;
import java.util.Optional;
import java.util.Set;

/** Reads what a phrase without a verb does by its noun: "new restrictions", "its deepest sympathies", "the need for". */
final class ActNouns {

  private static final Lexicon NOUNS = Lexicon.load(ActNouns.class, "act-nouns");
  /** What a source announces is its own act. */
  private static final String STEP = "step";
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");
  private static final Set<String> ANNOUNCING = Set.of("announce", "unveil", "introduce", "launch", "impose", "announcement");
  /** "citing safety concerns", "polls showed support": those of others. */
  private static final Set<String> SHOWING = Set.of("cite", "show", "mention", "note", "report", "describe", "see",
      "indicate", "list", "find");
  private static final int REACH = 8;

  private ActNouns() {}

  /**
   * Reads the act of a phrase.
   *
   * @param cue the cue that it stands with
   * @param proposition the phrase
   * @return the type of its head or of the noun behind "of"; empty where neither is listed, or where it has a verb
   */
  static Optional<ClaimType> of(Words cue, Proposition proposition) {
    Words words = proposition.words();
    if (cue.any(at -> SHOWING.contains(cue.lemma(at))) || proposition.main().isPresent() || proposition.isInfinitive() && words.word(0).equals("to")) {
      return Optional.empty();
    }
    int end = words.find(at -> isBehind(words, at));
    return at(cue, words, end - 1)
        .or(() -> words.word(end).equals("of") ? at(cue, words, end + 1) : Optional.empty());
  }

  private static boolean isBehind(Words words, int at) {
    String tag = words.tag(at);
    return at > REACH || tag.equals("ADP") || words.word(at).equals("to") || tag.equals("CCONJ") || words.isMark(at)
        && !words.word(at).equals("-") || words.isVerb(at) && at > 0;
  }

  private static Optional<ClaimType> at(Words cue, Words words, int at) {
    Optional<String> act = NOUNS.value(words.word(at)).or(() -> NOUNS.value(words.lemma(at)));
    boolean steps = cue.any(i -> ANNOUNCING.contains(cue.lemma(i))) || OWNERS.contains(words.word(0));
    return act.filter(it -> steps || !it.equals(STEP))
        .map(it -> it.equals(STEP) ? ClaimType.COMMITMENT : ClaimType.valueOf(it));
  }
}
