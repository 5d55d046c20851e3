package io.github.copydesk.attribution;

import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Content;
import io.github.copydesk.article.Cue;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Span;
import io.github.copydesk.coreference.Resolution;
import io.github.copydesk.segmentation.Segments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out who said what, by rules over tags and a list of cue verbs derived from PolNeAR.
 *
 * <p>Sources, cues and contents follow PolNeAR (Newell et al. 2018): quotation marks and "that" in, a comma before the
 * cue and a final stop out, one attribution for {@code “We can,” she said. “We will.”}, the outermost only. The
 * confidence of an attribution is the share of the finds of its rule in PolNeAR's training texts that were right in
 * source, cue and half of the content. Pronouns and descriptions are resolved as coreference says; nouns ("the claim that") are
 * no cues.
 */
public final class Attributor {

  /** The share of a content's words that must be quoted for it to be direct; a stray word may be left out. */
  private static final double WHOLLY = 0.95;

  private final CueLexicon lexicon;

  /**
   * Makes an attributor.
   *
   * @param ownCues reporting verbs of the caller's, in their base form and lower case
   */
  public Attributor(Set<String> ownCues) {
    this.lexicon = new CueLexicon(ownCues);
  }

  /**
   * Attributes what is said in a text to its sources.
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @param passages its quotations and narrative
   * @param resolution the things with a name in it, and what stands for them
   * @return the attributions, none within another's content
   */
  public Attributions attribute(Segments segments, Passages passages, Resolution resolution) {
    Story story = new Story(segments, passages, resolution.entities());
    Cast cast = new Cast(story, resolution);
    SourceResolver sources = new SourceResolver(story, cast);
    return new Attributions(drafts(story, cast).stream()
        .map(draft -> attribution(draft, story, sources))
        .sorted(Comparator.comparing(attribution -> attribution.content().spans().get(0)))
        .toList());
  }

  private List<Draft> drafts(Story story, Cast cast) {
    VerbCues cues = new VerbCues(story, lexicon);
    List<Draft> drafts = new ArrayList<>();
    Layouts layouts = new Layouts(story, cast);
    int sentence = 0;
    for (Stretch paragraph : story.paragraphs()) {
      layouts.read(paragraph).ifPresent(drafts::add);
      while (sentence < story.sentences() && story.sentence(sentence).first() < paragraph.end()) {
        if (!layouts.takes(paragraph)) {
          cues.read(story.sentence(sentence), drafts);
        }
        sentence++;
      }
    }
    drafts.sort(Comparator.comparingInt(Draft::start));
    return new QuotationLinker(story, cast).link(drafts);
  }

  private static Attribution attribution(Draft draft, Story story, SourceResolver sources) {
    Span cue = story.span(draft.cue());
    return new Attribution(sources.resolve(draft),
        new Cue(cue, cue.of(story.text()), story.lemma(draft.head())), content(draft, story),
        draft.confidence());
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
