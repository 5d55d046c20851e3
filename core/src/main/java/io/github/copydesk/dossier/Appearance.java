package io.github.copydesk.dossier;

import io.github.copydesk.article.Entity;

/**
 * A thing as one article has it.
 *
 * @param article the number of the article, from 0
 * @param entity the entity of that article
 */
public record Appearance(int article, Entity entity) {}
