package io.github.copydesk.dossier;

/**
 * Two claims that say the same.
 *
 * @param first the one claim
 * @param second the other
 * @param reason why they are thought to
 * @param shared from 0 to 1, the share of their words that both have, rare words counting more; not a probability
 */
public record Agreement(Excerpt first, Excerpt second, AgreementReason reason, double shared) implements Link {}
