package io.github.copydesk.coreference;

import io.github.copydesk.article.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mentions of one thing, as they are collected. */
final class Group {

  private static final Comparator<Mention> FULLNESS = Comparator
      .comparingLong((Mention mention) -> words(mention).stream().filter(word -> word.length() > 1).count())
      .thenComparing(mention -> words(mention).size())
      .thenComparing(mention -> mention.text().chars().anyMatch(Character::isLowerCase))
      .thenComparing(Comparator.comparing(Mention::span).reversed());

  private final List<Mention> mentions = new ArrayList<>();

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

  /** Returns the form with the most words, initials counting less; of those, one that is not all capitals; of those, the first. */
  String name() {
    return mentions.stream().max(FULLNESS).orElseThrow().text().replaceAll("\\s+", " ");
  }
}
