package io.github.copydesk.coreference;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.NamedThing;
import io.github.copydesk.article.Nationality;
import io.github.copydesk.article.Organization;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Place;
import io.github.copydesk.segmentation.Segments;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Joins the mentions of one thing by their names: surname and full name, acronym and what it stands for, the same name
 * in capitals. Mentions of different types are never joined; pronouns and descriptions are not looked at.
 */
public final class CoreferenceResolver {

  /**
   * Joins mentions into entities.
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @param mentions the names in it
   * @return the entities, in the order of their first mentions; every mention belongs to one of them
   */
  public Entities resolve(Segments segments, Mentions mentions) {
    ImmutableListMultimap<EntityType, Mention> byType = Multimaps.index(mentions, Mention::type);
    Roles roles = new Roles(segments, mentions);
    List<Entity> entities = Stream.of(EntityType.values())
        .flatMap(type -> joined(type, byType.get(type)).stream().map(group -> entity(type, group, roles)))
        .sorted(Comparator.comparing(entity -> entity.mentions().get(0).span()))
        .toList();
    return new Entities(entities);
  }

  private static Collection<Group> joined(EntityType type, List<Mention> mentions) {
    return type == EntityType.PERSON ? PersonJoiner.join(mentions) : NameJoiner.join(type, mentions);
  }

  private static Entity entity(EntityType type, Group group, Roles roles) {
    List<Mention> mentions = group.mentions();
    return switch (type) {
      case PERSON -> new Person(group.name(), new io.github.copydesk.article.PersonName("", "", "", ""), io.github.copydesk.article.Gender.UNKNOWN, roles.of(mentions), "", mentions);
      case ORGANIZATION -> new Organization(group.name(), "", mentions);
      case PLACE -> new Place(group.name(), io.github.copydesk.article.PlaceKind.UNKNOWN, "", mentions);
      case NATIONALITY -> new Nationality(group.name(), "", mentions);
      case EVENT, LAW, PRODUCT, WORK, MISCELLANEOUS -> new NamedThing(group.name(), type, mentions);
      case DATE, TIME, DURATION, MONEY, PERCENT, QUANTITY, COUNT -> throw new IllegalArgumentException(type + " is a value, not a name");
    };
  }
}
