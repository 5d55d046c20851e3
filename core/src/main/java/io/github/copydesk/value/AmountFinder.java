package io.github.copydesk.value;

import com.google.common.collect.Iterables;
import io.github.copydesk.article.Entity;
import java.util.List;
import java.util.Optional;

/** Finds amounts of money, percentages, quantities, ordinals and counts: at each word the rule that reads furthest. */
final class AmountFinder {

  /**
   * What was found.
   *
   * @param start the first word
   * @param end the word after the last
   * @param value an entity without name and mentions
   */
  record Found(int start, int end, Entity value) {}

  private static final Vocabulary WORDS = Vocabulary.load("amount-words");
  private static final RuleIndex<AmountRule> RULES =
      new RuleIndex<>(Iterables.concat(MoneyRules.all(), MeasureRules.all(), ShareRules.all()), AmountRule::form);

  private final Line line;
  private final Marks marks;
  private final CountFinder counts;
  private final OrdinalFinder ordinals;

  AmountFinder(Line line, Marks marks) {
    this.line = line;
    this.marks = marks;
    this.counts = new CountFinder(line);
    this.ordinals = new OrdinalFinder(line);
  }

  static Line line(List<Word> words) {
    return new Line(words, WORDS);
  }

  /** Reads the amount with a unit that starts at a word. */
  Optional<Found> measured(int start) {
    Found longest = null;
    for (AmountRule rule : RULES.at(line, start)) {
      Optional<Match> match = rule.form().match(line, start).flatMap(it -> Marks.isSensible(it) ? Optional.of(it)
          : rule.form().match(line, start, it.at("high") - 1));
      if (match.isPresent() && (longest == null || match.get().end() > longest.end())) {
        longest = rule.reading().read(match.get(), marks)
            .map(value -> new Found(start, match.get().end(), value)).orElse(longest);
      }
    }
    return Optional.ofNullable(longest);
  }

  /** Reads the ordinal that starts at a word. */
  Optional<Found> ordered(int start) {
    return ordinals.at(start).map(it -> new Found(start, it.end(), it.ordinal()));
  }

  /** Reads the count that starts at a word. */
  Optional<Found> counted(int start) {
    return counts.at(start).map(it -> new Found(start, it.end(), it.count()));
  }
}
