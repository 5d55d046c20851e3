package io.github.copydesk.coreference;

import io.github.copydesk.article.Nationality;
import io.github.copydesk.article.Place;
import io.github.copydesk.coreference.Cast.Appearance;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the states for which a people stands that acts: "the Russians say". */
final class ActingPeoples {

  private final Discourse discourse;
  private final Cast cast;

  ActingPeoples(Discourse discourse, Cast cast) {
    this.discourse = discourse;
    this.cast = cast;
  }

  /** Returns the index of the country that a nationality stands for, if that is named in the text as well. */
  Optional<Integer> at(Appearance name) {
    boolean acts = cast.entity(name.referent()) instanceof Nationality
        && discourse.word(name.first() - 1).equals("the")
        && GrammaticalRole.of(discourse, name.first(), name.end()).acts();
    return acts ? country(((Nationality) cast.entity(name.referent())).countryCode()) : Optional.empty();
  }

  private Optional<Integer> country(String code) {
    return IntStream.range(0, cast.size())
        .filter(referent -> !code.isEmpty() && cast.entity(referent) instanceof Place place && place.countryCode().equals(code))
        .boxed()
        .findFirst();
  }
}
