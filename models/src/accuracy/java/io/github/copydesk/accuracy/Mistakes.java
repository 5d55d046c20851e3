package io.github.copydesk.accuracy;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multisets;
import io.github.copydesk.accuracy.ClaimLayer.Label;
import io.github.copydesk.accuracy.ClaimLayer.Thing;
import io.github.copydesk.article.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Counts what was mistaken for what. */
final class Mistakes {

  /** What the metrics of mistakes begin with. */
  static final String MISTAKEN = "mistaken ";

  private record Pair(String gold, String predicted) {

    @Override
    public String toString() {
      return gold + " for " + predicted;
    }
  }

  private Mistakes() {}

  /** Returns, of quotations found, what kind of source was given where another was right. */
  static List<Figure> ofSpeakers(String slice, List<JudgedQuotations> judged) {
    return figures(new Sample(QuotationAccuracy.TASK, slice), "source", judged.stream()
        .flatMap(it -> it.verdicts().stream())
        .filter(it -> it.unit().filter(QuotationUnit::hasSource).isPresent() && !it.isRight())
        .map(it -> new Pair(
            name(it.unit().orElseThrow().kind()),
            it.guess().speaker().map(speaker -> "another, " + name(SourceWords.kind(speaker.text()))).orElse("nobody"))));
  }

  /** Returns, of claims found, which type was given where another was right. */
  static List<Figure> ofTypes(String slice, List<JudgedClaims> judged) {
    return figures(new Sample(ClaimAccuracy.TASK, slice), "type", judged.stream()
        .flatMap(it -> it.matches().stream())
        .map(it -> new Pair(it.gold().label(Label.TYPE), it.predicted().label(Label.TYPE)))
        .filter(pair -> !pair.gold().equals(pair.predicted())));
  }

  /** Returns, of names found, which type was given where another was right. */
  static List<Figure> ofNames(String slice, List<JudgedClaims> judged) {
    return figures(new Sample(ClaimAccuracy.ENTITIES, slice), "mention", judged.stream().flatMap(Mistakes::names));
  }

  private static Stream<Pair> names(JudgedClaims article) {
    ListMultimap<Span, String> types = ArrayListMultimap.create();
    for (Thing thing : article.predicted().things()) {
      thing.mentions().forEach(span -> types.put(span, thing.type()));
    }
    return article.gold().things().stream()
        .flatMap(thing -> thing.mentions().stream()
            .flatMap(span -> types.get(span).stream())
            .filter(type -> !type.equals(thing.type()))
            .map(type -> new Pair(thing.type(), type)));
  }

  private static List<Figure> figures(Sample sample, String what, Stream<Pair> pairs) {
    ImmutableMultiset<Pair> counted =
        Multisets.copyHighestCountFirst(pairs.collect(ImmutableMultiset.toImmutableMultiset()));
    return counted.entrySet().stream()
        .map(entry -> sample.share(MISTAKEN + what + ": " + entry.getElement(), entry.getCount(), counted.size()))
        .toList();
  }

  private static String name(SourceWords.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
