package io.github.copydesk.value;

import io.github.copydesk.article.Bound;
import io.github.copydesk.article.Count;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.Money;
import io.github.copydesk.article.Percentage;
import io.github.copydesk.article.Quantity;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.TimeExpression;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the values of one text, a sentence at a time, and joins equal ones. */
final class ValueReader {

  /** A value where it stands: an entity without name and mentions. */
  private record Found(Span span, Entity value, boolean vague) {}

  private final Segments segments;
  private final TimeFinder times;
  private final Marks marks;
  private final List<Found> found = new ArrayList<>();

  ValueReader(Segments segments, Optional<LocalDate> published) {
    this.segments = segments;
    this.times = new TimeFinder(published);
    String text = segments.text();
    this.marks = new Marks("USD", text.contains("£") || text.contains("sterling") || text.contains(" pence"));
  }

  void read(Sentence sentence) {
    List<Word> words = Numerals.join(WordReader.read(segments, sentence));
    Line line = AmountFinder.line(words);
    AmountFinder amounts = new AmountFinder(line, marks);
    BitSet taken = new BitSet(words.size());
    for (int at = 0; at < line.size(); at++) {
      at = add(line, amounts.measured(at), taken).orElse(at);
    }
    for (TimeFinder.Found time : times.find(words)) {
      add(line, time, taken);
    }
    for (int at = 0; at < line.size(); at++) {
      at = add(line, amounts.counted(at), taken).orElse(at);
    }
  }

  /** Adds an amount unless a word of it is taken; returns the index of its last word. */
  private Optional<Integer> add(Line line, Optional<AmountFinder.Found> amount, BitSet taken) {
    return amount.filter(it -> isFree(taken, it.start(), it.end())).map(it -> {
      taken.set(it.start(), it.end());
      found.add(new Found(span(line, it.start(), it.end()), it.value(), false));
      return it.end() - 1;
    });
  }

  private void add(Line line, TimeFinder.Found time, BitSet taken) {
    if (isFree(taken, time.start(), time.end())) {
      TimeValue value = time.value();
      Bound bound = value.type() == EntityType.DURATION ? Bounds.around(line, time.start(), time.end()) : Bound.EXACT;
      if (!value.vague()) {
        taken.set(time.start(), time.end());
      }
      found.add(new Found(span(line, time.start(), time.end()),
          new TimeExpression("", value.type(), value.value(), bound, List.of()), value.vague()));
    }
  }

  private static boolean isFree(BitSet taken, int start, int end) {
    int next = taken.nextSetBit(start);
    return next < 0 || next >= end;
  }

  private static Span span(Line line, int start, int end) {
    return line.word(start).span().cover(line.word(end - 1).span());
  }

  List<TimeExpression> timeExpressions() {
    return found.stream().filter(it -> it.value() instanceof TimeExpression)
        .sorted(Comparator.comparing(Found::span))
        .map(it -> (TimeExpression) named(it.value(), List.of(mention(it))))
        .toList();
  }

  Entities values(Mentions names) {
    Map<Entity, List<Mention>> mentions = new LinkedHashMap<>();
    found.stream().filter(it -> !it.vague()).filter(it -> isOutside(it.span(), names))
        .sorted(Comparator.comparing(Found::span))
        .forEach(it -> mentions.computeIfAbsent(it.value(), value -> new ArrayList<>()).add(mention(it)));
    List<Entity> entities = new ArrayList<>();
    mentions.forEach((value, where) -> entities.add(named(value, where)));
    return new Entities(entities);
  }

  private static boolean isOutside(Span span, Mentions names) {
    return names.stream().noneMatch(name -> name.span().overlaps(span)
        && (name.span().equals(span) || !span.contains(name.span())));
  }

  private Mention mention(Found found) {
    return new Mention(found.span(), found.span().of(segments.text()), found.value().type(), 1);
  }

  private static Entity named(Entity value, List<Mention> mentions) {
    String name = mentions.get(0).text();
    if (value instanceof TimeExpression time) {
      return new TimeExpression(name, time.type(), time.value(), time.bound(), mentions);
    } else if (value instanceof Money money) {
      return new Money(name, money.amount(), money.currency(), mentions);
    } else if (value instanceof Percentage percentage) {
      return new Percentage(name, percentage.amount(), mentions);
    } else if (value instanceof Quantity quantity) {
      return new Quantity(name, quantity.amount(), quantity.unit(), quantity.siAmount(), quantity.siUnit(), mentions);
    } else if (value instanceof Count count) {
      return new Count(name, count.amount(), count.noun(), mentions);
    }
    throw new IllegalArgumentException(value.type() + " is no value");
  }
}
