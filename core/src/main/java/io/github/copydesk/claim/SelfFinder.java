package io.github.copydesk.claim;

import io.github.copydesk.article.Form;
import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Reading;
import io.github.copydesk.article.SourceKind;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the words by which a source means itself: the "I" of a person and the "we" of a body within its quotation, and the
 * "it" with which a body's paraphrased words begin: "NATO said it would send troops".
 */
final class SelfFinder {

  /** "It seems", "it takes", "it remains": "it" may be nobody. */
  private static final Set<String> IMPERSONAL = Set.of("seem", "appear", "take", "remain", "happen", "look", "rain", "snow",
      "turn", "emerge", "depend", "follow", "matter");
  private static final int LATEST_VERB = 2;

  private final Segments segments;
  private final References references;
  private final QuotedWords quotedWords;

  SelfFinder(Segments segments, References references, QuotedWords quotedWords) {
    this.segments = segments;
    this.references = references;
    this.quotedWords = quotedWords;
  }

  /** Returns the first word of a claim by which its source means itself, where it is sure who the source is. */
  List<Reference> find(Report report, List<Span> claim) {
    return report.attribution().source() instanceof NamedSource named && named.confidence() >= Reading.SURE
        ? Stream.of(spoken(named, report, claim), paraphrased(named, report, claim)).flatMap(Optional::stream).toList()
        : List.of();
  }

  /** A medium that "reported" mostly quotes others. */
  private Optional<Reference> spoken(NamedSource source, Report report, List<Span> claim) {
    boolean isPerson = source.entity() instanceof Person;
    return claim.stream()
        .filter(span -> isPerson || isBody(source) && !report.hasCue("report"))
        .flatMap(span -> Words.of(segments, span).tokens().stream())
        .filter(token -> Pronouns.isSelf(token, isPerson) && quotedWords.isSpoken(token.span()))
        .filter(token -> !references.isInName(token.span()) && !Insertions.isBracketed(token.span(), segments.text()))
        .findFirst()
        .map(token -> new Reference(token.span(), source.entity(), Reference.Kind.SPEAKER));
  }

  private static boolean isBody(NamedSource source) {
    boolean acts = source.kind() == SourceKind.ORGANIZATION || source.kind() == SourceKind.GOVERNMENT;
    return acts && !(source.entity() instanceof Person);
  }

  /** "According to NATO, it" and "rejected its" tell too little of whom "it" means. */
  private Optional<Reference> paraphrased(NamedSource source, Report report, List<Span> claim) {
    boolean says = isBody(source) && report.attribution().content().form() != Form.DIRECT
        && report.cue().isVerb(report.cue().size() - 1);
    return report.first()
        .filter(proposition -> says && opens(proposition, claim))
        .map(proposition -> new Reference(proposition.words().part(0, 1).span(), source.entity(), Reference.Kind.ANAPHOR));
  }

  private static boolean opens(Proposition proposition, List<Span> claim) {
    Words words = proposition.words();
    boolean first = !words.isEmpty() && words.tokens().get(0).span().start() == claim.get(0).start() && words.size() > 1;
    boolean acts = proposition.main().filter(SelfFinder::isAct).isPresent();
    return first && (words.word(0).equals("its") || words.word(0).equals("it") && acts);
  }

  private static boolean isAct(VerbGroup group) {
    return group.first() <= LATEST_VERB && !group.isCopula() && !group.lemma().equals("be") && !group.isPassive()
        && !IMPERSONAL.contains(group.lemma());
  }
}
