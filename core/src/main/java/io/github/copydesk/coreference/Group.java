package io.github.copydesk.coreference;

import io.github.copydesk.article.Mention;
import io.github.copydesk.article.OwnName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** The mentions of one thing, as they are collected. */
final class Group {

  private static final Comparator<Mention> PLACE = Comparator.comparing(Mention::span);
  private static final Comparator<Mention> FULLNESS = Comparator
      .comparingLong((Mention mention) -> words(mention).stream().filter(word -> word.length() > 1).count())
      .thenComparing(mention -> words(mention).size())
      .thenComparing(mention -> mention.text().chars().anyMatch(Character::isLowerCase))
      .thenComparing(PLACE.reversed());

  private final List<Mention> mentions = new ArrayList<>();
  /** The first mention of each form, so that a name is weighed once, however often it stands. */
  private final Map<String, Mention> byForm = new HashMap<>();
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
    byForm.merge(mention.text(), mention, BinaryOperator.minBy(PLACE));
  }

  /** Returns the mentions in the order of the text. */
  List<Mention> mentions() {
    return mentions.stream().sorted(PLACE).toList();
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
        .orElseGet(() -> byForm.values().stream().max(FULLNESS).orElseThrow().text().replaceAll("\\s+", " "));
  }
}
