package io.github.copydesk.article;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An immutable row of values that narrows to itself: {@code article.quotations().by("Merkel").speech()}.
 *
 * @param <T> what it is a row of
 * @param <V> the view itself
 */
public sealed interface View<T, V extends View<T, V>> extends Iterable<T>
    permits Attributions, Claims, Coreferences, Entities, Mentions, Metadata, Quotations, Removals {

  /**
   * Returns the values as a list.
   *
   * @return unmodifiable, in the order of the text
   */
  List<T> asList();

  /**
   * Narrows the view by a condition.
   *
   * @param condition what the values kept must meet
   * @return the values that meet it, in the same order
   */
  V where(Predicate<? super T> condition);

  /**
   * Returns the values as a stream.
   *
   * @return a sequential stream in the order of the text
   */
  default Stream<T> stream() {
    return asList().stream();
  }

  @Override
  default Iterator<T> iterator() {
    return asList().iterator();
  }

  /**
   * Returns the number of values.
   *
   * @return 0 or more
   */
  default int size() {
    return asList().size();
  }

  /**
   * Tells whether there is no value.
   *
   * @return whether the size is 0
   */
  default boolean isEmpty() {
    return asList().isEmpty();
  }

  /**
   * Returns the first value, if there is one.
   *
   * @return the first in the order of the text
   */
  default Optional<T> first() {
    return stream().findFirst();
  }

  /**
   * Returns the first value.
   *
   * @return the first in the order of the text
   * @throws NoSuchElementException if there is none
   */
  default T expectFirst() {
    return first().orElseThrow(() -> new NoSuchElementException("expected a value, but the view is empty"));
  }
}
