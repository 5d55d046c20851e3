/**
 * Raw text to clean text: page debris out, characters normalised, every offset traceable.
 *
 * <p>Any string enters; a {@link io.github.copydesk.cleaning.CleanText} leaves. Known weakness: debris that reads like
 * prose stays, because prose must never be removed.
 */
@NullMarked
package io.github.copydesk.cleaning;

import org.jspecify.annotations.NullMarked;
