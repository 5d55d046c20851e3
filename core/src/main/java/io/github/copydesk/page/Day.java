package io.github.copydesk.page;

/**
 * A day, perhaps with its time, that stands in a text.
 *
 * @param value the day, with its time and zone where they were told, in ISO 8601
 * @param start where it begins in the text
 * @param end where it ends
 */
record Day(String value, int start, int end) {}
