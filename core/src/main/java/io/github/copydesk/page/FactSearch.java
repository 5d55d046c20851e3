package io.github.copydesk.page;

import io.github.copydesk.article.MetadataFact;
import io.github.copydesk.article.MetadataField;
import io.github.copydesk.article.MetadataSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

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

  FactSearch in(MetadataSource source, List<String> values) {
    return in(source, () -> values);
  }

  /** Looks in a place that is only worth a look where no place before it has a value. */
  FactSearch in(MetadataSource source, Supplier<List<String>> values) {
    if (facts.isEmpty()) {
      Set<String> read = new LinkedHashSet<>();
      values.get().forEach(value -> read.addAll(reading.apply(Spaces.collapsed(value))));
      facts = read.isEmpty() ? List.of() : read.stream().map(value -> new MetadataFact(field, value, source)).toList();
    }
    return this;
  }

  /** Looks for the first text that has a value, as {@link #in(MetadataSource, Supplier)} does. */
  FactSearch inTurn(MetadataSource source, Supplier<List<String>> texts) {
    if (facts.isEmpty()) {
      texts.get().forEach(text -> in(source, List.of(text)));
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
