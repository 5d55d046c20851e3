package io.github.copydesk.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The things with a name in a text.
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

  @Override
  public Entities where(Predicate<? super Entity> condition) {
    return new Entities(stream().filter(condition).toList());
  }
}
