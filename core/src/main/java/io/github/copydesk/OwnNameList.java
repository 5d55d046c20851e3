package io.github.copydesk;

import io.github.copydesk.article.OwnName;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The own names that a builder collects; no form belongs to two of them. */
final class OwnNameList {

  private final Set<OwnName> names = new LinkedHashSet<>();
  private final Map<String, OwnName> byForm = new HashMap<>();

  /** Adds a name, or nothing where it is there already. */
  void add(OwnName name) {
    if (names.contains(name)) {
      return;
    }
    List<String> forms = forms(name);
    for (String form : forms) {
      OwnName other = byForm.get(form);
      if (other != null) {
        throw new IllegalArgumentException("a form may belong to one own name: " + form + " of \"" + name.name() + "\" ("
            + name.type() + ") belongs to \"" + other.name() + "\" (" + other.type() + ")");
      }
    }
    names.add(name);
    forms.forEach(form -> byForm.put(form, name));
  }

  Collection<OwnName> all() {
    return names;
  }

  private static List<String> forms(OwnName name) {
    Stream<String> words = name.isTemplate() ? Stream.of() : Stream.concat(Stream.of(name.name()), name.aliases().stream());
    return Stream.concat(words.map(form -> "\"" + form.replace('’', '\'') + "\""),
        name.patterns().stream().map(pattern -> "the pattern " + pattern)).distinct().toList();
  }
}
