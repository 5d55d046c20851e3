package io.github.copydesk.claim;

import io.github.copydesk.article.Addressee;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Claim;
import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.Claims;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Modality;
import io.github.copydesk.article.NarratedClaim;
import io.github.copydesk.article.ReportedClaim;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what is claimed: each attribution is a reported claim, each checkable sentence of the narrative a narrated one.
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
   * @param attributions who said what
   * @param entities the things with a name
   * @return a claim for each attribution and for each checkable sentence of the narrative, in the order of the text
   */
  public Claims find(Segments segments, Attributions attributions, Entities entities) {
    EntityIndex index = new EntityIndex(entities);
    AddresseeFinder addressees = new AddresseeFinder(segments);
    Stream<Claim> reported =
        attributions.stream().map(attribution -> reported(attribution, segments, addressees, index));
    Stream<Claim> narrated = new NarratedSentences(segments, attributions, senses).choose().stream()
        .map(sentence -> narrated(sentence, segments, index));
    return new Claims(Stream.concat(reported, narrated)
        .sorted(Comparator.comparing(claim -> claim.spans().get(0)))
        .toList());
  }

  private Claim reported(
      Attribution attribution, Segments segments, AddresseeFinder addressees, EntityIndex index) {
    Report report = Report.of(attribution, segments, senses);
    Judgement judgement = claimTyper.judge(report);
    Modality modality = modalityReader.ofReported(report, judgement);
    Optional<Span> addressee = addressees.find(report, judgement.type());
    List<Span> spans = new SpanTrimmer(segments.text()).trim(attribution.content(), addressee);
    List<Entity> mentioned = index.within(spans);
    return new ReportedClaim(attribution, spans, text(spans, segments), judgement.type(), modality,
        addressee.map(span -> new Addressee(span, span.of(segments.text()))).stream().toList(), mentioned,
        scorer.score(report.content(), judgement.type(), modality, true));
  }

  private Claim narrated(Sentence sentence, Segments segments, EntityIndex index) {
    Words words = new Words(segments.tokensOf(sentence));
    Proposition proposition = Proposition.of(words, Set.of(), false, false);
    boolean ahead = propositionTyper.type(proposition) == ClaimType.PREDICTION;
    ClaimType type = ahead ? ClaimType.PREDICTION : ClaimType.STATEMENT;
    Modality modality = modalityReader.ofNarrated(proposition);
    List<Entity> mentioned = index.within(List.of(sentence.span()));
    return new NarratedClaim(sentence.span(), sentence.span().of(segments.text()), type, modality, mentioned,
        scorer.score(words, type, modality, false));
  }

  private static String text(List<Span> spans, Segments segments) {
    return spans.stream().map(span -> span.of(segments.text())).collect(Collectors.joining(" "));
  }

  /**
   * Lists what speaks for and against checking a claim; for training.
   *
   * @param claim a claim found in the text
   * @param segments the text
   * @return the names of the clues, sorted
   */
  public static List<String> clues(Claim claim, Segments segments) {
    return claim instanceof ReportedClaim reported
        ? CheckworthinessScorer.clues(
            Report.of(reported.attribution(), segments, new CueSenses()).content(), claim.type(), claim.modality(), true)
        : CheckworthinessScorer.clues(
            Words.of(segments, claim.spans().get(0)), claim.type(), claim.modality(), false);
  }
}
