package io.github.copydesk.article;

/**
 * Something odd in the text that was read all the same.
 *
 * @param span where it stands in the clean text
 * @param kind what is odd
 * @param message what was seen and what was made of it, for a person
 */
public record Diagnostic(Span span, Kind kind, String message) {

  /** What is odd about a text. */
  public enum Kind {
    /** An opening quotation mark that nothing closes. */
    UNCLOSED_QUOTATION,
    /** A closing quotation mark that nothing opens. */
    STRAY_CLOSING_MARK,
    /** Letters read in a wrong encoding. */
    MOJIBAKE,
    /** Bytes of a web page that are no letters in the encoding that was found out. */
    UNDECODED_BYTES,
    /** A word broken by letters that do not belong there. */
    GARBLED_WORD,
    /** Paragraphs that had lost the break between them. */
    GLUED_PARAGRAPHS,
    /** A pattern of an own name that took too many steps and was given up in this part. */
    SLOW_PATTERN,
    /** A web page on which no article was found; the text is empty. */
    NO_ARTICLE
  }
}
