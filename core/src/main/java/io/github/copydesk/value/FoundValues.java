package io.github.copydesk.value;

import io.github.copydesk.article.Count;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.Money;
import io.github.copydesk.article.Ordinal;
import io.github.copydesk.article.Percentage;
import io.github.copydesk.article.Quantity;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values of a text, and the entities that equal ones make. */
final class FoundValues {

  private final String text;
  private final List<FoundValue> values;

  FoundValues(String text, List<FoundValue> values) {
    this.text = text;
    this.values = values.stream().sorted(Comparator.comparing(FoundValue::span)).toList();
  }

  List<TimeExpression> timeExpressions() {
    return values.stream().filter(it -> it.value() instanceof TimeExpression)
        .map(it -> (TimeExpression) named(it.value(), List.of(mention(it))))
        .toList();
  }

  /** Returns an entity for each value that is not part of a name. */
  Entities entities(Mentions names) {
    TreeMap<Integer, Span> namesByEnd = new TreeMap<>();
    names.forEach(name -> namesByEnd.put(name.span().end(), name.span()));
    Map<Entity, List<Mention>> mentions = new LinkedHashMap<>();
    for (FoundValue found : values) {
      if (!found.vague() && isOutside(found.span(), namesByEnd)) {
        mentions.computeIfAbsent(found.value(), value -> new ArrayList<>()).add(mention(found));
      }
    }
    return new Entities(mentions.entrySet().stream().map(entry -> named(entry.getKey(), entry.getValue())).toList());
  }

  /** Names do not overlap each other; one that lies wholly within the value leaves it be. */
  private static boolean isOutside(Span span, TreeMap<Integer, Span> namesByEnd) {
    return namesByEnd.tailMap(span.start(), false).values().stream()
        .takeWhile(name -> name.start() < span.end())
        .allMatch(name -> span.contains(name) && !span.equals(name));
  }

  private Mention mention(FoundValue found) {
    return new Mention(found.span(), found.span().of(text), found.value().type(), 1);
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
    } else if (value instanceof Ordinal ordinal) {
      return new Ordinal(name, ordinal.number(), ordinal.noun(), mentions);
    }
    throw new IllegalArgumentException(value.type() + " is no value");
  }
}
