package io.github.copydesk.attribution;

import io.github.copydesk.article.Passages;
import io.github.copydesk.coreference.Resolution;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.sequence.Features;
import io.github.copydesk.sequence.SequenceTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text in paragraphs, as the tagger that marks sources, cues and contents reads it. */
public final class Paragraphs {

  /** A paragraph of more tokens is read in parts of whole sentences. */
  private static final int LONGEST = 400;

  private final Story story;
  private final TokenTraits traits;
  private final ParagraphFeatures features;

  /**
   * Reads a text to learn from.
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @param passages its quotations and narrative
   * @param resolution the things with a name in it
   * @param rates how often words are cues, counted in other texts
   */
  public Paragraphs(Segments segments, Passages passages, Resolution resolution, CueRates rates) {
    this(new Story(segments, passages, resolution.entities()), rates, Set.of());
  }

  Paragraphs(Story story, CueRates rates, Set<String> ownCues) {
    this.story = story;
    this.traits = new TokenTraits(story, rates, ownCues);
    this.features = new ParagraphFeatures(traits);
  }

  /**
   * Returns the paragraphs, or parts of long ones.
   *
   * @return stretches that tile the text, in its order
   */
  public List<Stretch> asList() {
    List<Stretch> parts = new ArrayList<>();
    for (Stretch paragraph : story.paragraphs()) {
      int first = paragraph.first();
      for (int end = first; end < paragraph.end(); end = story.sentenceOf(end).end()) {
        if (story.sentenceOf(end).end() - first > LONGEST && end > first) {
          parts.add(new Stretch(first, end));
          first = end;
        }
      }
      parts.add(new Stretch(first, paragraph.end()));
    }
    return parts;
  }

  /**
   * Describes a paragraph.
   *
   * @param paragraph one of {@link #asList()}
   * @return the features of its tokens
   */
  public Features features(Stretch paragraph) {
    return features.of(paragraph);
  }

  /**
   * Marks all paragraphs.
   *
   * @param tagger a tagger with {@link AttributionModel#PARAGRAPH_LABELS}
   * @return what may be attributions by these marks
   */
  public CandidateFinder tagged(SequenceTagger tagger) {
    ParagraphTags tags = new ParagraphTags(story.size());
    for (Stretch paragraph : asList()) {
      tags.add(paragraph, tagger.label(features(paragraph)));
    }
    return new CandidateFinder(traits, tags);
  }
}
