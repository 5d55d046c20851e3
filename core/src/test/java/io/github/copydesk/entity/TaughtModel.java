package io.github.copydesk.entity;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.sequence.FeatureWeights;
import io.github.copydesk.sequence.Features;
import io.github.copydesk.sequence.KnownPhrases;
import io.github.copydesk.sequence.LabelSet;
import io.github.copydesk.sequence.SequenceModel;
import io.github.copydesk.sequence.WordClusters;
import io.github.copydesk.testing.MarkedText;
import io.github.copydesk.testing.PlainSegments;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A model that knows one marked sentence by heart: a feature that one token alone has stands for its label. */
final class TaughtModel {

  private static final LabelSet LABELS = new LabelSet(Stream.of(EntityType.values()).map(EntityType::name).toList());
  private static final WordClusters NONE = WordClusters.of(Map.of());
  private static final byte SEEN = 5;

  private TaughtModel() {}

  static SequenceModel of(String sentence) {
    MarkedText marked = MarkedText.parse(sentence);
    Segments segments = PlainSegments.of(marked.text());
    Features features = MentionFinder.features(segments, NONE, KnownPhrases.NONE).get(0);
    Map<Integer, Long> counts = IntStream.range(0, features.tokens()).boxed()
        .flatMap(token -> Arrays.stream(features.of(token)).boxed())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    SortedMap<Integer, byte[]> rows = new TreeMap<>();
    for (int token = 0; token < features.tokens(); token++) {
      int label = label(marked, segments, token);
      Arrays.stream(features.of(token)).filter(feature -> counts.get(feature) == 1)
          .forEach(feature -> rows.computeIfAbsent(feature, key -> new byte[LABELS.size()])[label] += SEEN);
    }
    byte[] weights = new byte[rows.size() * LABELS.size()];
    List<byte[]> all = List.copyOf(rows.values());
    for (int row = 0; row < all.size(); row++) {
      System.arraycopy(all.get(row), 0, weights, row * LABELS.size(), LABELS.size());
    }
    int[] keys = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
    return new SequenceModel(LABELS, FeatureWeights.of(LABELS.size(), keys, weights), 100, NONE, KnownPhrases.NONE);
  }

  private static int label(MarkedText marked, Segments segments, int token) {
    int start = segments.tokens().get(token).span().start();
    return marked.marks().stream().filter(mark -> mark.span().contains(start)).findFirst()
        .map(mark -> {
          int first = segments.tokenAt(mark.span().start());
          int end = segments.tokenAt(mark.span().end() - 1) + 1;
          return LABELS.label(LABELS.types().indexOf(mark.label()), token - first, end - first);
        })
        .orElse(LabelSet.OUTSIDE);
  }
}
