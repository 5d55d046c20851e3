package io.github.copydesk.attribution;

import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Content;
import io.github.copydesk.article.Cue;
import io.github.copydesk.article.DescribedSource;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Source;
import io.github.copydesk.article.SourceKind;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.UnknownSource;
import io.github.copydesk.segmentation.Segments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out who said what. */
public final class Attributor {

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
   * @param entities the things with a name in it
   * @return the attributions, none within another's content
   */
  public Attributions attribute(Segments segments, Passages passages, Entities entities) {
    Story story = new Story(segments, passages);
    VerbCues cues = new VerbCues(story, lexicon);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < story.sentences(); i++) {
      cues.read(story.sentence(i), drafts);
    }
    drafts.sort(Comparator.comparingInt(Draft::start));
    return new Attributions(new QuotationLinker(story).link(drafts).stream().map(draft -> attribution(draft, story))
        .sorted(Comparator.comparing(a -> a.content().spans().get(0))).toList());
  }

  private static Attribution attribution(Draft draft, Story story) {
    String text = story.text();
    Span cue = story.span(draft.cue());
    List<Span> pieces = draft.content().stream().map(story::span).toList();
    Content content = new Content(pieces, pieces.stream().map(piece -> piece.of(text)).collect(Collectors.joining(" ")),
        Form.INDIRECT);
    Source source = draft.source().isEmpty() ? new UnknownSource(UnknownSource.Reason.NOT_MENTIONED, List.of(), "")
        : new DescribedSource(story.span(draft.source()), story.span(draft.source()).of(text), SourceKind.PERSON);
    return new Attribution(source, new Cue(cue, cue.of(text), story.lemma(draft.head())), content,
        draft.pattern().precision());
  }
}
