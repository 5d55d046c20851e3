package io.github.copydesk.article;

import java.util.List;
import java.util.function.Predicate;

/**
 * The mentions of a text.
 *
 * @param asList the mentions, in the order of the text
 */
public record Mentions(List<Mention> asList) implements View<Mention, Mentions> {

  public Mentions {
    asList = List.copyOf(asList);
  }

  /**
   * Narrows to one type.
   *
   * @param type the type
   * @return the mentions of that type
   */
  public Mentions of(EntityType type) {
    return where(mention -> mention.type() == type);
  }

  /**
   * Narrows to a part of the text.
   *
   * @param span the part
   * @return the mentions that lie within it
   */
  public Mentions within(Span span) {
    return where(mention -> span.contains(mention.span()));
  }

  @Override
  public Mentions where(Predicate<? super Mention> condition) {
    return new Mentions(stream().filter(condition).toList());
  }
}
