package io.github.copydesk.attribution;

import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.AttributionKind;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Content;
import io.github.copydesk.article.Cue;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Span;
import io.github.copydesk.coreference.Resolution;
import io.github.copydesk.segmentation.Segments;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out who said what, by what was learned from PolNeAR and, where the layout of a text tells it, by rules.
 *
 * <p>Sources, cues and contents follow PolNeAR (Newell et al. 2018): quotation marks and "that" in, a comma before the
 * cue and a final stop out, one attribution for {@code “We can,” she said. “We will.”}. Contents are read once more by themselves,
 * outside quotations, for what they say of others, which PolNeAR leaves unmarked. A conditional random
 * field marks all three in a paragraph, a second one, given a cue, what belongs to it (the order of PARC's and PolNeAR's own
 * systems turned about: Pareti 2015 finds cues alone first), and a regression tells how likely the outcome is right: that is the
 * confidence of an attribution. Pronouns and descriptions are resolved as coreference says.
 */
public final class Attributor {

  /** The share of a content's words that must be quoted for it to be direct; a stray word may be left out. */
  private static final double WHOLLY = 0.95;

  private final Labeller labeller;
  private final Set<String> ownCues;

  /**
   * Makes an attributor.
   *
   * @param model what was learned
   * @param ownCues reporting verbs of the caller's, in their base form and lower case
   */
  public Attributor(AttributionModel model, Set<String> ownCues) {
    this.labeller = new Labeller(model, ownCues);
    this.ownCues = Set.copyOf(ownCues);
  }

  /**
   * Attributes what is said in a text to its sources.
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @param passages its quotations and narrative
   * @param resolution the things with a name in it, and what stands for them
   * @return the attributions, in the order of their contents, the outer before the inner; one level of what is told of others
   */
  public Attributions attribute(Segments segments, Passages passages, Resolution resolution) {
    Story story = new Story(segments, passages, resolution.entities());
    Cast cast = new Cast(story, resolution);
    SourceResolver sources = new SourceResolver(story, cast);
    List<Draft> drafts = new ArrayList<>(drafts(story, cast));
    drafts.addAll(within(drafts, story));
    drafts.sort(Comparator.comparingInt(Draft::start));
    return new Attributions(drafts.stream()
        .map(draft -> attribution(draft, story, sources))
        .sorted(Comparator.comparing(attribution -> attribution.content().spans().get(0)))
        .toList());
  }

  /**
   * Tells what a cue signals that was found by others, an annotator perhaps.
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @param cue where the cue stands
   * @param form how its content is given
   * @return what this attributor would say of the same words
   */
  public static AttributionKind kindOf(Segments segments, Span cue, Form form) {
    Story story = new Story(segments, Passages.narrativeOnly(segments.text()), new Entities(List.of()));
    return new CueKinds(story).of(story.tokensOf(cue), form);
  }

  private List<Draft> drafts(Story story, Cast cast) {
    Layouts layouts = new Layouts(story, cast);
    List<Draft> drafts = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Stretch paragraph : story.paragraphs()) {
      layouts.read(paragraph).ifPresent(drafts::add);
      taken.set(paragraph.first(), paragraph.end(), layouts.takes(paragraph));
    }
    labeller.read(story).stream().filter(draft -> !taken.get(draft.cue().first())).forEach(drafts::add);
    drafts.sort(Comparator.comparingInt(Draft::start));
    return new QuotationLinker(story, cast).link(drafts);
  }

  /** Reads what is attributed for what is said in it of others; words of a quotation are left as they are. */
  private List<Draft> within(List<Draft> drafts, Story story) {
    List<Draft> read = drafts.stream().filter(draft -> draft.pattern() == Pattern.LEARNED).toList();
    ContentsAlone contents = new ContentsAlone(story.segments(), read);
    return labeller.read(story.of(contents.segments())).stream()
        .filter(contents::isWhole)
        .map(draft -> draft.at(contents::origin))
        .filter(draft -> !story.isSpeech(draft.cue().first()))
        .toList();
  }

  private Attribution attribution(Draft draft, Story story, SourceResolver sources) {
    Span span = story.span(draft.cue());
    Cue cue = new Cue(span, span.of(story.text()), story.lemma(draft.head()));
    Content content = content(draft, story);
    AttributionKind kind = ownCues.contains(cue.lemma()) ? AttributionKind.SPEECH
        : new CueKinds(story).of(draft.cue(), content.form());
    return new Attribution(sources.resolve(draft), cue, content, kind, draft.confidence());
  }

  private static Content content(Draft draft, Story story) {
    List<Span> pieces = draft.content().stream().map(story::span).toList();
    String words = pieces.stream().map(piece -> piece.of(story.text())).collect(Collectors.joining(" "));
    return new Content(pieces, words, form(draft, story));
  }

  private static Form form(Draft draft, Story story) {
    int quoted = 0;
    int all = 0;
    for (Stretch piece : draft.content()) {
      for (int i = piece.first(); i < piece.end(); i++) {
        boolean isWord = !story.is(i, "PUNCT");
        all += isWord ? 1 : 0;
        quoted += isWord && story.isQuoted(i) ? 1 : 0;
      }
    }
    return quoted == 0 ? Form.INDIRECT : quoted >= WHOLLY * all ? Form.DIRECT : Form.MIXED;
  }
}
