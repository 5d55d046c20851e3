package io.github.copydesk.dossier;

/**
 * Two claims that cannot both be so, at least not at the same time.
 *
 * @param first the one claim
 * @param second the other
 * @param reason in what they differ
 * @param firstValue what the one has, in a form that can be compared: "7000 troops", "2022-02-24", "AFFIRMED"
 * @param secondValue what the other has
 */
public record Disagreement(
    Excerpt first, Excerpt second, DisagreementReason reason, String firstValue, String secondValue) implements Link {}
