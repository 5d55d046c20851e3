package io.github.copydesk.article;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The mentions of a text.
 *
 * @param asList the mentions, in the order of the text
 * @param ownNames the caller's own name of each mention that has one
 * @param diagnostics what is odd about the search for own names
 */
public record Mentions(List<Mention> asList, Map<Mention, OwnName> ownNames, List<Diagnostic> diagnostics)
    implements View<Mention, Mentions> {

  public Mentions {
    asList = List.copyOf(asList);
    ownNames = ImmutableMap.copyOf(ownNames);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Makes a view of mentions without any own name.
   *
   * @param asList the mentions, in the order of the text
   */
  public Mentions(List<Mention> asList) {
    this(asList, Map.of(), List.of());
  }

  /**
   * Finds the own name that a mention was found by.
   *
   * @param mention a mention
   * @return the caller's own name; empty where the mention was found without one
   */
  public Optional<OwnName> ownName(Mention mention) {
    return Optional.ofNullable(ownNames.get(mention));
  }

  /**
   * Joins two views of the same text.
   *
   * @param others mentions with or without own names
   * @return all mentions, each once, in the order of the text, with the own names of both
   */
  public Mentions and(Mentions others) {
    List<Mention> both = Stream.concat(stream(), others.stream())
        .distinct().sorted(Comparator.comparing(Mention::span)).toList();
    Map<Mention, OwnName> names = ImmutableMap.<Mention, OwnName>builder()
        .putAll(ownNames).putAll(others.ownNames).buildKeepingLast();
    return new Mentions(both, names, Stream.concat(diagnostics.stream(), others.diagnostics.stream()).toList());
  }

  /**
   * Narrows to one type.
   *
   * @param type the type
   * @return the mentions of that type
   */
  public Mentions of(EntityType type) {
    return where(mention -> mention.type() == type);
  }

  /**
   * Narrows to a part of the text.
   *
   * @param span the part
   * @return the mentions that lie within it
   */
  public Mentions within(Span span) {
    return where(mention -> span.contains(mention.span()));
  }

  @Override
  public Mentions where(Predicate<? super Mention> condition) {
    return new Mentions(stream().filter(condition).toList(), ownNames, diagnostics);
  }
}
