package io.github.copydesk.claim;

import io.github.copydesk.article.ClaimType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tells what a proposition does by its own words, whatever the cue: the first type that fits. */
final class PropositionTyper {

  /** Words that call a proposition untrue. */
  private static final Set<String> UNTRUE = Set.of("untrue", "false", "baseless", "unfounded", "groundless", "fabrication",
      "fictitious", "hoax", "falsehood", "bogus", "debunked");
  /** Modals that oblige somebody. */
  private static final Set<String> OBLIGING = Set.of("must", "should", "ought");
  /** After "should be", these make a guess of an obligation. */
  private static final Set<String> GUESSED = Set.of("able", "ready", "available", "fine", "enough", "done", "complete",
      "over", "finished", "possible", "back", "here");
  /** "It is important that", "it is time to". */
  private static final Set<String> NEEDFUL = Set.of("important", "vital", "crucial", "essential", "imperative",
      "necessary", "critical", "time", "incumbent", "urgent");
  /** "I know", "we see" state what follows. */
  private static final Set<String> FACTIVE = Set.of("know", "see", "understand", "realize", "realise", "remember");
  /** Verbs that open a sentence without ordering anything. */
  private static final Set<String> IDLE = Set.of("thank", "look", "listen", "imagine", "believe", "see", "guess", "say",
      "let", "suppose", "mind", "make");
  /** "I will win" is a prediction, not a pledge. */
  private static final Set<String> UNWILLED = Set.of("be", "have", "win", "lose", "see", "know", "find", "get", "need",
      "suffer", "die", "remember");
  /** "We are sending troops" announces a planned act. */
  private static final Set<String> PLANNED_ACTS = Set.of("send", "deploy", "withdraw", "leave", "launch", "resign",
      "close", "open", "move", "join", "release", "introduce");
  /** "we are committed to": an own will. */
  private static final Set<String> WILLING = Set.of("committed", "determined", "willing", "prepared", "ready", "poised");
  /** "may", "might": a step that the source leaves open. */
  private static final Set<String> OPEN = Set.of("may", "might");
  /** "it might", "they may" need not speak of the source. */
  private static final Set<String> THINGS = Set.of("it", "they");
  /** "would require approval": what a rule demands. */
  private static final Set<String> REQUIRING = Set.of("require", "necessitate");
  /** What blames a law or a state of things accuses nobody. */
  private static final Set<String> RULES = Set.of("law", "laws", "bill", "act", "declaration", "emergency", "imposition",
      "policy", "rule", "rules", "decision", "measure", "measures", "order", "ban", "clause", "system", "citizenship");

  private final CueSenses senses;
  private final Evaluation evaluation;
  private final Map<ClaimType, Predicate<Proposition>> rules = new EnumMap<>(ClaimType.class);

  PropositionTyper(CueSenses senses, Evaluation evaluation) {
    this.senses = senses;
    this.evaluation = evaluation;
    rules.put(ClaimType.DENIAL, this::denies);
    rules.put(ClaimType.ACCUSATION, this::accuses);
    rules.put(ClaimType.DEMAND, this::demands);
    rules.put(ClaimType.WARNING, this::warns);
    rules.put(ClaimType.COMMITMENT, this::commits);
    rules.put(ClaimType.PREDICTION, PropositionTyper::predicts);
    rules.put(ClaimType.CONDEMNATION, proposition -> evaluation.blames(proposition.words())
        || breaks(proposition));
    rules.put(ClaimType.ENDORSEMENT, proposition -> evaluation.praises(proposition.words()));
    rules.put(ClaimType.BELIEF, Feelings::feels);
  }

  ClaimType type(Proposition proposition) {
    if (proposition.isQuestion()) {
      return ClaimType.STATEMENT;
    }
    Optional<ClaimType> performed = performed(proposition);
    return rules.keySet().stream()
        .filter(type -> performed.filter(type::equals).isPresent() || rules.get(type).test(proposition))
        .findFirst()
        .orElse(ClaimType.STATEMENT);
  }

  /** Reads what the source says to be doing: "we condemn", "I call on". */
  private Optional<ClaimType> performed(Proposition proposition) {
    return proposition.main()
        .filter(group -> proposition.isOwn() && !group.hasModal() && !group.isPassive())
        .filter(group -> !group.isPast() && !group.isNegated() || isThought(group) || isPlanReported(group, proposition))
        .filter(group -> !FACTIVE.contains(group.lemma()))
        .flatMap(group -> sense(group).type());
  }

  private boolean isThought(VerbGroup group) {
    return sense(group) == CueSense.BELIEF;
  }

  /** "said it planned to join". */
  private boolean isPlanReported(VerbGroup group, Proposition proposition) {
    return proposition.isBackshifted() && !group.isPerfect() && group.clause().word(group.head() + 1).equals("to")
        && sense(group) == CueSense.COMMITMENT;
  }

  private CueSense sense(VerbGroup group) {
    return senses.of(group.clause().from(group.head()), 1);
  }

  private boolean denies(Proposition proposition) {
    Words words = proposition.words();
    boolean untrue = words.has(UNTRUE) && !proposition.main().map(VerbGroup::isNegated).orElse(false);
    return untrue || words.any(at -> words.word(at).equals("true") && words.isNegation(at - 1))
        || proposition.main().filter(this::isInnocent).isPresent();
  }

  /** "I never lied", "she is not a liar". */
  private boolean isInnocent(VerbGroup group) {
    boolean is = group.isCopula() && evaluation.isWrong(group.clause().part(group.end(), group.end() + 2));
    return group.isNegated() && !group.hasModal() && (is || evaluation.isWrong(group.words()));
  }

  private boolean accuses(Proposition proposition) {
    return !proposition.isOwn() && proposition.main()
        .filter(group -> !group.isNegated() && !group.isWill() && !isThought(group))
        .filter(group -> group.isPassive() || !RULES.contains(group.subjectEnd()))
        .filter(group -> evaluation.charges(group.predicate()))
        .isPresent();
  }

  /** "the declaration violates the constitution". */
  private boolean breaks(Proposition proposition) {
    return proposition.main()
        .filter(group -> RULES.contains(group.subjectEnd()) && !group.isNegated() && evaluation.charges(group.predicate()))
        .isPresent();
  }

  private boolean demands(Proposition proposition) {
    Words words = proposition.words();
    if (isLetUs(words) || proposition.isImperative()) {
      return isLetUs(words) || !IDLE.contains(words.word(0));
    }
    return proposition.main().filter(group -> obliges(group) || isNeedful(group)).isPresent();
  }

  private static boolean isLetUs(Words words) {
    return words.word(0).equals("let") && (words.word(1).equals("'s") || words.word(1).equals("’s")
        || words.word(1).equals("us"));
  }

  private static boolean obliges(VerbGroup group) {
    if (group.isNegated() && !group.words().has(OBLIGING)) {
      return false;
    }
    boolean modal = group.words().has(OBLIGING) && !group.has("have") && !isGuess(group);
    boolean needs = group.clause().lemma(group.first()).equals("need") && !group.isPast() && needsSomething(group);
    boolean has = group.clause().lemma(group.first()).equals("have") && group.has("to") && !group.isPast();
    boolean required = REQUIRING.contains(group.lemma()) && (group.isWill() || group.has("would"));
    return modal || needs || has || required;
  }

  private static boolean needsSomething(VerbGroup group) {
    int next = group.end();
    boolean object = group.clause().isNominal(next) || group.clause().tag(next).equals("DET")
        || group.clause().tag(next).equals("ADJ");
    return group.lemma().equals("need") ? object : !group.lemma().equals("know");
  }

  static boolean isGuess(VerbGroup group) {
    return group.has("should") && group.lemma().equals("be") && GUESSED.contains(group.clause().word(group.end()));
  }

  private static boolean isNeedful(VerbGroup group) {
    Words after = group.clause().part(group.end(), group.end() + 3);
    return group.isCopula() && !group.isPast() && group.subjectEnd().equals("it") && after.has(NEEDFUL);
  }

  private boolean warns(Proposition proposition) {
    boolean forbidden = proposition.main()
        .filter(group -> group.lemma().equals("tolerate") && group.isNegated() && group.isWill()).isPresent();
    return forbidden || !proposition.isOwn() && proposition.main()
        .filter(group -> group.hasModal() && !group.has("can") && !group.isNegated() || group.isPlanned())
        .filter(group -> evaluation.threatens(group.predicate()))
        .isPresent();
  }

  private boolean commits(Proposition proposition) {
    return proposition.isOwn() && proposition.main().filter(group -> announces(group, proposition)).isPresent();
  }

  private static boolean announces(VerbGroup group, Proposition proposition) {
    boolean will = (isFuture(group, proposition) || group.isPlanned()) && !UNWILLED.contains(group.act());
    boolean underway = group.isProgressive() && !group.isPast() && PLANNED_ACTS.contains(group.lemma());
    return will || underway || isWilling(group) || mayAct(group);
  }

  private static boolean isWilling(VerbGroup group) {
    Words after = group.clause().part(group.end(), group.end() + 3);
    int at = after.find(i -> WILLING.contains(after.word(i)));
    boolean passive = WILLING.contains(group.clause().word(group.head())) && group.isPassive();
    return group.isCopula() && after.word(at + 1).equals("to")
        || passive && group.clause().word(group.head() + 1).equals("to");
  }

  private static boolean mayAct(VerbGroup group) {
    return group.words().has(OPEN) && !group.has("have") && !group.isNegated() && !group.isCopula()
        && !UNWILLED.contains(group.act()) && !THINGS.contains(group.subjectEnd());
  }

  private static boolean predicts(Proposition proposition) {
    return proposition.main().filter(group -> isFuture(group, proposition) || group.isPlanned() || isOpen(group)
        || isGuess(group)).isPresent();
  }

  private static boolean isFuture(VerbGroup group, Proposition proposition) {
    return group.isWill() || group.has("would") && proposition.isBackshifted() && !group.has("have");
  }

  private static boolean isOpen(VerbGroup group) {
    return (group.has("may") || group.has("might")) && !group.has("have");
  }
}
