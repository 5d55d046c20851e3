/**
 * Dates, times, lengths of time, amounts of money, percentages, quantities, counts and ordinals, by rules.
 *
 * <p>Sentences, names and the day of publication go in; entities with a typed value come out. The known weakness: which
 * of two Thursdays is meant hangs on a guess from the nearest verb.
 */
@NullMarked
package io.github.copydesk.value;

import org.jspecify.annotations.NullMarked;
