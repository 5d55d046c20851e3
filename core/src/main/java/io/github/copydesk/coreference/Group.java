package io.github.copydesk.coreference;

import io.github.copydesk.article.Mention;
import io.github.copydesk.article.OwnName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The mentions of one thing, as they are collected. */
final class Group {

  private static final Comparator<Mention> FULLNESS = Comparator
      .comparingLong((Mention mention) -> words(mention).stream().filter(word -> word.length() > 1).count())
      .thenComparing(mention -> words(mention).size())
      .thenComparing(mention -> mention.text().chars().anyMatch(Character::isLowerCase))
      .thenComparing(Comparator.comparing(Mention::span).reversed());

  private final List<Mention> mentions = new ArrayList<>();
  private final Optional<OwnName> own;

  Group() {
    this.own = Optional.empty();
  }

  /** Makes a group for an own name, which it will bear. */
  Group(OwnName own) {
    this.own = Optional.of(own);
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  /** Returns the mentions in the order of the text. */
  List<Mention> mentions() {
    return mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
  }

  private static List<String> words(Mention mention) {
    return NameWords.of(mention.text());
  }

  /**
   * Returns the own name; without one the form with the most words, initials counting less; of those, one that is not all
   * capitals; of those, the first.
   */
  String name() {
    return own.map(OwnName::name)
        .orElseGet(() -> mentions.stream().max(FULLNESS).orElseThrow().text().replaceAll("\\s+", " "));
  }
}
