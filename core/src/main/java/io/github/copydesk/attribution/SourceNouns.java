package io.github.copydesk.attribution;

import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.SourceKind;
import io.github.copydesk.coreference.Resolution;
import io.github.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What sort of source somebody is, by the entity or by the noun that heads the phrase. */
final class SourceNouns {

  private static final Lexicon NOUNS = Lexicon.load(SourceNouns.class, "source-nouns");
  private static final Lexicon QUANTITIES = Lexicon.load(SourceNouns.class, "quantity-nouns");
  /** The offices and occupations by which coreference finds roles. */
  private static final Lexicon OFFICES = Lexicon.load(Resolution.class, "offices");
  /** How names of occupations and followers end that no list has: "archaeologist", "historian". */
  private static final List<String> PERSONAL_ENDINGS = List.of("ist", "ian", "eer", "ster", "man", "woman", "person");
  /** Words for anybody, which tell no role. */
  private static final Set<String> ANYBODY =
      Set.of("person", "man", "woman", "boy", "girl", "one", "someone", "somebody", "child", "guy", "member");
  private static final int SHORTEST = 6;

  private SourceNouns() {}

  /** Returns what sort of source a thing with a name is: its whole name may be listed ("White House"), else its type tells. */
  static SourceKind kindOf(Entity entity) {
    String name = entity.name().toLowerCase(Locale.ROOT);
    SourceKind last = kindOf(name.substring(name.lastIndexOf(' ') + 1));
    Optional<SourceKind> government = NOUNS.value(name).map(SourceKind::valueOf).filter(SourceKind.GOVERNMENT::equals);
    return government.orElseGet(() -> switch (entity.type()) {
      case PLACE -> last == SourceKind.ORGANIZATION ? last : SourceKind.GOVERNMENT;
      case ORGANIZATION -> name.endsWith("government") ? SourceKind.GOVERNMENT : SourceKind.ORGANIZATION;
      case NATIONALITY, MISCELLANEOUS -> last == SourceKind.UNKNOWN ? kindOf(entity.type()) : last;
      default -> kindOf(entity.type());
    });
  }

  static SourceKind kindOf(EntityType type) {
    return switch (type) {
      case PERSON -> SourceKind.PERSON;
      case ORGANIZATION, MISCELLANEOUS -> SourceKind.ORGANIZATION;
      case PLACE -> SourceKind.GOVERNMENT;
      case NATIONALITY -> SourceKind.GROUP;
      case EVENT, LAW, PRODUCT, WORK -> SourceKind.DOCUMENT;
      case DATE, TIME, DURATION, MONEY, PERCENT, QUANTITY, COUNT, ORDINAL -> SourceKind.UNKNOWN;
    };
  }

  /** Returns the kind of a head noun in lower case; several people are a group, a word not listed is unknown. */
  static SourceKind kindOf(String noun) {
    return listed(noun)
        .or(() -> singular(noun).flatMap(SourceNouns::listed).map(SourceNouns::several))
        .orElse(SourceKind.UNKNOWN);
  }

  private static Optional<SourceKind> listed(String noun) {
    Optional<SourceKind> listed = NOUNS.value(noun).map(SourceKind::valueOf);
    boolean isPerson = OFFICES.contains(noun)
        || noun.length() >= SHORTEST && PERSONAL_ENDINGS.stream().anyMatch(noun::endsWith);
    return listed.isPresent() || !isPerson ? listed : Optional.of(SourceKind.PERSON);
  }

  /** Returns the kind of several of a kind. */
  static SourceKind several(SourceKind kind) {
    return kind == SourceKind.PERSON ? SourceKind.GROUP : kind;
  }

  /** Returns the kind of one of several. */
  static SourceKind one(SourceKind several) {
    return several == SourceKind.GROUP ? SourceKind.PERSON : several;
  }

  /** Tells whether a noun in lower case counts what follows: "a number of". */
  static boolean isQuantity(String noun) {
    return QUANTITIES.contains(noun);
  }

  /** Tells whether a noun in lower case, in the singular or the plural, says what somebody does or holds. */
  static boolean isRole(String noun) {
    String one = singular(noun).filter(it -> listed(it).isPresent()).orElse(noun);
    return !ANYBODY.contains(one) && listed(one).filter(kind -> kind == SourceKind.PERSON).isPresent();
  }

  private static Optional<String> singular(String noun) {
    if (noun.endsWith("ies")) {
      return Optional.of(noun.substring(0, noun.length() - 3) + "y");
    }
    if (noun.endsWith("men")) {
      return Optional.of(noun.substring(0, noun.length() - 2) + "an");
    }
    if (noun.endsWith("sses") || noun.endsWith("ches") || noun.endsWith("shes")) {
      return Optional.of(noun.substring(0, noun.length() - 2));
    }
    return noun.endsWith("s") ? Optional.of(noun.substring(0, noun.length() - 1)) : Optional.empty();
  }
}
