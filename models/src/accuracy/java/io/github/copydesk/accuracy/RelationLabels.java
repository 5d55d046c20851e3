package io.github.copydesk.accuracy;

import io.github.copydesk.accuracy.JudgedRelations.Part;
import io.github.copydesk.article.AttributionKind;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Span;
import io.github.copydesk.attribution.Attributor;
import io.github.copydesk.segmentation.Segments;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What sort an attribution is of, in gold and prediction by the same rules: by its cue, its source, the distance of the
 * two, and the length of its content.
 */
final class RelationLabels {

  /** Every label, in the order of the report. */
  static final List<String> ALL = List.of(
      "kind speech", "kind thought", "kind act",
      "reporting cues", "thought cues", "other cues",
      "source named", "source pronoun", "source described", "source none",
      "source beside its cue", "source in the sentence of its cue", "source in another sentence",
      "1 to 5 words", "6 to 15 words", "16 to 30 words", "31 words and more", "several sentences");

  private static final List<Integer> LONGEST = List.of(5, 15, 30, Integer.MAX_VALUE);
  private static final List<String> LENGTHS = ALL.subList(ALL.indexOf("1 to 5 words"), ALL.indexOf("several sentences"));

  private final Segments segments;
  private final Tokens tokens;

  RelationLabels(Segments segments) {
    this.segments = segments;
    this.tokens = new Tokens(segments.text());
  }

  Set<String> of(Part part) {
    Relation relation = part.relation();
    Span cue = cover(relation.cue());
    Set<String> labels = new LinkedHashSet<>();
    AttributionKind kind = Attributor.kindOf(segments, cue, Form.valueOf(part.form().name()));
    labels.add("kind " + kind.name().toLowerCase(Locale.ROOT));
    labels.add(StudyCues.sort(segments, cue).name().toLowerCase(Locale.ROOT) + " cues");
    labels.add("source " + source(relation.source()));
    if (!relation.source().isEmpty()) {
      labels.add("source " + place(cover(relation.source()), cue));
    }
    labels.add(length(part.content().cardinality()));
    if (sentences(relation.content()) > 1) {
      labels.add("several sentences");
    }
    return labels;
  }

  private String source(List<Span> source) {
    String words = source.stream().map(span -> span.of(segments.text())).collect(Collectors.joining(" "));
    return source.isEmpty() ? "none" : SourceWords.kind(words).name().toLowerCase(Locale.ROOT);
  }

  private String place(Span source, Span cue) {
    if (segments.sentenceAt(source.start()) != segments.sentenceAt(cue.start())) {
      return "in another sentence";
    }
    Span first = source.start() < cue.start() ? source : cue;
    Span second = first == source ? cue : source;
    boolean isBeside = first.end() >= second.start()
        || tokens.wordsIn(List.of(new Span(first.end(), second.start()))).isEmpty();
    return isBeside ? "beside its cue" : "in the sentence of its cue";
  }

  private static String length(int words) {
    int at = 0;
    while (words > LONGEST.get(at)) {
      at++;
    }
    return LENGTHS.get(at);
  }

  private int sentences(List<Span> content) {
    return 1 + segments.sentenceAt(content.get(content.size() - 1).end() - 1) - segments.sentenceAt(content.get(0).start());
  }

  private static Span cover(List<Span> spans) {
    return spans.stream().reduce(Span::cover).orElseThrow();
  }
}
