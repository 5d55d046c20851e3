package io.github.copydesk.claim;

import io.github.copydesk.article.Certainty;
import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.Modality;
import io.github.copydesk.article.Polarity;
import java.util.Optional;
import java.util.Set;

/** Reads polarity and certainty off the main clause of the proposition that decides a claim. */
final class ModalityReader {

  private static final Set<String> REFUSING = Set.of("refuse", "refusal", "decline", "reject");
  private static final Set<String> POSSIBLE = Set.of("possibly", "perhaps", "maybe", "allegedly", "alleged", "possible");
  /** What puts all that follows in doubt. */
  private static final Set<String> DOUBTING = Set.of("allege", "alleged", "allegation", "allegations", "suspect",
      "suspected", "speculate", "speculation", "purport", "purported", "rumour", "rumor", "rumours", "rumors");
  private static final Set<String> PROBABLE = Set.of("likely", "probably", "presumably", "expected", "apparently");
  private static final Set<String> SEEMING = Set.of("seem", "appear");
  private static final int NEAR = 3;

  private final TimeReader timeReader = new TimeReader();

  Modality ofReported(Report report, Judgement judgement) {
    return new Modality(polarity(report, judgement), certainty(report, judgement.decisive()),
        timeReader.ofReported(report, judgement));
  }

  Modality ofNarrated(Proposition proposition) {
    return new Modality(isNegated(proposition) ? Polarity.NEGATED : Polarity.AFFIRMED, certainty(proposition),
        timeReader.of(proposition));
  }

  private static Polarity polarity(Report report, Judgement judgement) {
    boolean refused = report.cue().any(at -> REFUSING.contains(report.cue().lemma(at)));
    boolean negated = refused || report.isCueNegated() || isDenied(report, judgement)
        || judgement.decisive().filter(ModalityReader::isNegated).isPresent();
    return negated ? Polarity.NEGATED : Polarity.AFFIRMED;
  }

  private static boolean isDenied(Report report, Judgement judgement) {
    return judgement.type() == ClaimType.DENIAL && report.sense() != CueSense.STATEMENT;
  }

  private static boolean isNegated(Proposition proposition) {
    return proposition.main().map(VerbGroup::isNegated)
        .orElse(proposition.words().isNegation(0) || proposition.words().word(0).equals("no"));
  }

  private static Certainty certainty(Report report, Optional<Proposition> decisive) {
    Words cue = report.cue();
    if (cue.any(at -> DOUBTING.contains(cue.lemma(at)) || DOUBTING.contains(cue.word(at))) || ponders(cue)) {
      return Certainty.POSSIBLE;
    }
    if (report.sense() == CueSense.PREDICTION || report.cue().has(PROBABLE) || report.cue().any(at -> SEEMING.contains(report.cue().lemma(at)))) {
      return Certainty.PROBABLE;
    }
    return decisive.map(ModalityReader::certainty).orElse(Certainty.CERTAIN);
  }

  /** "is considering a run", but not "considers it a crime". */
  private static boolean ponders(Words cue) {
    int at = cue.find(i -> cue.lemma(i).equals("consider"));
    return cue.word(at).endsWith("ing") || cue.word(at - 1).equals("being") || cue.word(0).equals("could");
  }

  private static Certainty certainty(Proposition proposition) {
    Words words = proposition.words();
    Optional<VerbGroup> main = proposition.main();
    Words near = main.map(group -> words.part(0, group.end() + NEAR)).orElse(words);
    if (near.has(POSSIBLE) || main.filter(ModalityReader::isOpen).isPresent()) {
      return Certainty.POSSIBLE;
    }
    boolean seems = main.filter(group -> SEEMING.contains(group.lemma())).isPresent();
    return seems || near.has(PROBABLE) || main.filter(PropositionTyper::isGuess).isPresent()
        ? Certainty.PROBABLE
        : Certainty.CERTAIN;
  }

  private static boolean isOpen(VerbGroup group) {
    return group.has("may") || group.has("might") || group.has("could") && !group.isNegated();
  }
}
