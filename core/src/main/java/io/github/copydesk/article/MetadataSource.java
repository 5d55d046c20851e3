package io.github.copydesk.article;

/** Where a page says something of its article, the most trusted first, but for what {@link Metadata} says. */
public enum MetadataSource {
  /** A script of the type {@code application/ld+json}, in the words of schema.org. */
  JSON_LD,
  /** A meta element with a property of OpenGraph. */
  OPEN_GRAPH,
  /** Another meta element, such as those of Dublin Core, or the title element. */
  META,
  /** A link or a root element: {@code rel="canonical"}, {@code lang}; for a day, the address of the page. */
  LINK,
  /** An element with {@code itemprop} or {@code rel="author"}. */
  MARKUP,
  /** A time element. */
  TIME,
  /** What readers see: a heading, a byline. */
  TEXT
}
