package io.github.copydesk.article;

import java.util.Locale;

/** How a caller's name is compared with a name of the text. */
final class Names {

  private Names() {}

  static boolean matches(Entity entity, String name) {
    return matches(entity.name(), name)
        || entity.mentions().stream().anyMatch(mention -> matches(mention.text(), name));
  }

  static boolean matches(Source source, String name) {
    return source instanceof NamedSource named ? matches(named.entity(), name) : matches(source.name(), name);
  }

  /** Whole words of {@code full}, in any case and in order. */
  static boolean matches(String full, String name) {
    return !name.isBlank() && padded(full).contains(padded(name));
  }

  private static String padded(String words) {
    return " " + words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") + " ";
  }
}
