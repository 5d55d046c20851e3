package io.github.copydesk.dossier;

import io.github.copydesk.article.EntityType;
import java.util.List;

/**
 * A thing with a name that several articles speak of.
 *
 * @param name the longest name that an article gives it
 * @param type the sort of thing, as the first article has it
 * @param appearances the entities that were joined, in the order of the articles; of two articles at least
 * @param links why: each appearance but the first is linked to one before
 */
public record JoinedEntity(String name, EntityType type, List<Appearance> appearances, List<EntityLink> links) {

  public JoinedEntity {
    appearances = List.copyOf(appearances);
    links = List.copyOf(links);
  }
}
