package io.github.copydesk.accuracy;

import io.github.copydesk.accuracy.ClaimLayer.Asserted;
import io.github.copydesk.accuracy.ClaimLayer.Label;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.AttributionKind;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Claim;
import io.github.copydesk.article.Claims;
import io.github.copydesk.article.Content;
import io.github.copydesk.article.Coreferences;
import io.github.copydesk.article.Cue;
import io.github.copydesk.article.DescribedSource;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.ReportedClaim;
import io.github.copydesk.article.Source;
import io.github.copydesk.article.SourceKind;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.UnknownSource;
import io.github.copydesk.claim.ClaimFinder;
import io.github.copydesk.coreference.Resolution;
import io.github.copydesk.segmentation.Segments;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Judges claims whose source, cue and content are given by the gold, so that what is decided about them is measured apart
 * from finding them. Claims without a cue are left out.
 */
public final class GivenClaims {

  /**
   * A claim of the gold with what was decided about its spans.
   *
   * @param document the article
   * @param gold what its annotation says
   * @param decided what the library says
   */
  record Decided(Document document, Asserted gold, ReportedClaim decided) {

    boolean isRight(Label label) {
      return gold.label(label).equals(value(label));
    }

    /** Returns the value of a label: type, polarity, certainty or time. */
    String value(Label label) {
      return switch (label) {
        case TYPE -> decided.type().name();
        case POLARITY -> decided.modality().polarity().name();
        case CERTAINTY -> decided.modality().certainty().name();
        case TIME -> decided.modality().time().name();
        case FORM -> decided.attribution().content().form().name();
        case SOURCE_KIND -> decided.attribution().source().kind().name();
      };
    }

    boolean isCoarselyRight() {
      return ClaimFigures.coarse(gold.label(Label.TYPE)).equals(ClaimFigures.coarse(value(Label.TYPE)));
    }

    boolean hasAddressee() {
      return !decided.addressees().isEmpty();
    }

    boolean isAddresseeRight() {
      return gold.addressee().filter(span -> decided.addressees().stream().anyMatch(it -> it.span().overlaps(span)))
          .isPresent();
    }
  }

  /**
   * A claim with what annotators say about checking it.
   *
   * @param document the name of the article
   * @param claim a claim with spans of the gold, or a sentence that the library takes for the narrator's
   * @param clues what the library knows of it
   * @param isCheckable whether an annotator marked it as something to check
   */
  public record Checked(String document, Claim claim, List<String> clues, boolean isCheckable) {}

  private final TextSegmenter segmenter = new TextSegmenter();
  private final ClaimFinder finder = new ClaimFinder();

  /**
   * Loads what reads the texts.
   *
   * @throws IOException if a model cannot be read
   */
  public GivenClaims() throws IOException {}

  List<Decided> read(Path folder) throws IOException {
    List<Decided> decided = new ArrayList<>();
    for (Document document : Documents.read(folder)) {
      Tokens tokens = new Tokens(document.text());
      decided.addAll(decide(document, ClaimLayer.parse(ClaimAccuracy.gold(folder, document), tokens).claims()));
    }
    return decided;
  }

  private List<Decided> decide(Document document, List<Asserted> claims) {
    Map<Attribution, Asserted> gold = attributions(claims, document.text());
    return find(gold, segmenter.segment(document.text())).stream()
        .filter(ReportedClaim.class::isInstance)
        .map(ReportedClaim.class::cast)
        .map(claim -> new Decided(document, gold.get(claim.attribution()), claim))
        .toList();
  }

  /**
   * Reads what is to be checked: claims by their mark, sentences of the narrator by whether the gold has them.
   *
   * @param folder a folder of articles, in the form of the gold of claims
   * @return claims and sentences, in the order of the text
   * @throws IOException if one cannot be read
   */
  public List<Checked> checked(Path folder) throws IOException {
    List<Checked> checked = new ArrayList<>();
    for (Document document : Documents.read(folder)) {
      ClaimLayer layer = ClaimLayer.parse(ClaimAccuracy.gold(folder, document), new Tokens(document.text()));
      Map<Attribution, Asserted> gold = attributions(layer.claims(), document.text());
      Segments segments = segmenter.segment(document.text());
      find(gold, segments).forEach(claim -> checked.add(new Checked(document.name(), claim,
          finder.clues(claim, segments), isCheckable(claim, layer, gold))));
    }
    return checked;
  }

  private static boolean isCheckable(Claim claim, ClaimLayer layer, Map<Attribution, Asserted> gold) {
    return claim instanceof ReportedClaim reported
        ? gold.get(reported.attribution()).isCheckable()
        : layer.narrator().stream().anyMatch(span -> 2 * shared(span, claim.spans().get(0)) > span.length());
  }

  private static int shared(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  private Claims find(Map<Attribution, Asserted> gold, Segments segments) {
    Resolution nobody = new Resolution(new Entities(List.of()), new Coreferences(List.of()));
    return finder.find(segments, Passages.narrativeOnly(segments.text()), new Attributions(List.copyOf(gold.keySet())), nobody);
  }

  private static Map<Attribution, Asserted> attributions(List<Asserted> claims, String text) {
    Map<Attribution, Asserted> gold = new IdentityHashMap<>();
    claims.stream().filter(claim -> claim.cue().isPresent()).forEach(claim -> gold.put(attribution(claim, text), claim));
    return gold;
  }

  /** Makes the attribution that the gold has. */
  static Attribution attribution(Asserted claim, String text) {
    Span cue = claim.cue().orElseThrow();
    SourceKind kind = SourceKind.valueOf(claim.label(Label.SOURCE_KIND));
    Source source = claim.source().<Source>map(span -> DescribedSource.of(span, span.of(text), kind))
        .orElseGet(() -> new UnknownSource(UnknownSource.Reason.NOT_MENTIONED, List.of(), ""));
    String words = claim.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    Content content = new Content(claim.content(), words, Form.valueOf(claim.label(Label.FORM)));
    return new Attribution(source, new Cue(cue, cue.of(text), ""), content, AttributionKind.SPEECH, 1);
  }
}
