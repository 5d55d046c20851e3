package io.github.copydesk.claim;

import java.util.Optional;
import java.util.Set;

/**
 * A sentence's share of what is claimed, or a main clause joined to another by "and" or "but".
 *
 * @param words its words without the marks around them
 * @param main the finite verb of its main clause, if it has one
 * @param isOwn whether its subject is the source: "we", or "it" in reported speech
 * @param isBackshifted whether a past cue puts its verbs one step back: "said it was united"
 * @param isQuoted whether quotation marks hold at least a part of it
 */
record Proposition(
    Words words, Optional<VerbGroup> main, boolean isOwn, boolean isBackshifted, boolean isQuoted) {

  private static final Set<String> INDIRECT_OBJECT_ENDS = Set.of("to", "not");
  private static final Set<String> OPENERS = Set.of("make", "look", "listen", "believe", "see", "well", "yes", "no");
  private static final int OPENER_REACH = 4;

  static Proposition of(Words words, Set<String> selves, boolean isBackshifted, boolean isQuoted) {
    Words bare = withoutOpener(withoutMarks(words));
    Optional<VerbGroup> main = opensInfinitive(bare) ? Optional.empty() : MainVerb.of(bare);
    boolean own = main.map(VerbGroup::subjectEnd).filter(selves::contains).isPresent();
    return new Proposition(bare, main, own, isBackshifted, isQuoted);
  }

  /** Leaves out a call for attention: "Make no mistake, we will", "Look, it is". */
  private static Words withoutOpener(Words words) {
    int comma = words.part(0, OPENER_REACH).find(at -> words.word(at).equals(","));
    return OPENERS.contains(words.word(0)) && words.word(comma).equals(",") ? words.from(comma + 1) : words;
  }

  private static boolean opensInfinitive(Words words) {
    return words.word(words.isNegation(0) ? 1 : 0).equals("to");
  }

  private static Words withoutMarks(Words words) {
    int first = words.find(at -> !words.isMark(at));
    int end = words.size();
    while (end > first && words.isMark(end - 1) && !words.word(end - 1).equals("?")) {
      end--;
    }
    return words.part(first, end);
  }

  /** Tells whether it asks for an act: "to leave", "not to leave", "the voters to leave". */
  boolean isInfinitive() {
    int to = words.find(at -> words.word(at).equals("to") && words.isVerb(at + 1));
    return to < words.size() && main.map(group -> group.first() > to).orElse(true)
        && (to == 0 || words.isNominal(to - 1) || INDIRECT_OBJECT_ENDS.contains(words.word(to - 1)));
  }

  /** Tells whether it opens with a bare verb, as an order does. */
  boolean isImperative() {
    return isQuoted && words.tag(0).equals("VERB") && words.word(0).equals(words.lemma(0))
        && !words.isVerb(1) && !isQuestion();
  }

  boolean isQuestion() {
    return words.word(words.size() - 1).equals("?");
  }
}
