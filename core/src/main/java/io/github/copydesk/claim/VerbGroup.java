package io.github.copydesk.claim;

import java.util.Set;

/**
 * A finite verb with its auxiliaries, negation and adverbs: "has not been seen", "is going to leave", "did so".
 *
 * @param clause the words it stands in
 * @param first its first word
 * @param end the word after its last
 * @param head its last verb
 */
record VerbGroup(Words clause, int first, int end, int head) {

  private static final Set<String> GOING = Set.of("going", "about", "set", "due", "scheduled", "slated", "bound");
  private static final Set<String> LEADS_ON = Set.of("to", "for");
  private static final int NEAR = 6;
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "wo", "shall", "sha");
  private static final Set<String> MODALS = Set.of("can", "ca", "could", "may", "might", "must", "ought", "should", "would");
  private static final Set<String> BE = Set.of("am", "'m", "’m", "are", "'re", "’re", "is", "'s", "’s", "was", "were");
  private static final Set<String> HAVE = Set.of("have", "has", "'ve", "’ve", "had", "'d", "’d");
  private static final Set<String> MERELY = Set.of("only", "just", "merely");
  private static final Set<String> NOTHING = Set.of("no", "nobody", "none", "nothing", "nowhere", "neither");

  Words words() {
    return clause.part(first, end);
  }

  String lemma() {
    return clause.lemma(head);
  }

  /** Returns the verb and what follows it. */
  Words predicate() {
    return clause.from(first);
  }

  /** Returns the lemma of the verb that carries the meaning: "send" in "is to send". */
  String act() {
    return isCopula() && clause.word(end).equals("to") && clause.isVerb(end + 1) ? clause.lemma(end + 1) : lemma();
  }

  boolean has(String word) {
    Words group = words();
    return group.any(at -> group.word(at).equals(word));
  }

  boolean hasModal() {
    return words().has(MODALS) || isWill();
  }

  boolean isWill() {
    return words().has(WILL);
  }

  /** Tells whether it looks ahead without a modal: "is to leave", "is going to leave", "is set to leave". */
  boolean isPlanned() {
    if (!words().has(BE)) {
      return false;
    }
    int next = first + clause.part(first, first + NEAR).find(at -> LEADS_ON.contains(clause.word(first + at)));
    boolean act = clause.isVerb(next + 1) && clause.word(next).equals("to");
    boolean going = GOING.contains(clause.word(next - 1));
    return has("gonna") || act && (next == end && isCopula() || going) || clause.word(next).equals("for") && going;
  }

  boolean isCopula() {
    return clause.isAuxiliary(head) && words().has(BE);
  }

  boolean isPerfect() {
    return head > first && words().part(0, head - first).has(HAVE) && !hasModal() && !clause.word(head).endsWith("ing");
  }

  boolean isProgressive() {
    return words().has(BE) && clause.word(head).endsWith("ing") && !clause.isAuxiliary(head);
  }

  /** Tells what is done to the subject: "was criticized", "have been told". */
  boolean isPassive() {
    boolean being = words().part(0, head - first).any(at -> clause.lemma(first + at).equals("be"));
    return being && !clause.isAuxiliary(head) && !clause.word(head).endsWith("ing");
  }

  /** Tells whether an auxiliary or a form of the verb itself sets it in the past. */
  boolean isPast() {
    String finite = clause.word(first);
    return PastForms.contains(finite, clause.lemma(first)) && !hasModal();
  }

  boolean isNegated() {
    Words group = words();
    boolean within = group.any(at -> group.isNegation(at) && !MERELY.contains(clause.word(first + at + 1)));
    boolean around = NOTHING.contains(clause.word(0)) || NOTHING.contains(clause.word(end));
    return within || around || clause.isNegation(first - 1);
  }

  /** Returns the word before the group that is no adverb: the end of its subject. */
  String subjectEnd() {
    int at = first - 1;
    while (clause.tag(at).equals("ADV") || clause.isMark(at)) {
      at--;
    }
    return clause.word(at);
  }
}
