package io.github.copydesk.claim;

import com.google.common.collect.Sets;
import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Reading;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.TimeExpression;
import io.github.copydesk.coreference.Resolution;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds what the words of a claim surely stand for: names, and the pronouns and descriptions resolved well enough. */
final class References {

  private final NavigableMap<Integer, Reference> names = new TreeMap<>();
  private final NavigableMap<Integer, Reference> anaphors = new TreeMap<>();

  References(Resolution resolution) {
    resolution.entities().forEach(entity -> entity.mentions().forEach(
        mention -> names.put(mention.span().start(), new Reference(mention.span(), entity, Reference.Kind.NAME))));
    resolution.coreferences().stream()
        .filter(coreference -> coreference.isAnaphor() && coreference.confidence() >= Reading.SURE)
        .forEach(this::add);
  }

  private void add(Coreference coreference) {
    anaphors.put(coreference.span().start(), new Reference(coreference.span(), coreference.entity(), Reference.Kind.ANAPHOR));
  }

  /** Returns the entities mentioned within spans, in the order of their first mention there; hashing them would take too long. */
  List<Entity> mentioned(List<Span> spans) {
    Set<Entity> seen = Sets.newIdentityHashSet();
    return spans.stream()
        .flatMap(span -> within(names, span).stream())
        .map(Reference::entity)
        .filter(seen::add)
        .toList();
  }

  List<TimeExpression> times(List<Span> spans) {
    return mentioned(spans).stream().filter(TimeExpression.class::isInstance).map(TimeExpression.class::cast).toList();
  }

  /** Returns the names, pronouns and descriptions that start within a span, in the order of the text. */
  List<Reference> within(Span span) {
    return Stream.of(names, anaphors)
        .flatMap(references -> within(references, span).stream())
        .sorted((one, other) -> one.span().compareTo(other.span()))
        .toList();
  }

  private static Collection<Reference> within(NavigableMap<Integer, Reference> references, Span span) {
    return references.subMap(span.start(), span.end()).values();
  }

  /** Returns what a pronoun or description stands for. */
  Optional<Entity> anaphor(Span span) {
    return Optional.ofNullable(anaphors.get(span.start())).filter(it -> it.span().equals(span)).map(Reference::entity);
  }

  /** Returns the name that words end with. */
  Optional<Reference> nameAtEnd(Span span) {
    return Optional.ofNullable(names.lowerEntry(span.end()))
        .map(entry -> entry.getValue())
        .filter(it -> it.span().end() == span.end() && span.contains(it.span()));
  }

  /** Tells whether a word is a part of a name: the "I" of "World War I". */
  boolean isInName(Span word) {
    Map.Entry<Integer, Reference> name = names.floorEntry(word.start());
    return name != null && name.getValue().span().contains(word);
  }
}
