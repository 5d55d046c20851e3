package io.github.copydesk.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the finite verb of a sentence's main clause from tags alone.
 *
 * <p>A subordinator takes the next finite verb for itself; infinitives, bare participles and participles behind a noun
 * ("troops stationed in") are passed over as long as another verb follows.
 */
final class MainVerb {

  private static final Set<String> SUBORDINATORS = Set.of("who", "whom", "whose", "which", "that", "what", "where",
      "when", "while", "if", "whether", "because", "although", "though", "unless", "why", "how", "whoever",
      "whatever", "whereas", "wherever", "whenever");
  private static final Set<String> CONJUNCTIONS = Set.of("as", "after", "before", "since", "once", "than", "until");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final Set<String> TO_FOLLOWS = Set.of("going", "have", "has", "had", "need", "needs", "needed", "ought",
      "'ve", "’ve", "used");

  private final Words clause;
  private final List<VerbGroup> candidates = new ArrayList<>();
  private boolean isTaken;

  private MainVerb(Words clause) {
    this.clause = clause;
  }

  static Optional<VerbGroup> of(Words clause) {
    return new MainVerb(clause).search();
  }

  private Optional<VerbGroup> search() {
    int at = 0;
    while (at < clause.size()) {
      if (clause.isVerb(at)) {
        VerbGroup group = groupAt(at);
        if (isFinite(group) && !takes(group)) {
          return Optional.of(group);
        }
        at = group.end();
      } else {
        isTaken |= subordinates(at);
        at++;
      }
    }
    return candidates.stream().findFirst();
  }

  /** Keeps a group out if a subordinator waits for it, or if it may be a participle. */
  private boolean takes(VerbGroup group) {
    if (isTaken) {
      isTaken = clause.isVerb(group.end());
      return true;
    }
    if (isDoubtful(group)) {
      candidates.add(group);
      return true;
    }
    return false;
  }

  private boolean subordinates(int at) {
    String word = clause.word(at);
    Words inner = clause.part(at + 1, at + 1 + clause.from(at + 1).find(next -> clause.word(at + 1 + next).equals(",")));
    if (at == 0 && RELATIVES.contains(word) || !inner.any(next -> inner.isVerb(next) && !inner.word(next).endsWith("ing"))) {
      return false;
    }
    return CONJUNCTIONS.contains(word) && clause.tag(at).equals("SCONJ") || SUBORDINATORS.contains(word) && !(word.equals("that") && isDeterminer(at));
  }

  private boolean isDeterminer(int at) {
    return clause.tag(at).equals("DET") || at == 0 || clause.isVerb(at + 1) && !clause.isNominal(at - 1);
  }

  private boolean isFinite(VerbGroup group) {
    int first = group.first();
    boolean infinitive = clause.word(first - 1).equals("to");
    boolean participle = clause.tag(first).equals("VERB") && clause.word(first).endsWith("ing")
        && clause.word(first).length() > 4;
    return !infinitive && !participle && !clause.lemma(first).equals("having");
  }

  private boolean isDoubtful(VerbGroup group) {
    int first = group.first();
    boolean bare = group.head() == first && clause.tag(first).equals("VERB");
    boolean behindNoun = clause.tag(first - 1).equals("NOUN")
        && (clause.tag(first + 1).equals("ADP") || NounPhrase.isDay(clause.word(first + 1)));
    return bare && PastForms.contains(clause.word(first), clause.lemma(first))
        && (behindNoun || first == 0 || clause.word(first - 1).equals(","));
  }

  private VerbGroup groupAt(int first) {
    int end = first;
    int head = first;
    boolean open = true;
    while (end < clause.size() && open && belongs(end, first)) {
      if (clause.isVerb(end)) {
        head = end;
        open = clause.isAuxiliary(end) || TO_FOLLOWS.contains(clause.word(end));
      }
      end++;
    }
    while (end > head + 1 && !clause.isNegation(end - 1)) {
      end--;
    }
    return new VerbGroup(clause, first, end, head);
  }

  private boolean belongs(int at, int first) {
    return clause.isVerb(at) || clause.isNegation(at) || clause.tag(at).equals("ADV") && at > first
        || at > first && clause.isMark(at) && !clause.word(at).equals(",") && belongs(at + 1, first)
        || clause.word(at).equals("to") && TO_FOLLOWS.contains(clause.word(at - 1)) && clause.isVerb(at + 1);
  }
}
