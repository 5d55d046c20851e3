package io.github.copydesk.dossier;

import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Links between articles, an immutable row that narrows to itself: {@code dossier.disagreements().between(0, 3)}.
 *
 * @param <L> the sort of link
 * @param asList the links, in the order of their first sides, then of their second sides
 */
public record Links<L extends Link>(List<L> asList) implements Iterable<L> {

  public Links {
    asList = List.copyOf(asList);
  }

  /**
   * Narrows by a condition.
   *
   * @param condition what the links kept must meet
   * @return the links that meet it, in the same order
   */
  public Links<L> where(Predicate<? super L> condition) {
    return new Links<>(stream().filter(condition).toList());
  }

  /**
   * Narrows to the links of one article.
   *
   * @param article the number of the article, from 0
   * @return the links with a side in it
   */
  public Links<L> of(int article) {
    return where(link -> link.first().article() == article || link.second().article() == article);
  }

  /**
   * Narrows to the links between two articles.
   *
   * @param one the number of an article, from 0
   * @param other the number of another
   * @return the links with a side in each
   */
  public Links<L> between(int one, int other) {
    return of(one).of(other);
  }

  /**
   * Returns the links as a stream.
   *
   * @return a sequential stream in the same order
   */
  public Stream<L> stream() {
    return asList.stream();
  }

  @Override
  public Iterator<L> iterator() {
    return asList.iterator();
  }

  /**
   * Returns the number of links.
   *
   * @return 0 or more
   */
  public int size() {
    return asList.size();
  }

  /**
   * Tells whether there is no link.
   *
   * @return whether the size is 0
   */
  public boolean isEmpty() {
    return asList.isEmpty();
  }
}
