package io.github.copydesk.coreference;

import io.github.copydesk.coreference.Antecedent.Kind;
import io.github.copydesk.lexicon.Lexicon;
import java.util.Optional;
import java.util.Set;

/** Finds single persons who have no name where they stand: "the driver", "a Dutch judge", "his wife". */
final class PersonNouns {

  private static final Lexicon PERSONS = Lexicon.load(PersonNouns.class, "person-nouns");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "another", "one", "his", "her", "their", "its", "my", "our");
  private static final Set<String> LINKS = Set.of("be", "become", "remain", "as");
  private static final int LONGEST = 6;

  private final Discourse discourse;
  private final Cast cast;

  PersonNouns(Discourse discourse, Cast cast) {
    this.discourse = discourse;
    this.cast = cast;
  }

  /** Returns the person whose noun is a token, if it stands for itself and not beside a name. */
  Optional<Antecedent> at(int token) {
    if (!isPersonNoun(token) || discourse.is(token + 1, "NOUN") || cast.at(token).isPresent()) {
      return Optional.empty();
    }
    int first = determiner(token);
    return first < 0 || isBesideName(first, token) || LINKS.contains(discourse.lemma(first - 1))
        ? Optional.empty()
        : Optional.of(new Antecedent(first, token + 1, Antecedent.NOBODY, Kind.NOUN, Genders.of(discourse.word(token))));
  }

  private boolean isPersonNoun(int token) {
    return discourse.is(token, "NOUN")
        && (OfficeNouns.isOffice(discourse.word(token)) || PERSONS.contains(discourse.word(token)));
  }

  private int determiner(int token) {
    int least = Math.max(discourse.sentenceStart(token), token - LONGEST);
    for (int at = token - 1; at >= least; at--) {
      if (DETERMINERS.contains(discourse.word(at)) || discourse.isPossessive(at)) {
        return at;
      }
      if (!isModifier(at)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isModifier(int token) {
    return switch (discourse.tag(token)) {
      case "ADJ", "NOUN", "PROPN", "NUM", "ADV" -> true;
      default -> discourse.word(token).equals("-");
    };
  }

  private boolean isBesideName(int first, int noun) {
    boolean follows = cast.isPersonAt(noun + 1) || discourse.word(noun + 1).equals(",") && cast.isPersonAt(noun + 2);
    boolean precedes = discourse.word(first - 1).equals(",") && cast.isPersonAt(first - 2);
    return follows || precedes;
  }
}
