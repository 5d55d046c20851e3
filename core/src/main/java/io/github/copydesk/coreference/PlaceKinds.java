package io.github.copydesk.coreference;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.PlaceKind;
import io.github.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells countries with their codes and other kinds of places: by a list, by a word of the name ("Lake Como", "Orange
 * County"), by what stands beside it ("the town of Lunden", "Helmand province", "Badalona, Spain"). Nothing is guessed.
 */
final class PlaceKinds {

  private static final Lexicon KNOWN = Lexicon.load(PlaceKinds.class, "known-places");
  private static final Lexicon HEADS = Lexicon.load(PlaceKinds.class, "place-heads");

  /** Words before "of" and a name of that kind. */
  private static final Set<String> CITIES = Set.of("city", "town", "village", "suburb", "municipality", "township");
  private static final Set<String> REGIONS = Set.of("state", "province", "county", "island", "peninsula");

  /** Words in lower case behind the name of a region. */
  private static final Set<String> REGIONS_BEHIND =
      Set.of("province", "region", "peninsula", "island", "oblast", "prefecture", "county", "desert", "valley", "mountains");
  private static final Set<String> PAUSES = Set.of(",", ".", ";", ")", "—", "–");

  /**
   * A kind of place.
   *
   * @param countryCode the code of ISO 3166-1; empty for all but countries
   */
  record Kind(PlaceKind kind, String countryCode) {

    private static Kind of(PlaceKind kind) {
      return new Kind(kind, "");
    }

    private static Kind parse(String value) {
      int space = value.indexOf(' ');
      return space < 0 ? of(PlaceKind.valueOf(value))
          : new Kind(PlaceKind.valueOf(value.substring(0, space)), value.substring(space + 1));
    }
  }

  private final Surroundings around;

  PlaceKinds(Surroundings around) {
    this.around = around;
  }

  /** Tells the kind of the place of a full name and its mentions. */
  Kind of(String name, List<Mention> mentions) {
    return Stream.concat(Stream.of(name), mentions.stream().map(Mention::text)).flatMap(it -> known(it).stream()).findFirst()
        .or(() -> byWord(name))
        .or(() -> mentions.stream().flatMap(mention -> beside(mention).stream()).findFirst())
        .orElse(Kind.of(PlaceKind.UNKNOWN));
  }

  private static Optional<Kind> known(String name) {
    List<String> words = NameWords.of(name);
    boolean definite = words.size() > 1 && words.get(0).equals("the");
    return KNOWN.value(NameWords.joined(definite ? words.subList(1, words.size()) : words)).map(Kind::parse);
  }

  /** By the last word, else by the first ("Mount Everest", "Gulf of Aden"). */
  private static Optional<Kind> byWord(String name) {
    List<String> words = NameWords.of(name);
    if (words.size() < 2) {
      return Optional.empty();
    }
    return HEADS.value(words.get(words.size() - 1)).or(() -> HEADS.value(words.get(0))).map(Kind::parse);
  }

  private Optional<Kind> beside(Mention mention) {
    int before = around.first(mention) - 1;
    int end = around.end(mention);
    String head = around.text(before).equals("of") ? around.text(before - 1) : "";
    if (CITIES.contains(head) || isWithinAnother(end)) {
      return Optional.of(Kind.of(PlaceKind.CITY));
    }
    boolean region = REGIONS.contains(head) || REGIONS_BEHIND.contains(around.text(end));
    return region ? Optional.of(Kind.of(PlaceKind.REGION)) : Optional.empty();
  }

  /** "Badalona, Spain,": a country or region between pauses behind a name. */
  private boolean isWithinAnother(int comma) {
    return around.text(comma).equals(",") && around.mentionAt(comma + 1, EntityType.PLACE)
        .filter(other -> PAUSES.contains(around.text(around.end(other))) && !around.text(around.end(other) + 1).equals("and"))
        .flatMap(other -> known(other.text()))
        .filter(kind -> kind.kind() == PlaceKind.COUNTRY || kind.kind() == PlaceKind.REGION)
        .isPresent();
  }
}
