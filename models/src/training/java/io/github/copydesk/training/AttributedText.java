package io.github.copydesk.training;

import io.github.copydesk.ModelKind;
import io.github.copydesk.accuracy.AttributedDocument;
import io.github.copydesk.accuracy.TextSegmenter;
import io.github.copydesk.article.Passages;
import io.github.copydesk.attribution.AttributionModel;
import io.github.copydesk.attribution.CueRates;
import io.github.copydesk.attribution.Paragraphs;
import io.github.copydesk.attribution.Stretch;
import io.github.copydesk.coreference.CoreferenceResolver;
import io.github.copydesk.coreference.Resolution;
import io.github.copydesk.entity.MentionFinder;
import io.github.copydesk.models.BundledModels;
import io.github.copydesk.quotation.QuotationFinder;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.sequence.LabelSet;
import io.github.copydesk.sequence.SequenceModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text in which people marked who said what.
 *
 * @param name its name; texts of one name stand in the same half and tenth of the corpus
 * @param segments the text in paragraphs, sentences and tokens
 * @param passages its quotations and narrative
 * @param resolution the things with a name in it
 * @param gold what was marked, in the order of the text
 */
record AttributedText(
    String name, Segments segments, Passages passages, Resolution resolution, List<GoldAttribution> gold) {

  private static final int PARTS = 10;

  /** Reads texts with the bundled models. */
  static List<AttributedText> read(List<AttributedDocument> documents) throws IOException {
    TextSegmenter segmenter = new TextSegmenter();
    List<AttributedText> texts = new ArrayList<>();
    try (InputStream model = new BundledModels().open(ModelKind.NAMES)) {
      MentionFinder names = new MentionFinder(SequenceModel.read(model), List.of());
      for (AttributedDocument document : documents) {
        texts.add(of(document, segmenter.segment(document.text()), names));
      }
    }
    return texts;
  }

  private static AttributedText of(AttributedDocument document, Segments segments, MentionFinder names) {
    Passages passages = new QuotationFinder().split(segments);
    Resolution resolution = new CoreferenceResolver().resolve(segments, passages, names.find(segments));
    List<GoldAttribution> gold = document.attributions().stream()
        .map(relation -> GoldAttribution.of(relation, segments))
        .filter(GoldAttribution::isComplete)
        .toList();
    return new AttributedText(document.name(), segments, passages, resolution, gold);
  }

  /** Returns which of so many parts of the corpus this text stands in. */
  int part(int parts) {
    return Math.floorMod(name.hashCode(), PARTS) % parts;
  }

  Paragraphs paragraphs(CueRates rates) {
    return new Paragraphs(segments, passages, resolution, rates);
  }

  void count(CueRates rates) {
    BitSet cues = GoldAttribution.bits(gold.stream().flatMap(it -> it.cue().stream()).toList());
    for (int token = 0; token < segments.tokens().size(); token++) {
      rates.count(segments.tokens().get(token), cues.get(token));
    }
  }

  /** Returns the labels of a paragraph, by which all sources, cues and contents are marked. */
  int[] labels(Stretch paragraph) {
    LabelSet labels = AttributionModel.PARAGRAPH_LABELS;
    RoleRow row = new RoleRow(paragraph);
    for (GoldAttribution it : gold) {
      row.claim(it.cue(), labels.types().indexOf("CUE"));
      row.claim(it.source(), labels.types().indexOf("SOURCE"));
      row.claim(it.content(), labels.types().indexOf("CONTENT"));
    }
    return row.labels(labels);
  }
}
