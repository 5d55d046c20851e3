package io.github.copydesk.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.function.Function;

/**
 * Rules by the two words that they can start with, so that few need be tried at any word.
 *
 * @param <R> the rules
 */
final class RuleIndex<R> {

  private static final List<Kind> KINDS = ImmutableList.copyOf(Kind.values());

  private final ImmutableListMultimap<Integer, R> rules;

  RuleIndex(Iterable<R> rules, Function<R, Form> form) {
    ImmutableListMultimap.Builder<Integer, R> index = ImmutableListMultimap.builder();
    for (R rule : rules) {
      for (Kind first : KINDS) {
        if (form.apply(rule).canStartWith(first)) {
          KINDS.stream().filter(second -> form.apply(rule).canStartWith(first, second))
              .forEach(second -> index.put(key(first, second), rule));
        }
      }
    }
    this.rules = index.build();
  }

  /** Returns the rules to try at a word, in their own order. */
  List<R> at(Line line, int index) {
    return rules.get(key(line.kind(index), line.kind(index + 1)));
  }

  private static int key(Kind first, Kind second) {
    return first.ordinal() * KINDS.size() + second.ordinal();
  }
}
