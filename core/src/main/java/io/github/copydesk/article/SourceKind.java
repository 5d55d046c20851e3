package io.github.copydesk.article;

/** What sort of source is cited. */
public enum SourceKind {
  /** One person, or several with their names. */
  PERSON,
  /** A body with a name, the police, a medium. */
  ORGANIZATION,
  /** A country or its government as a whole. */
  GOVERNMENT,
  /** People without a name: "officials", "residents". */
  GROUP,
  /** A report, law, study or statement. */
  DOCUMENT,
  /** Nobody the text tells. */
  UNKNOWN
}
