package io.github.copydesk.coreference;

import io.github.copydesk.article.Entities;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.Passages;
import io.github.copydesk.testing.MarkedText;
import io.github.copydesk.testing.PlainSegments;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Resolves names that are marked in a text as P (person), O (organization), L (place), N (nationality) or M. */
final class MarkedNames {

  private static final Map<String, EntityType> TYPES = Map.of(
      "P", EntityType.PERSON, "O", EntityType.ORGANIZATION, "L", EntityType.PLACE, "N", EntityType.NATIONALITY,
      "M", EntityType.MISCELLANEOUS);

  private MarkedNames() {}

  static Entities resolve(String marked) {
    MarkedText text = MarkedText.parse(marked);
    List<Mention> mentions = text.marks().stream()
        .map(mark -> new Mention(mark.span(), mark.span().of(text.text()), TYPES.get(mark.label()), 1))
        .toList();
    return new CoreferenceResolver()
        .resolve(PlainSegments.of(text.text()), Passages.narrativeOnly(text.text()), new Mentions(mentions))
        .entities();
  }

  /** Writes each entity as its name and, behind it, its mentions. */
  static String written(Entities entities) {
    return entities.stream()
        .map(entity -> entity.name() + ": "
            + entity.mentions().stream().map(Mention::text).collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }
}
