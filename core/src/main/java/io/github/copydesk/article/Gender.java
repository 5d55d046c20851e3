package io.github.copydesk.article;

/** The gender of a person, where the text tells. */
public enum Gender {
  FEMALE,
  MALE,
  /** The text does not tell. */
  UNKNOWN
}
