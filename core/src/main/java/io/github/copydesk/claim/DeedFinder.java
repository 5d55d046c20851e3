package io.github.copydesk.claim;

import java.util.Optional;
import java.util.Set;

/** Cuts out of a proposition what it asks, offers or denies: behind "to", behind "should", behind "we deny that". */
final class DeedFinder {

  /** Auxiliaries before the act: "should provide". */
  private static final Set<String> MODALS = Set.of("will", "'ll", "’ll", "wo", "shall", "would", "should", "must", "ought",
      "can", "could", "may", "might");
  /** Verbs before the act: "need to provide", "have got to provide", "needs weapons". */
  private static final Set<String> OBLIGING = Set.of("need", "needs", "needed", "have", "has", "had", "'ve", "’ve", "got", "to");
  private static final Set<String> SHORTENED = Set.of("n't", "n’t");
  private static final Set<String> LEADS_ON = Set.of("to", "that");
  private static final Set<String> PREPOSITIONS = Set.of("on", "for", "against", "of", "about");
  private static final Set<String> POINTERS = Set.of("this", "that", "it", "these", "those", "they", "which", "there");
  private static final Set<String> SUBJECT_OPENERS = Set.of("for", "his", "her", "its", "their");
  private static final int SHORT_SUBJECT = 3;
  private static final int NEAR = 6;

  private final CueSenses senses;

  DeedFinder(CueSenses senses) {
    this.senses = senses;
  }

  /** Returns the act offered: as {@link #deed}, but all of "no jobs would be lost", in which the source does nothing. */
  Words offer(Proposition proposition) {
    boolean isOther = proposition.main().isPresent() && !proposition.isOwn() && !proposition.isInfinitive();
    return isOther ? proposition.words() : deed(proposition);
  }

  /** Returns the act asked or offered: "end the war" of "the sides to end the war", "we will end the war" and "end the war!". */
  Words deed(Proposition proposition) {
    Words words = proposition.words();
    int to = infinitive(words, 0);
    if (to == 0 || proposition.isInfinitive() && asksIt(proposition, to)) {
      return act(words, to);
    }
    if (words.word(0).equals("let")) {
      return words.from(2);
    }
    return proposition.main().map(group -> deed(group, proposition)).orElse(words);
  }

  /** "The voters to leave", "for a vote to be held", "her decision to run", but not "action to correct the mistake". */
  private static boolean asksIt(Proposition proposition, int to) {
    Words words = proposition.words();
    boolean definite = words.word(0).equals("the") || words.tag(0).equals("PRON") || words.tag(0).equals("PROPN");
    boolean opens = proposition.main().isEmpty() && SUBJECT_OPENERS.contains(words.word(0));
    return definite && to <= SHORT_SUBJECT || opens || words.word(to + 1).equals("be");
  }

  private Words deed(VerbGroup group, Proposition proposition) {
    Words clause = group.clause();
    if (isPerformed(group, proposition)) {
      return performed(proposition);
    }
    if (group.isPlanned()) {
      return act(clause, infinitive(clause, group.first()));
    }
    if (group.isCopula() && group.subjectEnd().equals("it")) {
      return afterLead(clause, group.end());
    }
    return group.isProgressive() ? clause.from(group.head()) : afterAuxiliaries(group).orElse(proposition.words());
  }

  private static Optional<Words> afterAuxiliaries(VerbGroup group) {
    Words clause = group.clause();
    int at = group.first();
    while (MODALS.contains(clause.word(at)) || OBLIGING.contains(clause.word(at)) && isBeforeAct(group, at)) {
      at++;
    }
    boolean shortened = SHORTENED.contains(clause.word(at));
    return at == group.first() ? Optional.empty() : Optional.of(clause.from(shortened ? at - 1 : at));
  }

  private static boolean isBeforeAct(VerbGroup group, int at) {
    return at < group.head() || group.clause().lemma(at).equals("need");
  }

  /** Finds "to" before a verb, adverbs and marks between them let by: "to “immediately end". */
  private static int infinitive(Words words, int first) {
    return first + words.from(first).find(at -> words.word(first + at).equals("to") && isVerbNext(words, first + at + 1));
  }

  private static boolean isVerbNext(Words words, int first) {
    int next = first + words.part(first, first + NEAR).find(
        at -> !words.isMark(first + at) && !words.tag(first + at).equals("ADV") && !words.isNegation(first + at));
    return words.isVerb(next);
  }

  /** "not to leave" stays whole. */
  private static Words act(Words words, int to) {
    return to >= words.size() ? words : words.from(to > 0 && words.isNegation(to - 1) ? to - 1 : to + 1);
  }

  /** "It is vital | that we act", "it is time | to act". */
  private static Words afterLead(Words words, int first) {
    int lead = first + words.part(first, first + NEAR).find(at -> LEADS_ON.contains(words.word(first + at)));
    return LEADS_ON.contains(words.word(lead)) ? words.from(lead + 1) : words;
  }

  /** Returns what the source says to be asking, warning of or denying: behind "we ask you to", "we deny"; else all words. */
  Words performed(Proposition proposition) {
    return proposition.main().filter(group -> isPerformed(group, proposition))
        .map(group -> object(group.clause(), group.end()))
        .filter(words -> !words.isEmpty())
        .orElse(proposition.words());
  }

  private boolean isPerformed(VerbGroup group, Proposition proposition) {
    return proposition.isOwn() && !group.hasModal() && senses.of(group.clause().from(group.head()), 1).type().isPresent();
  }

  /** "We call on all sides to | end", "we warn them that | it ends", "we ask for | peace"; a verb before "to" has its own clause. */
  private static Words object(Words clause, int end) {
    int to = infinitive(clause, end);
    if (to < clause.size() && !clause.part(end, to).any(at -> clause.isVerb(end + at))) {
      return act(clause, to);
    }
    int that = end + NounPhrase.at(clause, end).map(Words::size).orElse(0);
    boolean leads = clause.word(that).equals("that") || that == end && PREPOSITIONS.contains(clause.word(end));
    return clause.from(leads ? that + 1 : end);
  }

  /** Returns what somebody is said to have done: the predicate; all words where there is no verb. */
  Words charge(Proposition proposition) {
    return proposition.isOwn() ? performed(proposition)
        : proposition.main().filter(group -> group.first() > 0).map(VerbGroup::predicate).orElse(proposition.words());
  }

  /** Returns what is called untrue: "the report" of "the report is false", "he lied" of "it is not true that he lied". */
  Words denied(Proposition proposition) {
    return proposition.main().filter(VerbGroup::isCopula).map(DeedFinder::calledUntrue).orElse(performed(proposition));
  }

  private static Words calledUntrue(VerbGroup group) {
    Words subject = group.clause().part(0, group.first());
    boolean pointer = subject.size() == 1 && POINTERS.contains(subject.word(0));
    return pointer || subject.isEmpty() ? afterLead(group.clause(), group.end()) : subject;
  }
}
