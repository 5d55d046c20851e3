package io.github.copydesk.claim;

import io.github.copydesk.lexicon.Lexicon;
import java.util.Set;

/** Tells what a source feels from what it says to be so. */
final class Feelings {

  private static final Lexicon FEELINGS = Lexicon.load(Feelings.class, "feeling-words");
  private static final Set<String> STATES = Set.of("be", "feel", "remain", "become", "get");
  /** "Our thoughts are with the families", "extends its condolences". */
  private static final Set<String> CONDOLENCES = Set.of("condolences", "condolence", "sympathies");
  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> THOUGHTS = Set.of("thoughts", "prayers", "hearts");
  private static final int NEAR = 4;

  private Feelings() {}

  /** "I am saddened", "they were not concerned", "deeply saddened". */
  static boolean feels(Proposition proposition) {
    Words words = proposition.words();
    boolean condoles = words.has(CONDOLENCES) || words.has(THOUGHTS) && words.has(WITH);
    return condoles || holds(words.part(0, 2)) || proposition.main()
        .map(group -> proposition.isOwn() && STATES.contains(state(group)) && holds(near(group)))
        .orElseGet(() -> holds(words));
  }

  private static String state(VerbGroup group) {
    return group.isPassive() ? "be" : group.lemma();
  }

  private static Words near(VerbGroup group) {
    return group.clause().part(group.head(), group.end() + NEAR);
  }

  private static boolean holds(Words words) {
    return words.any(at -> FEELINGS.contains(words.word(at)));
  }
}
