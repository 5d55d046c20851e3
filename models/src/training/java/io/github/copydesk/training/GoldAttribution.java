package io.github.copydesk.training;

import io.github.copydesk.accuracy.Relation;
import io.github.copydesk.article.Span;
import io.github.copydesk.attribution.AttributionModel;
import io.github.copydesk.attribution.Candidate;
import io.github.copydesk.attribution.Stretch;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.sequence.LabelSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * An attribution that people marked, in tokens.
 *
 * @param source who is cited, perhaps nobody
 * @param cue the words that signal it
 * @param content what is attributed
 */
record GoldAttribution(List<Stretch> source, List<Stretch> cue, List<Stretch> content) {

  static GoldAttribution of(Relation relation, Segments segments) {
    return new GoldAttribution(
        tokens(segments, relation.source()), tokens(segments, relation.cue()), tokens(segments, relation.content()));
  }

  private static List<Stretch> tokens(Segments segments, List<Span> spans) {
    List<Stretch> result = new ArrayList<>();
    for (Span span : spans) {
      int first = segments.tokenAt(span.start());
      int end = first;
      while (end < segments.tokens().size() && segments.tokens().get(end).span().start() < span.end()) {
        end++;
      }
      if (end > first) {
        result.add(new Stretch(first, end));
      }
    }
    return result;
  }

  boolean isComplete() {
    return !cue.isEmpty() && !content.isEmpty();
  }

  /** Returns the labels of a window around the cue, by which its source and content are marked. */
  int[] labels(Stretch window) {
    LabelSet labels = AttributionModel.SPAN_LABELS;
    RoleRow row = new RoleRow(window);
    row.claim(cue.subList(0, 1), RoleRow.NOTHING);
    row.claim(source.subList(0, Math.min(1, source.size())), labels.types().indexOf("SOURCE"));
    row.claim(content, labels.types().indexOf("CONTENT"));
    return row.labels(labels);
  }

  /** Tells whether a candidate is right as the yardstick has it: cue and source agree, and half of the content. */
  boolean agrees(Candidate candidate) {
    BitSet own = bits(content);
    BitSet other = bits(candidate.content());
    BitSet shared = (BitSet) own.clone();
    shared.and(other);
    own.or(other);
    return 2 * shared.cardinality() >= own.cardinality() && agree(cue, candidate.cue())
        && agree(source, candidate.source());
  }

  private static boolean agree(List<Stretch> gold, Stretch found) {
    return gold.isEmpty() && found.isEmpty() || gold.stream().anyMatch(found::overlaps);
  }

  static BitSet bits(List<Stretch> stretches) {
    BitSet bits = new BitSet();
    stretches.forEach(stretch -> bits.set(stretch.first(), stretch.end()));
    return bits;
  }
}
