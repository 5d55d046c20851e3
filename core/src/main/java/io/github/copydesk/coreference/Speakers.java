package io.github.copydesk.coreference;

import io.github.copydesk.coreference.Cast.Appearance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is named as speaking in each paragraph: "he" within a quotation is not the one who speaks. */
final class Speakers {

  private final Discourse discourse;
  private final Cast cast;
  private final Map<Integer, Set<Integer>> byParagraph = new HashMap<>();

  Speakers(Discourse discourse, Cast cast) {
    this.discourse = discourse;
    this.cast = cast;
  }

  /** Tells whether an entity is named as speaking outside the quotations of the paragraph that a token is in. */
  boolean speaks(int referent, int token) {
    return byParagraph.computeIfAbsent(discourse.paragraph(token), paragraph -> speakers(token)).contains(referent);
  }

  private Set<Integer> speakers(int token) {
    Set<Integer> speakers = new HashSet<>();
    for (int at = discourse.paragraphStart(token); at < discourse.paragraphEnd(token); at++) {
      Optional<Appearance> name = discourse.isQuoted(at) ? Optional.empty() : cast.at(at);
      if (name.isPresent() && GrammaticalRole.of(discourse, name.get().first(), name.get().end()) == GrammaticalRole.SPEAKER) {
        speakers.add(name.get().referent());
      }
    }
    return speakers;
  }
}
