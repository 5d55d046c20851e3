package io.github.copydesk.coreference;

import io.github.copydesk.article.Coreferences;
import io.github.copydesk.article.Entities;

/**
 * What the words of a text stand for.
 *
 * @param entities the things with a name, in the order of their first mentions
 * @param coreferences why each mention was joined to another, and what pronouns and descriptions stand for
 */
public record Resolution(Entities entities, Coreferences coreferences) {

  /**
   * Joins what was found otherwise.
   *
   * @param others entities of the same text that no word stands for but their mentions: dates, amounts
   * @return all entities, with the same coreferences
   */
  public Resolution and(Entities others) {
    return new Resolution(entities.and(others), coreferences);
  }
}
