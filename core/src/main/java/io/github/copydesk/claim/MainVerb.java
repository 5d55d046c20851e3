package io.github.copydesk.claim;

import io.github.copydesk.lexicon.Lexicon;
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

  private static final Lexicon SUBORDINATORS = Lexicon.load(MainVerb.class, "subordinators");
  private static final String CONJUNCTION = "conjunction";
  private static final int CLAUSE_REACH = 40;
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
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
    boolean conjunction = SUBORDINATORS.value(word).filter(CONJUNCTION::equals).isPresent();
    return SUBORDINATORS.contains(word)
        && !(conjunction && !clause.tag(at).equals("SCONJ"))
        && !(word.equals("that") && isDeterminer(at))
        && !(at == 0 && RELATIVES.contains(word))
        && opensClause(at);
  }

  /** Tells whether a verb follows before the next comma: "since he left,", but not "since the war,". */
  private boolean opensClause(int at) {
    Words ahead = clause.part(at + 1, at + CLAUSE_REACH);
    Words inner = ahead.part(0, ahead.find(next -> ahead.word(next).equals(",")));
    return inner.any(next -> inner.isVerb(next) && !inner.word(next).endsWith("ing"));
  }

  private boolean isDeterminer(int at) {
    return clause.tag(at).equals("DET") || at == 0 || clause.isVerb(at + 1) && !clause.isNominal(at - 1);
  }

  private boolean isFinite(VerbGroup group) {
    int first = group.first();
    boolean infinitive = clause.word(first - 1).equals("to");
    boolean participle = clause.tag(first).equals("VERB") && clause.word(first).endsWith("ing")
        && clause.word(first).length() > 4;
    return !infinitive && !participle && !isModifier(first);
  }

  /** "the closed road", "for closed roads", "a closed-door trial": a verb form before its noun. */
  private boolean isModifier(int at) {
    boolean behindArticle = ARTICLES.contains(clause.word(at - 1));
    boolean behindPreposition = clause.tag(at - 1).equals("ADP");
    return clause.tag(at).equals("VERB")
        && (behindArticle || behindPreposition || clause.word(at + 1).equals("-"));
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

  /** A quotation mark between an auxiliary and its verb: "has “condemned". */
  private boolean isMarkWithin(int at) {
    boolean mark = clause.isMark(at) && !clause.word(at).equals(",");
    return mark && (clause.isVerb(at + 1) || clause.isNegation(at + 1));
  }

  private boolean belongs(int at, int first) {
    return clause.isVerb(at) || clause.isNegation(at) || clause.tag(at).equals("ADV") && at > first
        || at > first && isMarkWithin(at)
        || clause.word(at).equals("to") && TO_FOLLOWS.contains(clause.word(at - 1)) && clause.isVerb(at + 1);
  }
}
