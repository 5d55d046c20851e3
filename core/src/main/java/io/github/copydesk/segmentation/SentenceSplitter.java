package io.github.copydesk.segmentation;

import io.github.copydesk.article.Span;
import io.github.copydesk.opennlp.OpenNlpModels;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Cuts a paragraph into sentences. A sentence ends with a full stop, question mark or exclamation mark and the closing
 * marks behind it; clear cases are decided by the words on both sides, the rest by the model.
 */
final class SentenceSplitter {

  /** The model is given no more at once: its cost grows faster than the length where there are no spaces. */
  private static final int BLOCK = 4000;

  private static final int LONGEST_WORD = 300;

  private final OpenNlpModels.Tools tools;

  SentenceSplitter(OpenNlpModels.Tools tools) {
    this.tools = tools;
  }

  /** Returns the sentences; {@code straight} is the text with its marks written straight. */
  List<Span> split(String text, String straight, Span paragraph) {
    NavigableSet<Integer> starts = startsByModel(straight, paragraph);
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    int at = start;
    while (at < paragraph.end()) {
      if (SentenceEnd.isTerminator(text.charAt(at))) {
        SentenceEnd end = SentenceEnd.at(text, new Span(start, paragraph.end()), at);
        if (end.ends(!starts.subSet(at, false, end.next(), true).isEmpty())) {
          sentences.add(new Span(start, end.end()));
          start = end.next();
        }
        at = end.end();
      } else {
        at++;
      }
    }
    sentences.add(new Span(start, paragraph.end()));
    return sentences;
  }

  private NavigableSet<Integer> startsByModel(String straight, Span paragraph) {
    NavigableSet<Integer> starts = new TreeSet<>();
    int from = paragraph.start();
    while (from < paragraph.end()) {
      int to = endOfBlock(straight, from, paragraph.end());
      for (Span sentence : tools.sentences(straight.substring(from, to))) {
        starts.add(from + sentence.start());
      }
      from = to;
    }
    return starts;
  }

  private static int endOfBlock(String straight, int from, int limit) {
    int at = from;
    while (at < limit && at - from < BLOCK) {
      int end = Spaces.next(straight, at, Math.min(limit, at + LONGEST_WORD));
      if (end - at == LONGEST_WORD) {
        return end;
      }
      at = Spaces.skip(straight, end, limit);
    }
    return at;
  }
}
