package io.github.copydesk.claim;

import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.Form;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what a reported claim does: by its cue, and where the cue leaves it open by the act that dominates its content.
 */
final class ClaimTyper {

  /** An act dominates a quotation that does it in one of so many of its clauses. */
  private static final int DOMINANT_SHARE = 3;
  private static final Set<String> CHARGES = Set.of("claim", "claims", "allegation", "allegations", "charge", "charges",
      "accusation", "accusations", "suggestion", "suggestions", "report", "reports");
  private static final Set<String> ASKING = Set.of("if", "whether", "how", "why", "what", "who", "when", "where", "about");
  /** Whose claims of their own are charges. */
  private static final Set<String> CRITICS = Set.of("critic", "critics", "criticism", "accuser", "accusers");
  /** Whose judgements are rulings, which are facts. */
  private static final Set<String> COURTS = Set.of("court", "judge", "judges", "jury", "tribunal", "justices", "ruling");
  private static final Set<ClaimType> JUDGING =
      Set.of(ClaimType.ACCUSATION, ClaimType.CONDEMNATION, ClaimType.ENDORSEMENT, ClaimType.PREDICTION);
  /** "has no plans to leave" binds as "plans to stay" does; who "did not promise" is not bound. */
  private static final Set<String> PLANNING = Set.of("plan", "plans", "intend", "intention", "intentions", "intent");
  private static final Set<String> OFFERING = Set.of("offer", "give", "send", "extend", "convey");

  private final Evaluation evaluation;
  private final PropositionTyper propositionTyper;

  ClaimTyper(Evaluation evaluation, PropositionTyper propositionTyper) {
    this.evaluation = evaluation;
    this.propositionTyper = propositionTyper;
  }

  Judgement judge(Report report) {
    ClaimType type = type(report);
    return new Judgement(type, decisive(report.propositions(), type));
  }

  private ClaimType type(Report report) {
    CueSense sense = report.sense();
    if (isCondolence(report)) {
      return ClaimType.BELIEF;
    }
    return switch (sense) {
      case REQUEST -> byAnswer(report);
      case REJECTION -> report.any(it -> it.words().has(CHARGES)) ? ClaimType.DENIAL : ClaimType.CONDEMNATION;
      case NAMING -> byName(report);
      case STATEMENT -> byContent(report);
      default -> report.isCueNegated() ? negated(report) : sense.type().orElse(ClaimType.STATEMENT);
    };
  }

  /** "offered his condolences" binds nobody. */
  private static boolean isCondolence(Report report) {
    boolean offered = report.cue().any(at -> OFFERING.contains(report.cue().lemma(at)));
    return offered && report.any(it -> ActNouns.of(report.cue(), it).filter(ClaimType.BELIEF::equals).isPresent());
  }

  private static ClaimType negated(Report report) {
    return switch (report.sense()) {
      case ENDORSEMENT -> ClaimType.CONDEMNATION;
      case BELIEF -> ClaimType.BELIEF;
      case PREDICTION -> ClaimType.PREDICTION;
      case COMMITMENT -> report.cue().any(at -> PLANNING.contains(report.cue().lemma(at)))
          ? ClaimType.COMMITMENT : ClaimType.STATEMENT;
      case DENIAL -> report.hasCue("plead") ? ClaimType.DENIAL : ClaimType.STATEMENT;
      default -> ClaimType.STATEMENT;
    };
  }

  /** "asked them to go" demands; "asked whether they went" only asks. */
  private ClaimType byAnswer(Report report) {
    if (report.any(Proposition::isInfinitive)) {
      return ClaimType.DEMAND;
    }
    boolean asks = report.any(it -> ASKING.contains(it.words().word(0)));
    return asks ? ClaimType.STATEMENT : byContent(report);
  }

  private ClaimType byName(Report report) {
    if (report.any(it -> evaluation.charges(it.words()))) {
      return ClaimType.ACCUSATION;
    }
    boolean told = report.hasCue("describe");
    int judgement = report.propositions().stream()
        .mapToInt(it -> told ? evaluation.balance(it.words()) : evaluation.weighName(name(it.words())))
        .sum();
    if (judgement < 0) {
      return ClaimType.CONDEMNATION;
    }
    return judgement > 0 ? ClaimType.ENDORSEMENT : report.hasCue("call") ? ClaimType.BELIEF : byContent(report);
  }

  /** Returns what something is called: the words behind it. */
  private static Words name(Words words) {
    int end = NounPhrase.simpleAt(words, 0).map(Words::size).orElse(0);
    return end < words.size() ? words.from(end) : words;
  }

  private ClaimType byContent(Report report) {
    Optional<ClaimType> act = report.first().flatMap(it -> ActNouns.of(report.cue(), it));
    if (act.isPresent()) {
      return act.get();
    }
    Map<ClaimType, Integer> counts = new EnumMap<>(ClaimType.class);
    report.propositions().forEach(it -> counts.merge(propositionTyper.type(it), 1, Integer::sum));
    ClaimType type = dominant(counts, report.propositions().size());
    if (type == ClaimType.STATEMENT && isBy(CRITICS, report)) {
      return ClaimType.ACCUSATION;
    }
    boolean ruled = report.attribution().content().form() == Form.INDIRECT && isBy(COURTS, report);
    return ruled && JUDGING.contains(type) ? ClaimType.STATEMENT : type;
  }

  private static boolean isBy(Set<String> kinds, Report report) {
    String source = report.attribution().source().text().toLowerCase(Locale.ROOT);
    return Arrays.stream(source.split(" ")).anyMatch(kinds::contains);
  }

  /** Takes the first of the list that a third of the propositions are. */
  private static ClaimType dominant(Map<ClaimType, Integer> counts, int all) {
    return counts.keySet().stream()
        .filter(type -> counts.get(type) * DOMINANT_SHARE >= all)
        .findFirst()
        .orElse(ClaimType.STATEMENT);
  }

  private Optional<Proposition> decisive(List<Proposition> propositions, ClaimType type) {
    return propositions.stream()
        .filter(proposition -> propositionTyper.type(proposition) == type)
        .findFirst()
        .or(() -> propositions.stream().findFirst());
  }
}
