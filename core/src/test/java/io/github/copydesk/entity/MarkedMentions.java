package io.github.copydesk.entity;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.testing.MarkedText;
import io.github.copydesk.testing.PlainSegments;
import java.util.List;

/** Types the names of a text in which those that the tagger found are marked, and marks what comes out. */
final class MarkedMentions {

  private static final double CONFIDENCE = 0.8;

  private MarkedMentions() {}

  static String typed(String marked) {
    MarkedText text = MarkedText.parse(marked);
    List<Mention> mentions = text.marks().stream()
        .map(mark -> new Mention(mark.span(), mark.span().of(text.text()), EntityType.valueOf(mark.label()), CONFIDENCE))
        .toList();
    return new MarkedText(text.text(), ThingTyper.addTo(mentions, PlainSegments.of(text.text())).stream()
        .map(mention -> new MarkedText.Mark(mention.type().name(), mention.span())).toList()).toString();
  }
}
