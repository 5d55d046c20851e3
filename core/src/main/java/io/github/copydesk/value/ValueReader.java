package io.github.copydesk.value;

import io.github.copydesk.article.Bound;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.TimeExpression;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Reads the values of one text, a sentence at a time: first amounts with a unit, then dates, ordinals and counts, each where no
 * word is taken.
 */
final class ValueReader {

  private static final Set<String> ABOUT_YEARS = Set.of("circa", "around", "approximately", "c.");

  private final Segments segments;
  private final TimeFinder times;
  private final Marks marks;
  private final List<FoundValue> found = new ArrayList<>();

  ValueReader(Segments segments, Origin origin) {
    String text = segments.text();
    this.segments = segments;
    this.times = new TimeFinder(origin.published());
    this.marks = new Marks(origin.dollar(), text.contains("£") || text.contains("sterling") || text.contains(" pence"),
        new Currencies(segments));
  }

  void read(Sentence sentence) {
    List<Word> words = Holidays.join(Numerals.join(WordReader.read(segments, sentence)));
    Line line = AmountFinder.line(words);
    AmountFinder amounts = new AmountFinder(line, marks);
    BitSet taken = new BitSet(words.size());
    addAll(line, amounts::measured, taken);
    times.find(words).forEach(time -> add(line, time, taken));
    addAll(line, amounts::ordered, taken);
    addAll(line, amounts::counted, taken);
  }

  FoundValues found() {
    return new FoundValues(segments.text(), found);
  }

  private void addAll(Line line, IntFunction<Optional<AmountFinder.Found>> finder, BitSet taken) {
    int at = 0;
    while (at < line.size()) {
      Optional<AmountFinder.Found> amount = finder.apply(at).filter(it -> isFree(taken, it.start(), it.end()));
      amount.ifPresent(it -> found.add(new FoundValue(take(line, taken, it.start(), it.end()), it.value(), false)));
      at = amount.map(AmountFinder.Found::end).orElse(at + 1);
    }
  }

  private void add(Line line, TimeFinder.Found time, BitSet taken) {
    if (!isFree(taken, time.start(), time.end())) {
      return;
    }
    TimeValue value = time.value();
    Bound bound = bound(line, time);
    TimeExpression expression = new TimeExpression("", value.type(), value.value(), bound, List.of());
    BitSet words = value.vague() ? new BitSet() : taken;
    found.add(new FoundValue(take(line, words, time.start(), time.end()), expression, value.vague()));
  }

  /** "About 9 a.m." and "nearly two years ago" are near it, but "talks about Thursday" and "over Christmas" say nothing. */
  private static Bound bound(Line line, TimeFinder.Found time) {
    Kind first = line.kind(time.start());
    boolean year = first == Kind.YEAR;
    boolean number = first == Kind.NUMBER || first == Kind.SMALL || first == Kind.A || time.value().isClock();
    boolean told = time.value().type() == EntityType.DURATION || number
        || year && ABOUT_YEARS.contains(line.text(time.start() - 1));
    return told ? Bounds.around(line, time.start(), time.end()) : Bound.EXACT;
  }

  private static boolean isFree(BitSet taken, int start, int end) {
    int next = taken.nextSetBit(start);
    return next < 0 || next >= end;
  }

  private static Span take(Line line, BitSet taken, int start, int end) {
    taken.set(start, end);
    return line.word(start).span().cover(line.word(end - 1).span());
  }
}
