package io.github.copydesk.coreference;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes entities of joined mentions, with what the text tells about each. */
final class EntityDescriber {

  private final PersonNames personNames;
  private final Genders genders;
  private final Roles roles;
  private final Affiliations affiliations;
  private final PlaceKinds placeKinds;
  private final Acronyms acronyms;

  /** {@code fullNames} has the full name of every mention's entity. */
  EntityDescriber(Segments segments, Mentions mentions, Map<Mention, String> fullNames) {
    Surroundings around = new Surroundings(segments, mentions);
    this.personNames = new PersonNames(around);
    this.genders = new Genders(around);
    this.roles = new Roles(around);
    this.affiliations = new Affiliations(around, fullNames);
    this.placeKinds = new PlaceKinds(around);
    this.acronyms = new Acronyms(around);
  }

  /** Describes the thing of a type with a full name and mentions, which are in the order of the text. */
  Entity describe(EntityType type, String name, List<Mention> mentions) {
    return switch (type) {
      case PERSON -> person(name, mentions);
      case ORGANIZATION -> new Organization(name, acronyms.of(mentions), mentions);
      case PLACE -> place(name, mentions);
      case NATIONALITY -> new Nationality(name, Demonyms.countryCode(mentions), mentions);
      case EVENT, LAW, PRODUCT, WORK, MISCELLANEOUS -> new NamedThing(name, type, mentions);
      case DATE, TIME, DURATION, MONEY, PERCENT, QUANTITY, COUNT, ORDINAL ->
          throw new IllegalArgumentException(type + " is a value, not a name");
    };
  }

  private Person person(String name, List<Mention> mentions) {
    Optional<Role> role = roles.of(mentions);
    return new Person(name, personNames.of(name, mentions), genders.of(role, mentions), role.map(Role::text).orElse(""),
        affiliations.of(role, mentions), mentions);
  }

  private Place place(String name, List<Mention> mentions) {
    PlaceKinds.Kind kind = placeKinds.of(name, mentions);
    return new Place(name, kind.kind(), kind.countryCode(), mentions);
  }
}
