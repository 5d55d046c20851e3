package io.github.copydesk.value;

import com.google.common.base.Suppliers;
import com.google.common.collect.Iterables;
import io.github.copydesk.article.EntityType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds dates, times and durations sentence by sentence: at each word the rule that reads furthest. */
final class TimeFinder {

  /** What was found: the words from {@code start} to {@code end}. */
  record Found(int start, int end, TimeValue value) {}

  private static final Vocabulary WORDS = Vocabulary.load("time-words");

  private static final RuleIndex<TimeRule> RULES = new RuleIndex<>(Iterables.concat(List.of(
      CalendarRules.all(), QuarterRules.all(), RangeRules.all(), HolidayRules.all(), RelativeRules.all(), ClockRules.all(), DurationRules.all(), VagueRules.all())), TimeRule::form);

  private final Optional<LocalDate> published;
  private Mentioned mentioned = Mentioned.NOTHING;

  TimeFinder(Optional<LocalDate> published) {
    this.published = published;
  }

  List<Found> find(List<Word> words) {
    Line line = new Line(words, WORDS);
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Optional<Found> longest = longest(line, at, found);
      longest.ifPresent(found::add);
      longest.flatMap(it -> it.value().stretch()).ifPresent(this::mention);
      at = longest.map(Found::end).orElse(at + 1);
    }
    return Composition.of(line, Series.agreed(line, found));
  }

  private void mention(CalendarStretch stretch) {
    mentioned = mentioned.and(stretch);
  }

  private Optional<Found> longest(Line line, int start, List<Found> before) {
    Supplier<Direction> direction = Suppliers.memoize(() -> Tense.at(line, opening(start, before)));
    Found longest = null;
    for (TimeRule rule : RULES.at(line, start)) {
      Optional<Match> match = rule.form().match(line, start);
      if (match.isPresent() && (longest == null || match.get().end() > longest.end())) {
        longest = read(rule, match.get(), direction).orElse(longest);
      }
    }
    return Optional.ofNullable(longest);
  }

  /** A day that a clock stands before is told with it: "until 9 a.m. Tuesday". */
  private static int opening(int start, List<Found> before) {
    return before.stream().filter(it -> it.end() == start && it.value().type() == EntityType.TIME).findFirst()
        .map(Found::start).orElse(start);
  }

  private Optional<Found> read(TimeRule rule, Match match, Supplier<Direction> direction) {
    return rule.reading().read(match, new Setting(published, mentioned, direction.get()))
        .map(value -> new Found(match.start(), match.end(), value));
  }
}
