package io.github.copydesk.coreference;

import io.github.copydesk.article.Nationality;
import io.github.copydesk.article.Place;
import io.github.copydesk.coreference.Cast.Appearance;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the states for which a people stands that acts: "the Russians say". */
final class ActingPeoples {

  private final Discourse discourse;
  private final Cast cast;
  private final Map<String, Integer> countries = new HashMap<>();

  ActingPeoples(Discourse discourse, Cast cast) {
    this.discourse = discourse;
    this.cast = cast;
    for (int referent = 0; referent < cast.size(); referent++) {
      if (cast.entity(referent) instanceof Place place && !place.countryCode().isEmpty()) {
        countries.putIfAbsent(place.countryCode(), referent);
      }
    }
  }

  /** Returns the index of the country that a nationality stands for, if that is named in the text as well. */
  Optional<Integer> at(Appearance name) {
    boolean acts = cast.entity(name.referent()) instanceof Nationality
        && discourse.word(name.first() - 1).equals("the")
        && GrammaticalRole.of(discourse, name.first(), name.end()).acts();
    return acts ? Optional.ofNullable(countries.get(((Nationality) cast.entity(name.referent())).countryCode())) : Optional.empty();
  }
}
