package io.github.copydesk.article;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a caller's name is compared with a name of the text. */
final class Names {

  private Names() {}

  static boolean matches(Entity entity, String name) {
    return matches(entity.name(), name)
        || entity.mentions().stream().anyMatch(mention -> matches(mention.text(), name));
  }

  static boolean matches(Source source, String name) {
    return entities(source).stream().anyMatch(entity -> matches(entity, name))
        || !(source instanceof NamedSource) && matches(source.name(), name);
  }

  /** Returns whom a source names: one, several who are cited together, or none. */
  static List<Entity> entities(Source source) {
    if (source instanceof NamedSource named) {
      return List.of(named.entity());
    }
    return source instanceof DescribedSource described ? described.members() : List.of();
  }

  static boolean matches(Addressee addressee, String name) {
    return matches(addressee.text(), name) || addressee.entities().stream().anyMatch(it -> matches(it, name));
  }

  static Stream<Addressee> addressed(Claim claim) {
    return Stream.concat(claim.addressees().stream(), claim.act().targets().stream());
  }

  /** Returns what a claim mentions by name, and what its reading names in place of other words. */
  static Stream<Entity> subjects(Claim claim) {
    return Stream.concat(claim.entities().stream(), claim.reading().insertions().stream()
        .filter(Reading.Insertion::isReplacement).map(Reading.Insertion::entity));
  }

  /** Whole words of {@code full}, in any case and in order. */
  static boolean matches(String full, String name) {
    return !name.isBlank() && padded(full).contains(padded(name));
  }

  private static String padded(String words) {
    return " " + words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") + " ";
  }
}
