package io.github.copydesk.value;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds dates, times and durations sentence by sentence: at each word the rule that reads furthest. */
final class TimeFinder {

  /** What was found: the words from {@code start} to {@code end}. */
  record Found(int start, int end, TimeValue value) {}

  private static final Vocabulary WORDS = Vocabulary.load("time-words");

  private static final ImmutableListMultimap<Kind, TimeRule> RULES = byFirstKind();

  private final Optional<LocalDate> published;
  private Mentioned mentioned = Mentioned.NOTHING;

  TimeFinder(Optional<LocalDate> published) {
    this.published = published;
  }

  private static ImmutableListMultimap<Kind, TimeRule> byFirstKind() {
    ImmutableListMultimap.Builder<Kind, TimeRule> rules = ImmutableListMultimap.builder();
    Iterable<TimeRule> all = Iterables.concat(CalendarRules.all(), RelativeRules.all(), ClockRules.all(), DurationRules.all(),
        VagueRules.all());
    for (Kind kind : Kind.values()) {
      for (TimeRule rule : all) {
        if (rule.form().canStartWith(kind)) {
          rules.put(kind, rule);
        }
      }
    }
    return rules.build();
  }

  List<Found> find(List<Word> words) {
    Line line = new Line(words, WORDS);
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Optional<Found> longest = longest(line, at);
      longest.ifPresent(found::add);
      longest.flatMap(it -> it.value().stretch()).ifPresent(this::mention);
      at = longest.map(Found::end).orElse(at + 1);
    }
    return Composition.of(line, found);
  }

  private void mention(Stretch stretch) {
    mentioned = mentioned.and(stretch);
  }

  private Optional<Found> longest(Line line, int start) {
    Found longest = null;
    for (TimeRule rule : RULES.get(line.kind(start))) {
      Optional<Match> match = rule.form().match(line, start);
      if (match.isPresent() && (longest == null || match.get().end() > longest.end())) {
        longest = read(rule, match.get()).orElse(longest);
      }
    }
    return Optional.ofNullable(longest);
  }

  private Optional<Found> read(TimeRule rule, Match match) {
    Setting setting = new Setting(published, mentioned, Tense.at(match.line(), match.start(), match.end()));
    return rule.reading().read(match, setting).map(value -> new Found(match.start(), match.end(), value));
  }
}
