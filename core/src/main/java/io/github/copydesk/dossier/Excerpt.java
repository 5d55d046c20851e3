package io.github.copydesk.dossier;

import io.github.copydesk.article.Span;
import java.util.List;

/**
 * A piece of one article of a dossier.
 *
 * @param article the number of the article, from 0: {@code dossier.articles().get(article)}
 * @param spans where it stands in that article's clean text, at least one span
 * @param text the characters of the spans, with a space between them
 */
public record Excerpt(int article, List<Span> spans, String text) {

  public Excerpt {
    spans = List.copyOf(spans);
    if (article < 0 || spans.isEmpty()) {
      throw new IllegalArgumentException("excerpt of article " + article + ", " + spans + ": needs an article from 0 and a span");
    }
  }
}
