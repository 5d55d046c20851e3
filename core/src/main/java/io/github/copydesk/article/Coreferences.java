package io.github.copydesk.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which words of a text stand for which thing.
 *
 * @param asList a coreference for every mention of a name that was joined to another, and for every pronoun and
 *     description that was resolved, in the order of the text
 */
public record Coreferences(List<Coreference> asList) implements View<Coreference, Coreferences> {

  public Coreferences {
    asList = List.copyOf(asList);
  }

  /**
   * Narrows to one thing.
   *
   * @param entity the thing
   * @return the coreferences to it
   */
  public Coreferences of(Entity entity) {
    return where(coreference -> coreference.entity().equals(entity));
  }

  /**
   * Narrows to one reason.
   *
   * @param reason the reason
   * @return the coreferences with that reason
   */
  public Coreferences by(CoreferenceReason reason) {
    return where(coreference -> coreference.reason() == reason);
  }

  /**
   * Finds what words stand for.
   *
   * @param span where they stand, exactly
   * @return the coreference
   */
  public Optional<Coreference> at(Span span) {
    return stream().filter(coreference -> coreference.span().equals(span)).findFirst();
  }

  @Override
  public Coreferences where(Predicate<? super Coreference> condition) {
    return new Coreferences(stream().filter(condition).toList());
  }
}
