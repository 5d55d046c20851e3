package io.github.copydesk.dossier;

/**
 * The same thing in two articles.
 *
 * @param first where the one article first names it
 * @param second where the other article first names it
 * @param reason why they are thought to be one
 */
public record EntityLink(Excerpt first, Excerpt second, EntityReason reason) implements Link {}
