package io.github.copydesk.article;

import java.util.List;
import java.util.function.Predicate;

/**
 * What was taken out of the raw input, in its order.
 *
 * @param asList the removals, sorted by their raw spans
 */
public record Removals(List<Removal> asList) implements View<Removal, Removals> {

  public Removals {
    asList = List.copyOf(asList);
  }

  /**
   * Narrows to one kind.
   *
   * @param kind the kind
   * @return the removals of that kind
   */
  public Removals of(RemovalKind kind) {
    return where(removal -> removal.kind() == kind);
  }

  @Override
  public Removals where(Predicate<? super Removal> condition) {
    return new Removals(stream().filter(condition).toList());
  }
}
