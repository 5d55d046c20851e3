package io.github.copydesk.cleaning;

import io.github.copydesk.article.Diagnostic;

/**
 * A diagnostic before its place in the clean text is known.
 *
 * @param start the first character it is about
 * @param end the character after the last
 * @param kind what is odd
 * @param message what was seen and what was made of it
 */
record Note(int start, int end, Diagnostic.Kind kind, String message) {}
