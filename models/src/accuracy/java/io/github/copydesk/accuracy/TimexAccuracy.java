package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.TimeExpression;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.value.ValueFinder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Expressions of time against TimeBank and AQUAINT by the rules of TempEval-3 [1]: spans equal or overlapping, one to one,
 * and on those that overlap type and value, both in one notation ({@link TimexNotation}). The day a text was written is given. "tbaq/tuned" are the three
 * quarters that the rules were tuned on, "tbaq/other" the rest; which is which hangs on the hash of the file's name.
 *
 * <p>[1] UzZaman et al., SemEval-2013 Task 1: TempEval-3, 2013.
 */
public final class TimexAccuracy implements Accuracy {

  private static final String TASK = "timex";

  /** What was found of one gold expression. */
  private record Pair(TimexDocument.Expression gold, Optional<TimeExpression> found) {

    boolean isStrict() {
      return found.filter(it -> span(it).equals(gold.span())).isPresent();
    }

    boolean hasType() {
      return found.filter(it -> it.type().name().equals(gold.type())).isPresent();
    }

    boolean hasValue() {
      return found.filter(it -> TimexNotation.of(it.value()).equals(TimexNotation.of(gold.value()))).isPresent();
    }
  }

  /** What was found in a text: its gold expressions, and how many were found in all. */
  private record Judged(String name, List<Pair> pairs, int found) {}

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    TextSegmenter segmenter = new TextSegmenter();
    List<Judged> judged = new ArrayList<>();
    for (TimexDocument document : TimexDocument.read(corpora.path("timex/tbaq"))) {
      Segments segments = segmenter.segment(document.text());
      judged.add(judge(document, new ValueFinder().timeExpressions(segments, document.created())));
    }
    List<Figure> figures = new ArrayList<>(figures("tbaq", judged));
    figures.addAll(figures("tbaq/tuned", judged.stream().filter(it -> isTuned(it.name())).toList()));
    figures.addAll(figures("tbaq/other", judged.stream().filter(it -> !isTuned(it.name())).toList()));
    return figures;
  }

  private static boolean isTuned(String name) {
    return (name.hashCode() & 3) != 3;
  }

  /** Pairs each gold expression with the one found at the same place, else with the first not yet taken that overlaps. */
  static Judged judge(TimexDocument document, List<TimeExpression> found) {
    List<TimeExpression> left = new ArrayList<>(found);
    List<Pair> pairs = new ArrayList<>();
    for (TimexDocument.Expression gold : document.expressions()) {
      Optional<TimeExpression> match = left.stream().filter(it -> span(it).equals(gold.span())).findFirst()
          .or(() -> left.stream().filter(it -> span(it).overlaps(gold.span())).findFirst());
      match.ifPresent(left::remove);
      pairs.add(new Pair(gold, match));
    }
    return new Judged(document.name(), pairs, found.size());
  }

  private static Span span(TimeExpression expression) {
    return expression.mentions().get(0).span();
  }

  private static List<Figure> figures(String slice, List<Judged> judged) {
    List<Pair> pairs = judged.stream().flatMap(it -> it.pairs().stream()).toList();
    Sample sample = new Sample(TASK, slice);
    int found = judged.stream().mapToInt(Judged::found).sum();
    return List.of(
        sample.figure("relaxed spans", count(pairs, it -> it.found().isPresent()), found, pairs.size()),
        sample.figure("strict spans", count(pairs, Pair::isStrict), found, pairs.size()),
        sample.figure("types", count(pairs, Pair::hasType), found, pairs.size()),
        sample.figure("values", count(pairs, Pair::hasValue), found, pairs.size()));
  }

  private static int count(List<Pair> pairs, Predicate<Pair> condition) {
    return (int) pairs.stream().filter(condition).count();
  }
}
