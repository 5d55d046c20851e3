package io.github.copydesk.coreference;

import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.CoreferenceReason;
import io.github.copydesk.article.Coreferences;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.quotation.QuotationFinder;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.testing.MarkedText;
import io.github.copydesk.testing.WordTagger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Resolves a text in which names are marked as P (person), O (organization), L (place) or N (nationality). */
final class ReadAnaphors {

  private static final Map<String, EntityType> TYPES = Map.of(
      "P", EntityType.PERSON, "O", EntityType.ORGANIZATION, "L", EntityType.PLACE, "N", EntityType.NATIONALITY);

  private ReadAnaphors() {}

  static Coreferences of(String marked) {
    MarkedText text = MarkedText.parse(marked);
    Segments segments = WordTagger.segment(text.text());
    List<Mention> mentions = text.marks().stream()
        .map(mark -> new Mention(mark.span(), mark.span().of(text.text()), TYPES.get(mark.label()), 1))
        .toList();
    return new CoreferenceResolver()
        .resolve(segments, new QuotationFinder().split(segments), new Mentions(mentions))
        .coreferences();
  }

  /** Writes what pronouns stand for: "she = Ann Hill". */
  static String pronouns(String marked) {
    return written(marked, CoreferenceReason.PRONOUN);
  }

  /** Writes what words stand for by one reason. */
  static String written(String marked, CoreferenceReason reason) {
    return of(marked).by(reason).stream().map(ReadAnaphors::written).collect(Collectors.joining("; "));
  }

  /** Writes what descriptions stand for, and why: "the council = Oakton Council (NAME_NOUN)". */
  static String descriptions(String marked) {
    return of(marked).stream()
        .filter(Coreference::isDescription)
        .map(it -> written(it) + " (" + it.reason() + ")")
        .collect(Collectors.joining("; "));
  }

  private static String written(Coreference coreference) {
    return coreference.text() + " = " + coreference.entity().name();
  }
}
