/**
 * Several articles together: what they share, where they disagree, and what one alone has.
 *
 * <p>Articles enter; links between their entities, quotations and claims leave, each with its reason and with spans on both
 * sides. Known weakness: links rest on words that both sides share, so that a paraphrase in wholly other words is not found.
 */
@NullMarked
package io.github.copydesk.dossier;

import org.jspecify.annotations.NullMarked;
