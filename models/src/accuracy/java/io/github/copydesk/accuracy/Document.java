package io.github.copydesk.accuracy;

import io.github.copydesk.article.RawArticle;

/**
 * A text of a corpus.
 *
 * @param name its name in the corpus
 * @param raw the text and what the corpus knows about it
 */
public record Document(String name, RawArticle raw) {

  /** Returns the raw text, into which the spans of gold and predictions point. */
  public String text() {
    return raw.text();
  }
}
