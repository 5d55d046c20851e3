package io.github.copydesk.coreference;

import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.lexicon.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sorts of things that nouns and names tell of. A noun may stand for all of its sort ("the firm" for an airline) or
 * for some ("the airline").
 */
final class Kinds {

  private static final Lexicon NOUNS = Lexicon.load(Kinds.class, "kind-nouns");
  private static final Lexicon KNOWN = Lexicon.load(Kinds.class, "known-kinds");
  private static final Lexicon LEGAL_FORMS = Lexicon.load(Kinds.class, "legal-forms");
  private static final String ANY = "any ";
  private static final String COMPANY = "company";

  private static final String PARTY = "party";
  private static final Set<String> PLACES =
      Set.of("country", "city", "region", "island", "river", "mountain", "airport", "stadium", "bridge");
  private static final Set<String> PLACES_OR_BODIES = Set.of("hospital", "museum", "church", "prison", "university", "court");

  private Kinds() {}

  static boolean isNoun(String noun) {
    return NOUNS.contains(noun);
  }

  /** Tells whether a noun may describe a thing of a type; a noun that is not listed may. */
  static boolean isPlausible(String noun, EntityType type) {
    Optional<String> sort = sort(noun);
    boolean isPlace = type == EntityType.PLACE;
    if (type == EntityType.NATIONALITY) {
      return sort.filter(PARTY::equals).isPresent();
    }
    return sort.isEmpty() || sort.filter(PLACES_OR_BODIES::contains).isPresent()
        || sort.filter(PLACES::contains).isPresent() == isPlace;
  }

  /** Returns the nouns that a name tells its bearer's sort by, whatever the text says. */
  static Set<String> nounsOf(Entity entity) {
    List<String> words = NameWords.of(entity.name());
    Set<String> nouns = new HashSet<>();
    KNOWN.value(NameWords.joined(words)).ifPresent(nouns::add);
    if (!words.isEmpty() && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
      nouns.add(COMPANY);
    }
    return nouns;
  }

  /** Tells whether a thing that one noun was said of may be described by another. */
  static boolean fits(String said, String noun) {
    return said.equals(noun) || NOUNS.value(noun).filter(kind -> kind.startsWith(ANY)).isPresent()
        && sort(said).filter(sort -> sort(noun).filter(sort::equals).isPresent()).isPresent();
  }

  /** Tells whether a thing that one noun was said of cannot be described by another. */
  static boolean isOther(String said, String noun) {
    return !fits(said, noun) && sort(said).isPresent() && !sort(said).equals(sort(noun));
  }

  private static Optional<String> sort(String noun) {
    return NOUNS.value(noun).map(kind -> kind.startsWith(ANY) ? kind.substring(ANY.length()) : kind);
  }
}
