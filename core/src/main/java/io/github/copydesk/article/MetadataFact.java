package io.github.copydesk.article;

/**
 * One thing that a page says of its article.
 *
 * @param field what it is about
 * @param value what it says, without white space at the ends
 * @param source where
 */
public record MetadataFact(MetadataField field, String value, MetadataSource source) {}
