package io.github.copydesk.attribution;

import io.github.copydesk.sequence.SequenceTagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds attributions by what was learned. */
final class Labeller {

  private static final double LEAST = Double.parseDouble(System.getProperty("least", "0.4"));

  private final AttributionModel model;
  private final SequenceTagger paragraphs;
  private final SequenceTagger spans;

  Labeller(AttributionModel model) {
    this.model = model;
    this.paragraphs = new SequenceTagger(model.paragraphs());
    this.spans = new SequenceTagger(model.spans());
  }

  List<Draft> read(Story story) {
    Study study = new Study(story, model.rates());
    study.tag(paragraphs);
    SpanHeads heads = new SpanHeads(story);
    return Study.choose(study.candidates(spans), model.verdicts(), LEAST).stream()
        .map(it -> new Draft(it.source(), it.cue(), it.content(), heads.of(it.cue()), Pattern.LEARNED, model.verdicts().chance(it.features())))
        .toList();
  }
}
