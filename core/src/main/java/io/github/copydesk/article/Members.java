package io.github.copydesk.article;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;

/**
 * The values of a list, to look others up among them. Most are there as the same object, which is looked for first: an
 * entity's hash code is that of all its mentions, too long a way to go for every claim.
 */
final class Members<T> {

  private final List<T> values;
  private final Set<T> same = Sets.newIdentityHashSet();

  Members(List<T> values) {
    this.values = values;
    same.addAll(values);
  }

  boolean contains(T value) {
    return same.contains(value) || values.contains(value);
  }
}
