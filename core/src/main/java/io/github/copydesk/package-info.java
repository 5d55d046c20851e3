/**
 * The library: {@link io.github.copydesk.Copydesk} reads an article.
 *
 * <p>No parameter and no result is ever null. Every type is immutable and safe to share between threads, builders
 * excepted.
 */
@NullMarked
package io.github.copydesk;

import org.jspecify.annotations.NullMarked;
