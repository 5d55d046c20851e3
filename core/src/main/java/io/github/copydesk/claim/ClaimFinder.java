package io.github.copydesk.claim;

import io.github.copydesk.article.Addressee;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.AttributionKind;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Claim;
import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.Claims;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Modality;
import io.github.copydesk.article.NarratedClaim;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.ReportedClaim;
import io.github.copydesk.article.Wording;
import io.github.copydesk.coreference.Resolution;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what is claimed: each attribution that is more than an act is a reported claim, each checkable sentence of the narrative a narrated one.
 *
 * <p>Types, spans and modality follow the project's annotation guidelines for news claims: a claim has the first of the
 * {@link ClaimType}s that fits, by its cue, or where the cue is neutral ("said") by the act that dominates its content.
 * All of it is judged by lexicons and tags; no syntax is parsed.
 */
public final class ClaimFinder {

  private final CueSenses senses = new CueSenses();
  private final PropositionTyper propositionTyper;
  private final ClaimTyper claimTyper;
  private final ModalityReader modalityReader = new ModalityReader();
  private final CheckworthinessScorer scorer = new CheckworthinessScorer();

  /** Makes a finder with its word lists. */
  public ClaimFinder() {
    Evaluation evaluation = new Evaluation();
    propositionTyper = new PropositionTyper(senses, evaluation);
    claimTyper = new ClaimTyper(evaluation, propositionTyper);
  }

  /**
   * Finds the claims of a text.
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @param passages narrative and quotations
   * @param attributions who said what
   * @param resolution the things with a name and the values, and what stands for them
   * @return a claim for each attribution that claims something and for each checkable sentence of the narrative, in the order
   *     of the text
   */
  public Claims find(Segments segments, Passages passages, Attributions attributions, Resolution resolution) {
    References references = new References(resolution);
    ClaimWriter writer = new ClaimWriter(segments, new QuotedWords(passages), references, senses);
    Stream<Claim> reported = attributions.stream().filter(it -> claims(it, segments)).map(attribution -> reported(attribution, segments, writer));
    Stream<Claim> narrated = new NarratedSentences(segments, attributions, senses).choose().stream()
        .map(sentence -> narrated(sentence, segments, writer));
    return new Claims(Stream.concat(reported, narrated)
        .sorted(Comparator.comparing(claim -> claim.spans().get(0)))
        .toList());
  }

  /** An interviewer's question claims nothing, nor does an act that is no word on anything: "signed the treaty". */
  private boolean claims(Attribution attribution, Segments segments) {
    boolean asks = !attribution.cue().text().chars().anyMatch(Character::isLetter)
        && attribution.content().text().endsWith("?");
    boolean acts = attribution.kind() == AttributionKind.ACT && attribution.content().form() == Form.INDIRECT
        && !senses.isListed(Words.of(segments, attribution.cue().span()));
    return !asks && !acts;
  }

  private Claim reported(Attribution attribution, Segments segments, ClaimWriter writer) {
    Report report = Report.of(attribution, segments, senses);
    Judgement judgement = claimTyper.judge(report);
    Modality modality = modalityReader.ofReported(report, judgement);
    List<Addressee> addressees = writer.addressees(report, judgement);
    Wording wording = writer.wording(report, addressees);
    return new ReportedClaim(attribution, wording, writer.act(judgement, addressees, wording.spans()), modality,
        scorer.score(report.content(), judgement.type(), modality, true));
  }

  private Claim narrated(Sentence sentence, Segments segments, ClaimWriter writer) {
    Words words = new Words(segments.tokensOf(sentence));
    Proposition proposition = Proposition.of(words, Set.of(), false, false);
    boolean ahead = propositionTyper.type(proposition) == ClaimType.PREDICTION;
    ClaimType type = ahead ? ClaimType.PREDICTION : ClaimType.STATEMENT;
    Modality modality = modalityReader.ofNarrated(proposition);
    Wording wording = writer.wording(sentence.span());
    return new NarratedClaim(wording,
        writer.act(new Judgement(type, Optional.of(proposition)), List.of(), wording.spans()), modality,
        scorer.score(words, type, modality, false));
  }

  /**
   * Lists what speaks for and against checking a claim; for training.
   *
   * @param claim a claim found in the text
   * @param segments the text
   * @return the names of the clues, sorted
   */
  public List<String> clues(Claim claim, Segments segments) {
    return claim instanceof ReportedClaim reported
        ? CheckworthinessScorer.clues(
            Report.of(reported.attribution(), segments, senses).content(), claim.type(), claim.modality(), true)
        : CheckworthinessScorer.clues(
            Words.of(segments, claim.spans().get(0)), claim.type(), claim.modality(), false);
  }
}
