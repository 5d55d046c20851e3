package io.github.copydesk.examples;

import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Gender;
import io.github.copydesk.article.Nationality;
import io.github.copydesk.article.Organization;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.PersonName;
import io.github.copydesk.article.Place;
import io.github.copydesk.article.PlaceKind;
import org.jspecify.annotations.Nullable;

/** What a line of JSON tells of a person, an organization, a place or a nationality besides name and role. */
sealed interface About {

  record OfPerson(PersonName parts, Gender gender, String affiliation) implements About {}

  record OfOrganization(String acronym) implements About {}

  record OfPlace(PlaceKind kind, String countryCode) implements About {}

  record OfNationality(String countryCode) implements About {}

  /** Returns nothing for all other things and for values. */
  static @Nullable About of(Entity entity) {
    if (entity instanceof Person person) {
      return new OfPerson(person.parts(), person.gender(), person.affiliation());
    }
    if (entity instanceof Organization organization) {
      return new OfOrganization(organization.acronym());
    }
    if (entity instanceof Place place) {
      return new OfPlace(place.kind(), place.countryCode());
    }
    return entity instanceof Nationality nationality ? new OfNationality(nationality.countryCode()) : null;
  }
}
