package io.github.copydesk.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The things with a name and the values in a text.
 *
 * @param asList the entities, in the order of their first mentions
 */
public record Entities(List<Entity> asList) implements View<Entity, Entities> {

  public Entities {
    asList = List.copyOf(asList);
  }

  /**
   * Narrows to one type.
   *
   * @param type the type
   * @return the entities of that type
   */
  public Entities of(EntityType type) {
    return where(entity -> entity.type() == type);
  }

  /**
   * Narrows to a name or a part of one.
   *
   * @param name whole words of a name, in any case: "merkel" finds "Angela Merkel"
   * @return the entities with that name, or with a mention of it
   */
  public Entities named(String name) {
    return where(entity -> Names.matches(entity, name));
  }

  /**
   * Returns the people.
   *
   * @return the persons among the entities, in the same order
   */
  public List<Person> people() {
    return stream().filter(Person.class::isInstance).map(Person.class::cast).toList();
  }

  /**
   * Finds the thing that a mention refers to.
   *
   * @param mention a mention
   * @return the entity that holds it
   */
  public Optional<Entity> of(Mention mention) {
    return stream().filter(entity -> entity.mentions().contains(mention)).findFirst();
  }

  /**
   * Joins two views.
   *
   * @param others entities of the same text
   * @return both, in the order of their first mentions
   */
  public Entities and(Entities others) {
    return new Entities(Stream.concat(stream(), others.stream())
        .sorted(Comparator.comparing(entity -> entity.mentions().get(0).span()))
        .toList());
  }

  /**
   * Returns all mentions of these entities.
   *
   * @return the mentions, in the order of the text
   */
  public Mentions mentions() {
    return new Mentions(stream().flatMap(entity -> entity.mentions().stream())
        .sorted(Comparator.comparing(Mention::span))
        .toList());
  }

  @Override
  public Entities where(Predicate<? super Entity> condition) {
    return new Entities(stream().filter(condition).toList());
  }
}
