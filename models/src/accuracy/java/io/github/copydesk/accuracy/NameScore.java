package io.github.copydesk.accuracy;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.copydesk.article.EntityType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Adds up, text by text, how far found names agree with gold. */
final class NameScore {

  private static final class Counts {
    private int hits;
    private int predicted;
    private int found;
    private int gold;
  }

  private final Map<String, Counts> counts = new LinkedHashMap<>();

  /** Adds a text's names. */
  void add(String text, List<ScoredName> gold, List<ScoredName> predicted) {
    exact("exact", gold, predicted);
    for (EntityType type : List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE)) {
      exact("exact " + type, of(type, gold), of(type, predicted));
    }
    exact("exact untyped", map(gold, ScoredName::span), map(predicted, ScoredName::span));
    exact("loose edges", map(gold, name -> name.withLooseEdges(text)), map(predicted, name -> name.withLooseEdges(text)));
    Counts overlap = counts("overlap");
    overlap.hits += touched(predicted, gold);
    overlap.predicted += predicted.size();
    overlap.found += touched(gold, predicted);
    overlap.gold += gold.size();
  }

  /** Returns a figure for each metric. */
  List<Figure> figures(String task, String slice) {
    return counts.entrySet().stream()
        .map(entry -> figure(task, slice, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Figure figure(String task, String slice, String metric, Counts counts) {
    return new Figure(task, slice, metric, counts.hits, counts.predicted, counts.found, counts.gold);
  }

  private <T> void exact(String metric, Collection<T> gold, Collection<T> predicted) {
    Multiset<T> common = Multisets.intersection(HashMultiset.create(gold), ImmutableMultiset.copyOf(predicted));
    Counts exact = counts(metric);
    exact.hits += common.size();
    exact.found += common.size();
    exact.predicted += predicted.size();
    exact.gold += gold.size();
  }

  private Counts counts(String metric) {
    return counts.computeIfAbsent(metric, name -> new Counts());
  }

  private static int touched(List<ScoredName> names, List<ScoredName> others) {
    return (int) names.stream()
        .filter(name -> others.stream().anyMatch(
            other -> other.type() == name.type() && other.span().overlaps(name.span())))
        .count();
  }

  private static List<ScoredName> of(EntityType type, List<ScoredName> names) {
    return names.stream().filter(name -> name.type() == type).toList();
  }

  private static <T> List<T> map(List<ScoredName> names, Function<ScoredName, T> to) {
    return names.stream().map(to).toList();
  }
}
