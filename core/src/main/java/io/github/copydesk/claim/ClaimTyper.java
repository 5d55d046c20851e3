package io.github.copydesk.claim;

import io.github.copydesk.article.ClaimType;
import java.util.EnumMap;
import java.util.List;
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
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");
  private static final Set<String> OWN_STEPS = Set.of("candidacy", "bid", "resignation", "retirement", "run", "departure",
      "plan", "plans", "decision", "intention", "intent", "commitment");

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
    return switch (sense) {
      case REQUEST -> byAnswer(report);
      case REJECTION -> report.any(it -> it.words().has(CHARGES)) ? ClaimType.DENIAL : ClaimType.CONDEMNATION;
      case NAMING -> byName(report);
      case STATEMENT -> byContent(report);
      default -> report.isCueNegated() ? negated(sense) : sense.type().orElse(ClaimType.STATEMENT);
    };
  }

  private static ClaimType negated(CueSense sense) {
    return switch (sense) {
      case ENDORSEMENT -> ClaimType.CONDEMNATION;
      case BELIEF -> ClaimType.BELIEF;
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
    if (report.any(it -> evaluation.blames(it.words()))) {
      return ClaimType.CONDEMNATION;
    }
    boolean praised = report.any(it -> evaluation.praises(it.words()));
    return praised ? ClaimType.ENDORSEMENT : report.hasCue("call") ? ClaimType.BELIEF : byContent(report);
  }

  private ClaimType byContent(Report report) {
    if (report.any(ClaimTyper::isOwnStep)) {
      return ClaimType.COMMITMENT;
    }
    Map<ClaimType, Integer> counts = new EnumMap<>(ClaimType.class);
    report.propositions().forEach(it -> counts.merge(propositionTyper.type(it), 1, Integer::sum));
    return dominant(counts, report.propositions().size());
  }

  /** Takes the first of the list that a third of the propositions are. */
  private static ClaimType dominant(Map<ClaimType, Integer> counts, int all) {
    return counts.keySet().stream()
        .filter(type -> counts.get(type) * DOMINANT_SHARE >= all)
        .findFirst()
        .orElse(ClaimType.STATEMENT);
  }

  /** "announced her candidacy": no clause, but a step of the source's own. */
  private static boolean isOwnStep(Proposition proposition) {
    Words words = proposition.words();
    boolean own = OWNERS.contains(words.word(0));
    return own && proposition.main().isEmpty() && words.part(0, 4).has(OWN_STEPS);
  }

  private Optional<Proposition> decisive(List<Proposition> propositions, ClaimType type) {
    return propositions.stream()
        .filter(proposition -> propositionTyper.type(proposition) == type)
        .findFirst()
        .or(() -> propositions.stream().findFirst());
  }
}
