package io.github.copydesk.article;

/** A person's gender, where the text tells it. */
public enum Gender {
  /** Told by "Mrs", "actress", "his wife". */
  FEMALE,
  /** Told by "Mr", "spokesman", "her husband". */
  MALE,
  /** Not told, or told in two ways. */
  UNKNOWN
}
