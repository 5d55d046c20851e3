package io.github.copydesk.cleaning;

import io.github.copydesk.article.OffsetMap;

/**
 * A text after a rewriting.
 *
 * @param text the new text
 * @param origin where its characters stood in the text before
 */
record Rewritten(String text, OffsetMap origin) {}
