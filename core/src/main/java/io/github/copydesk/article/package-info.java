/**
 * The words users speak: the {@link io.github.copydesk.article.Article} and the values that hang on it.
 *
 * <p>Every type here is immutable and safe to share between threads. Lists are unmodifiable, never null, and sorted
 * by start, the longer first.
 */
@NullMarked
package io.github.copydesk.article;

import org.jspecify.annotations.NullMarked;
