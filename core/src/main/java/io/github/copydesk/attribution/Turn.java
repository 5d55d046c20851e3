package io.github.copydesk.attribution;

/**
 * An attribution that was read off whole paragraphs.
 *
 * @param first the place of its first paragraph among all
 * @param end the place behind its last
 * @param draft who says what
 */
record Turn(int first, int end, Draft draft) {}
