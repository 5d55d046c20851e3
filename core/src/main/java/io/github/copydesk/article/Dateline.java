package io.github.copydesk.article;

/**
 * Where and when a story was filed: "BRUSSELS, Feb. 25 (Reuters) —".
 *
 * @param span where it stands in the raw input
 * @param text its raw characters
 * @param place the place as written, empty where none is given
 * @param agency the agency as written, empty where none is given
 * @param date the date as written, empty where none is given
 */
public record Dateline(RawSpan span, String text, String place, String agency, String date) {}
