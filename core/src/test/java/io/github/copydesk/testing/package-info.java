/** The test kit: text with its marks, and assertions that read like sentences. */
@NullMarked
package io.github.copydesk.testing;

import org.jspecify.annotations.NullMarked;
