package io.github.copydesk.attribution;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.SourceKind;
import io.github.copydesk.lexicon.Lexicon;
import java.util.Optional;

/** What sort of source somebody is, by the entity or by the noun that heads the phrase. */
final class SourceNouns {

  private static final Lexicon NOUNS = Lexicon.load(SourceNouns.class, "source-nouns");

  private SourceNouns() {}

  static SourceKind kindOf(EntityType type) {
    return switch (type) {
      case PERSON -> SourceKind.PERSON;
      case ORGANIZATION -> SourceKind.ORGANIZATION;
      case PLACE -> SourceKind.GOVERNMENT;
      case NATIONALITY -> SourceKind.GROUP;
      case EVENT, LAW, PRODUCT, WORK, MISCELLANEOUS -> SourceKind.DOCUMENT;
      case DATE, TIME, DURATION, MONEY, PERCENT, QUANTITY, COUNT, ORDINAL -> SourceKind.UNKNOWN;
    };
  }

  /** Returns the kind of a head noun in lower case; several people are a group, a word not listed is unknown. */
  static SourceKind kindOf(String noun) {
    Optional<SourceKind> listed = NOUNS.value(noun).map(SourceKind::valueOf);
    if (listed.isPresent()) {
      return listed.get();
    }
    return singular(noun).flatMap(NOUNS::value).map(SourceKind::valueOf)
        .map(kind -> kind == SourceKind.PERSON ? SourceKind.GROUP : kind)
        .orElse(SourceKind.UNKNOWN);
  }

  private static Optional<String> singular(String noun) {
    if (noun.endsWith("ies")) {
      return Optional.of(noun.substring(0, noun.length() - 3) + "y");
    }
    if (noun.endsWith("men")) {
      return Optional.of(noun.substring(0, noun.length() - 2) + "an");
    }
    return noun.endsWith("s") ? Optional.of(noun.substring(0, noun.length() - 1)) : Optional.empty();
  }
}
