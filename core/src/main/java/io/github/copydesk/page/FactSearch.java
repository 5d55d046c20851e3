package io.github.copydesk.page;

import io.github.copydesk.article.MetadataFact;
import io.github.copydesk.article.MetadataField;
import io.github.copydesk.article.MetadataSource;
import java.util.List;
import java.util.function.Function;

/** Looks for a field in one place after another; the first that has a value settles it. */
final class FactSearch {

  private final MetadataField field;
  private final Function<String, List<String>> reading;
  private List<MetadataFact> facts = List.of();

  /** Makes a search that reads values out of what is found. */
  FactSearch(MetadataField field, Function<String, List<String>> reading) {
    this.field = field;
    this.reading = reading;
  }

  /** Makes a search for one value, taken as it stands. */
  static FactSearch ofOne(MetadataField field) {
    return new FactSearch(field, value -> value.isEmpty() ? List.of() : List.of(value));
  }

  FactSearch in(MetadataSource source, List<String> values) {
    if (facts.isEmpty()) {
      facts = values.stream().map(Spaces::collapsed).flatMap(value -> reading.apply(value).stream()).distinct()
          .map(value -> new MetadataFact(field, value, source)).toList();
    }
    return this;
  }

  /** Returns all that the settling place says. */
  List<MetadataFact> all() {
    return facts;
  }

  /** Returns the first that the settling place says. */
  List<MetadataFact> first() {
    return facts.stream().limit(1).toList();
  }
}
