package io.github.copydesk.attribution;

import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import io.github.copydesk.segmentation.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is attributed, as a text of its own: each piece of content a paragraph, with nothing around it. PolNeAR marks the outermost
 * attributions alone, so what learned from it finds one within another only where it does not see the other.
 */
final class ContentsAlone {

  private final Segments whole;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> origins = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Span> paragraphs = new ArrayList<>();

  ContentsAlone(Segments whole, List<Draft> drafts) {
    this.whole = whole;
    List<Stretch> pieces = drafts.stream().flatMap(draft -> draft.content().stream())
        .sorted(Comparator.comparingInt(Stretch::first)).toList();
    int end = 0;
    for (Stretch piece : pieces) {
      if (piece.first() >= end) {
        add(piece);
        end = piece.end();
      }
    }
  }

  private void add(Stretch piece) {
    int first = tokens.size();
    for (int token = piece.first(); token < piece.end(); token++) {
      if (token > piece.first() && opensSentence(token)) {
        endSentence(first);
        first = tokens.size();
      }
      tokens.add(whole.tokens().get(token));
      origins.add(token);
    }
    endSentence(first);
    paragraphs.add(new Span(whole.tokens().get(piece.first()).span().start(), tokens.get(tokens.size() - 1).span().end()));
  }

  private boolean opensSentence(int token) {
    return whole.sentenceAt(whole.tokens().get(token).span().start())
        != whole.sentenceAt(whole.tokens().get(token - 1).span().start());
  }

  private void endSentence(int first) {
    Span span = tokens.get(first).span().cover(tokens.get(tokens.size() - 1).span());
    sentences.add(new Sentence(span, first, tokens.size(), paragraphs.size()));
  }

  Segments segments() {
    return new Segments(whole.text(), paragraphs, sentences, tokens);
  }

  /** Tells whether all of a draft's stretches stand in one piece in the whole text too, and none grew over two contents. */
  boolean isWhole(Draft draft) {
    return draft.parts().stream().allMatch(part -> part.isEmpty()
        || origins.get(part.end() - 1) - origins.get(part.first()) == part.end() - 1 - part.first());
  }

  /** Returns where a stretch of the contents stands in the whole text. */
  Stretch origin(Stretch stretch) {
    return stretch.isEmpty() ? Stretch.NONE
        : new Stretch(origins.get(stretch.first()), origins.get(stretch.end() - 1) + 1);
  }
}
