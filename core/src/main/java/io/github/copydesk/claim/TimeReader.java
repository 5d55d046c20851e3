package io.github.copydesk.claim;

import io.github.copydesk.article.ClaimTime;
import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.SourceKind;
import java.util.Optional;
import java.util.Set;

/** Reads when a claim holds off its main verb; where it has none, off what the claim does. */
final class TimeReader {

  /** Verbs of state: in reported speech their past tense tells of the present ("said it needed help"). */
  private static final Set<String> STATES = Set.of("be", "have", "know", "want", "need", "believe", "think", "consider",
      "feel", "mean", "own", "mark");
  /** What these ask for is still to come. */
  private static final Set<String> WISHES = Set.of("want", "hope", "wish", "prefer", "like", "desire", "expect", "intend");
  private static final Set<String> PERFECT = Set.of("has", "have");
  private static final Set<String> AS = Set.of("as");
  /** What these tell of goes on. */
  private static final Set<String> HOLDING = Set.of("cite", "confirm", "acknowledge", "note", "announce");
  private static final Set<String> COMING = Set.of("tomorrow", "next", "upcoming", "soon");
  private static final Set<String> GONE = Set.of("yesterday", "ago", "last", "previously", "earlier", "formerly");
  private static final Set<String> STANDING = Set.of("commitment", "commitments");
  private static final Set<String> THREATENED = Set.of("possible", "potential");
  private static final Set<ClaimType> AHEAD =
      Set.of(ClaimType.DEMAND, ClaimType.COMMITMENT, ClaimType.PREDICTION, ClaimType.WARNING);

  ClaimTime ofReported(Report report, Judgement judgement) {
    if (judgement.type() == ClaimType.PREDICTION) {
      return ClaimTime.FUTURE;
    }
    if (judgement.type() == ClaimType.DEMAND) {
      boolean law = report.attribution().source().kind() == SourceKind.DOCUMENT
          && report.attribution().content().form() != Form.DIRECT;
      return law ? ClaimTime.PRESENT : ClaimTime.FUTURE;
    }
    Optional<VerbGroup> main = judgement.decisive().flatMap(Proposition::main);
    return main.isPresent() ? of(judgement.decisive().get(), judgement.type()) : withoutVerb(report, judgement);
  }

  ClaimTime of(Proposition proposition) {
    return of(proposition, ClaimType.STATEMENT);
  }

  private static ClaimTime of(Proposition proposition, ClaimType type) {
    return proposition.main().map(group -> of(group, proposition, type)).orElse(ClaimTime.PRESENT);
  }

  private static ClaimTime of(VerbGroup group, Proposition proposition, ClaimType type) {
    if (group.isPerfect() || group.hasModal() && group.has("have") && !group.lemma().equals("have")) {
      return ClaimTime.PAST;
    }
    if (looksAhead(group, proposition, type)) {
      return ClaimTime.FUTURE;
    }
    boolean state = isState(group) && (proposition.isOwn() || !group.isCopula());
    boolean past = group.isPast() && !(proposition.isBackshifted() && state && !proposition.words().has(GONE));
    return past ? ClaimTime.PAST : ClaimTime.PRESENT;
  }

  private static boolean looksAhead(VerbGroup group, Proposition proposition, ClaimType type) {
    boolean able = group.has("can") || group.has("cannot") || group.has("ca")
        || group.has("could") && type == ClaimType.STATEMENT && proposition.isBackshifted();
    boolean modal = group.hasModal() && !able && !WISHES.contains(group.lemma());
    boolean soon = !group.isPast() && proposition.words().has(COMING);
    boolean underway = type == ClaimType.COMMITMENT && proposition.isOwn() && !proposition.words().has(STANDING)
        || type == ClaimType.COMMITMENT && group.isProgressive();
    return modal || soon || underway || group.isPlanned();
  }

  private static boolean isState(VerbGroup group) {
    return group.isProgressive() || STATES.contains(group.lemma()) || group.isCopula();
  }

  private static ClaimTime withoutVerb(Report report, Judgement judgement) {
    Words words = judgement.decisive().map(Proposition::words).orElse(report.cue());
    boolean wished = judgement.type() == ClaimType.BELIEF || judgement.type() == ClaimType.STATEMENT;
    boolean infinitive = judgement.decisive().filter(Proposition::isInfinitive).isPresent();
    boolean isWish = report.cue().any(at -> WISHES.contains(report.cue().lemma(at)));
    Optional<ClaimTime> held = wished && infinitive && !isWish ? ofInfinitive(words) : Optional.empty();
    if (held.isPresent()) {
      return held.get();
    }
    if (AHEAD.contains(judgement.type()) || wished && infinitive) {
      return words.has(STANDING) ? ClaimTime.PRESENT : ClaimTime.FUTURE;
    }
    if (words.has(THREATENED)) {
      return ClaimTime.FUTURE;
    }
    boolean past = tellsOfADeed(words, judgement.type()) || words.has(GONE)
        || judgement.type() == ClaimType.STATEMENT && isTold(report, words);
    return past ? ClaimTime.PAST : ClaimTime.PRESENT;
  }

  /** "claimed to have paid", "was reported to be safe"; empty where it may be still to come. */
  private static Optional<ClaimTime> ofInfinitive(Words words) {
    int to = words.find(at -> words.word(at).equals("to") && words.isVerb(at + 1));
    if (!words.isAuxiliary(to + 1)) {
      return Optional.empty();
    }
    boolean done = words.word(to + 1).equals("have") && words.isVerb(to + 2);
    return Optional.of(done ? ClaimTime.PAST : ClaimTime.PRESENT);
  }

  /** "disclosed the matter", but not "described it as", "has cited concerns" or “a surprise,” he said. */
  private static boolean isTold(Report report, Words words) {
    Words cue = report.cue();
    boolean perfect = PERFECT.contains(cue.word(0));
    boolean named = report.sense() == CueSense.NAMING || words.has(AS) || cue.has(AS)
        || cue.any(at -> HOLDING.contains(cue.lemma(at)));
    boolean present = words.any(at -> words.tag(at).equals("VERB") && !words.word(at).endsWith("ing")
        && !PastForms.contains(words.word(at), words.lemma(at)));
    return report.isCuePast() && !perfect && !named && !present && !report.isCueNegated()
        && report.attribution().content().form() != Form.DIRECT;
  }

  /** "accused him of murder", "thanked them for keeping it alive", "claims that he was killed". */
  private static boolean tellsOfADeed(Words words, ClaimType type) {
    boolean praised = type == ClaimType.ENDORSEMENT && words.isVerb(0) && words.word(0).endsWith("ing");
    boolean told = words.any(at -> words.isVerb(at) && PastForms.contains(words.word(at), words.lemma(at))
        && (words.isNominal(at - 1) || words.isAuxiliary(at - 1)));
    return praised || told || type == ClaimType.ACCUSATION;
  }
}
