package io.github.copydesk.article;

/** What a page can say of its article. */
public enum MetadataField {
  /** The headline. */
  TITLE,
  /** The lines below the headline that sum the story up. */
  STANDFIRST,
  /** Who wrote it; there may be several. Persons where the page names any, else whoever stands for them, such as the outlet. */
  AUTHOR,
  /**
   * When it was published, in ISO 8601; where the page shows nothing but when it was updated, that. Where it tells the moment in
   * universal time and its own day, or its own clock, is of another day, that follows as a second one.
   */
  PUBLISHED,
  /** When it was last changed, in ISO 8601. */
  MODIFIED,
  /** Who published it. */
  OUTLET,
  /** The part of the outlet it stands in. */
  SECTION,
  /** Its language, a BCP 47 tag such as "en-US". */
  LANGUAGE,
  /** Its full address, without what tracks readers. */
  URL,
  /** The full address of its picture. */
  IMAGE,
  /** What it is about; there may be several. */
  KEYWORD
}
