package io.github.copydesk.article;

/**
 * How a claim is put.
 *
 * @param polarity affirmed or negated
 * @param certainty how sure it makes itself
 * @param time when it holds
 */
public record Modality(Polarity polarity, Certainty certainty, ClaimTime time) {}
