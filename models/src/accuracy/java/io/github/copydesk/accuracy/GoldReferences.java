package io.github.copydesk.accuracy;

import io.github.copydesk.accuracy.EntityBrackets.Reference;
import io.github.copydesk.article.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the words of a treebank's text refer to, by its annotators. */
public final class GoldReferences {

  private static final Pattern PRONOUN = Pattern.compile("(?i)he|him|his|himself|she|her|hers|herself");

  private final TreebankText text;
  private final Set<Integer> nameStarts;
  private final Set<String> named;

  /** Looks into one text. */
  public GoldReferences(TreebankText text) {
    this.text = text;
    this.nameStarts = text.words().stream().filter(word -> word.tag().equals("PROPN")).map(word -> word.span().start())
        .collect(Collectors.toSet());
    this.named = new HashSet<>();
    text.references().stream().filter(it -> it.type().equals("person") && holdsName(it.span()))
        .forEach(it -> named.add(it.chain()));
  }

  private boolean holdsName(Span span) {
    return nameStarts.stream().anyMatch(start -> span.start() <= start && start < span.end());
  }

  /** Returns the places of the pronouns of a person whose name stands somewhere in the text. */
  public Set<Span> pronounsOfNamed() {
    return text.references().stream()
        .filter(it -> PRONOUN.matcher(it.span().of(text.text())).matches() && named.contains(it.chain()))
        .map(Reference::span)
        .collect(Collectors.toSet());
  }

  /** Returns the number of what words refer to: that of the shortest phrase around them. */
  public Optional<String> chainOf(Span words) {
    return text.references().stream()
        .filter(it -> it.span().contains(words))
        .min(Comparator.comparingInt(it -> it.span().length()))
        .map(Reference::chain);
  }
}
