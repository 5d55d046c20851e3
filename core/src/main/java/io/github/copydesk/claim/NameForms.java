package io.github.copydesk.claim;

import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Person;
import io.github.copydesk.segmentation.Segments;
import java.util.Locale;

/** How an editor writes a name in brackets: in full first, then a person's family name, with "the" where the article has it. */
final class NameForms {

  /** Where a name stands with "the" once in its first mentions, it takes it. */
  private static final int LOOKED_AT = 5;
  private static final String THE = "the";

  private final Segments segments;

  NameForms(Segments segments) {
    this.segments = segments;
  }

  /** Returns the mention that has the full name; the first where none has. */
  static Mention mention(Entity entity) {
    return entity.mentions().stream().filter(mention -> mention.text().equals(entity.name())).findFirst()
        .orElse(entity.mentions().get(0));
  }

  /**
   * Writes a name.
   *
   * @param entity what to name
   * @param isKnown whether it was named in full before
   * @param isOpening whether the name begins a sentence
   */
  String of(Entity entity, boolean isKnown, boolean isOpening) {
    if (entity instanceof Person person && isKnown && !person.parts().family().isEmpty()) {
      return person.parts().family();
    }
    String article = takesThe(entity) ? isOpening ? "The " : "the " : "";
    return article + entity.name();
  }

  /** Returns the genitive, of names that end in s with the apostrophe alone. */
  static String genitive(String name) {
    return name.endsWith("s") ? name + "’" : name + "’s";
  }

  private boolean takesThe(Entity entity) {
    boolean proper = entity.type() != EntityType.PERSON && !entity.name().toLowerCase(Locale.ROOT).startsWith("the ");
    return proper && entity.mentions().stream().filter(mention -> mention.text().equals(entity.name())).limit(LOOKED_AT)
        .anyMatch(this::isBehindThe);
  }

  /** "the European Union said", but not "the NATO members", in which "the" belongs to the members. */
  private boolean isBehindThe(Mention mention) {
    int first = segments.tokenAt(mention.span().start());
    int next = segments.tokenAt(mention.span().end());
    boolean the = first > 0 && segments.tokens().get(first - 1).text().equalsIgnoreCase(THE);
    boolean modifies = next < segments.tokens().size() && isNominal(segments.tokens().get(next).tag());
    return the && !modifies;
  }

  private static boolean isNominal(String tag) {
    return tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("ADJ") || tag.equals("NUM");
  }
}
