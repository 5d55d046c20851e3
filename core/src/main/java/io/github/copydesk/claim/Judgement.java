package io.github.copydesk.claim;

import io.github.copydesk.article.ClaimType;
import java.util.Optional;

/**
 * What a claim does, and the proposition that decided it.
 *
 * @param type the type
 * @param decisive the first proposition of that type, else the first of all; none where a claim has no words
 */
record Judgement(ClaimType type, Optional<Proposition> decisive) {}
