package io.github.copydesk.article;

import java.util.List;

/**
 * Whom a claim is aimed at: asked, accused, thanked or told.
 *
 * @param span a whole noun phrase
 * @param text the characters of the span
 * @param entities whom it stands for, in the order of the phrase: one for "him" and "the alliance", two for "Merkel and
 *     Macron"; none where the article does not tell surely
 */
public record Addressee(Span span, String text, List<Entity> entities) {

  public Addressee {
    entities = List.copyOf(entities);
  }
}
