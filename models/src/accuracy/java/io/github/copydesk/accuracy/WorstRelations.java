package io.github.copydesk.accuracy;

import com.google.common.collect.Streams;
import io.github.copydesk.accuracy.JudgedRelations.Part;
import io.github.copydesk.article.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The worst cases of attributions, in marked text, gold against predicted: S is a source, C a cue, T a content. Excerpts are
 * short, because the texts are not ours to hand on.
 */
final class WorstRelations {

  private static final Comparator<Case> WORST_FIRST =
      Comparator.comparingDouble(Case::weight).reversed().thenComparing(Case::line);

  private record Case(double weight, String line) {}

  private record Piece(String label, Span span) {}

  private final List<JudgedRelations> judged;

  WorstRelations(List<JudgedRelations> judged) {
    this.judged = judged;
  }

  /** Returns what the library was surest of and is wrong; of equal confidence, the longest content first. */
  List<String> surest(int most) {
    return worst(most, judged.stream().flatMap(document -> missing(document.predicted(), document.hits())
        .map(part -> new Case(part.relation().confidence() + part.content().cardinality() * 1e-6,
            line(document, closest(part, document.gold()), part)))));
  }

  /** Returns the longest contents that were not found. */
  List<String> longestMissed(int most) {
    return worst(most, judged.stream().flatMap(document -> missing(document.gold(), document.found())
        .map(part -> new Case(part.content().cardinality(),
            line(document, List.of(part), closest(part, document.predicted()))))));
  }

  private static Stream<Part> missing(List<Part> all, List<Part> right) {
    return all.stream().filter(part -> right.stream().noneMatch(it -> it == part));
  }

  private static List<String> worst(int most, Stream<Case> cases) {
    return cases.sorted(WORST_FIRST).limit(most).map(Case::line).toList();
  }

  /** Finds the one with the same cue, or else with most of the content; none where neither is shared. */
  private static List<Part> closest(Part part, List<Part> others) {
    ToDoubleFunction<Part> nearness =
        other -> (other.cue().intersects(part.cue()) ? 1 : 0) + Tokens.overlap(other.content(), part.content());
    return others.stream().filter(other -> nearness.applyAsDouble(other) > 0)
        .max(Comparator.comparingDouble(nearness)).stream().toList();
  }

  private static String line(JudgedRelations document, List<Part> gold, Part predicted) {
    return line(document, gold, List.of(predicted));
  }

  private static String line(JudgedRelations document, List<Part> gold, List<Part> predicted) {
    String sure = predicted.stream()
        .map(part -> String.format(Locale.ROOT, " (%.2f)", part.relation().confidence())).collect(Collectors.joining());
    return document.document().name() + ": gold " + marked(document, gold) + " — predicted" + sure + " "
        + marked(document, predicted);
  }

  private static String marked(JudgedRelations document, List<Part> parts) {
    String text = document.document().text();
    return parts.isEmpty() ? "nothing" : parts.stream()
        .flatMap(part -> pieces(part.relation()))
        .sorted(Comparator.comparing(Piece::span))
        .map(piece -> "{" + piece.label() + ":" + WorstCases.brief(piece.span().of(text)) + "}")
        .collect(Collectors.joining(" "));
  }

  private static Stream<Piece> pieces(Relation relation) {
    return Streams.concat(
        relation.source().stream().map(span -> new Piece("S", span)),
        relation.cue().stream().map(span -> new Piece("C", span)),
        relation.content().stream().map(span -> new Piece("T", span)));
  }
}
