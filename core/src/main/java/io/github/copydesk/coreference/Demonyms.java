package io.github.copydesk.coreference;

import io.github.copydesk.article.Mention;
import io.github.copydesk.lexicon.Lexicon;
import java.util.List;

/** The countries that nationalities belong to. */
final class Demonyms {

  private static final Lexicon COUNTRIES = Lexicon.load(Demonyms.class, "demonyms");

  private Demonyms() {}

  /** Returns the code of ISO 3166-1 of the country of a nationality; empty for religions, parties and the like. */
  static String countryCode(List<Mention> mentions) {
    return mentions.stream()
        .flatMap(mention -> COUNTRIES.value(NameWords.joined(NameWords.of(mention.text()))).stream())
        .findFirst().orElse("");
  }
}
