package io.github.copydesk.coreference;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Place;
import io.github.copydesk.article.PlaceKind;
import io.github.copydesk.lexicon.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  private static final Lexicon COUNTRY_GROUPS = Lexicon.load(Kinds.class, "country-groups");
  private static final Map<PlaceKind, String> KINDS_OF_PLACES =
      Map.of(PlaceKind.COUNTRY, "country", PlaceKind.CITY, "city", PlaceKind.REGION, "region");
  private static final String ANY = "any ";
  private static final String COMPANY = "company";

  private static final String PARTY = "party";
  private static final Set<String> PLACES =
      Set.of("country", "city", "region", "island", "river", "mountain", "airport", "stadium", "bridge");
  private static final Set<String> PLACES_OR_BODIES = Set.of("hospital", "museum", "church", "prison", "university", "court");

  private static final ImmutableSetMultimap<String, String> BROAD = broad();

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
    if (entity instanceof Place place && KINDS_OF_PLACES.containsKey(place.kind())) {
      nouns.add(KINDS_OF_PLACES.get(place.kind()));
    }
    if (!words.isEmpty() && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
      nouns.add(COMPANY);
    }
    return nouns;
  }

  /** Returns the adjectives that set a thing apart from others of its sort, whatever the text says. */
  static Set<String> adjectivesOf(Entity entity) {
    return entity instanceof Place place
        ? COUNTRY_GROUPS.value(place.countryCode()).map(groups -> Set.of(groups.split(" "))).orElse(Set.of())
        : Set.of();
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

  /** Returns a noun and those that stand for all of its sort. */
  static Set<String> broader(String noun) {
    Set<String> nouns = new HashSet<>(sort(noun).map(BROAD::get).orElse(ImmutableSet.of()));
    nouns.add(noun);
    return nouns;
  }

  private static ImmutableSetMultimap<String, String> broad() {
    ImmutableSetMultimap.Builder<String, String> broad = ImmutableSetMultimap.builder();
    NOUNS.entries().stream()
        .filter(noun -> NOUNS.value(noun).filter(kind -> kind.startsWith(ANY)).isPresent())
        .forEach(noun -> broad.put(sort(noun).orElseThrow(), noun));
    return broad.build();
  }

  private static Optional<String> sort(String noun) {
    return NOUNS.value(noun).map(kind -> kind.startsWith(ANY) ? kind.substring(ANY.length()) : kind);
  }
}
