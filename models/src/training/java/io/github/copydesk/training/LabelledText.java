package io.github.copydesk.training;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A running text whose names are known.
 *
 * @param text the text
 * @param names the names, in the order of the text, none overlapping
 * @param marked the types that the corpus marks; of any other type a name may stand where none is given
 */
record LabelledText(String text, List<Name> names, Set<EntityType> marked) {

  private static final Pattern ARTICLE = Pattern.compile("[Tt]he ");
  private static final Set<String> PRONOUNS = Set.of("I", "We", "You", "He", "She", "It", "They", "This", "These", "Our");

  /** Returns the text with the names that the corpus calls MISC told apart. */
  LabelledText withNationalities() {
    return new LabelledText(text, names.stream().map(this::toldApart).toList(), marked);
  }

  private Name toldApart(Name name) {
    return name.type() == EntityType.MISCELLANEOUS
        ? new Name(name.span(), Nationalities.type(name.span().of(text)))
        : name;
  }

  /** Returns the text without mentions that are pronouns or descriptions, and without "the" before names. */
  LabelledText withoutDescriptions() {
    List<Name> kept = names.stream()
        .map(name -> ARTICLE.matcher(name.span().of(text)).lookingAt()
            ? new Name(new Span(name.span().start() + "the ".length(), name.span().end()), name.type())
            : name)
        .filter(name -> Character.isUpperCase(text.charAt(name.span().start())))
        .filter(name -> !PRONOUNS.contains(name.span().of(text)))
        .toList();
    return new LabelledText(text, kept, marked);
  }

  /** Returns the text without capitals. */
  LabelledText inSmallLetters() {
    StringBuilder small = new StringBuilder(text);
    for (int i = 0; i < small.length(); i++) {
      small.setCharAt(i, Character.toLowerCase(small.charAt(i)));
    }
    return new LabelledText(small.toString(), names, marked);
  }

  /** A name in the text. */
  record Name(Span span, EntityType type) {}
}
