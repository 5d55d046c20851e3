package io.github.copydesk.article;

/** Why words of the text are taken for the same thing as a name. */
public enum CoreferenceReason {
  /** The same words, whatever their case and accents: "NATO" and "Nato". */
  SAME_NAME,
  /** A part of the fuller name: "Stoltenberg" for "Jens Stoltenberg", "Supreme Court" for "U.S. Supreme Court". */
  SHORT_NAME,
  /** The first letters of the fuller name: "WHO" for "World Health Organization". */
  ACRONYM,
  /** Another form of a name that the caller gave. */
  OWN_NAME,
  /** Another name of the same thing by a list, or another form of it: "America" for "United States", "Swede" for "Swedish". */
  OTHER_NAME,
  /** A people that stands for its state: "the Russians" for "Russia". */
  DEMONYM,
  /** The role or office of a person: "the archbishop". */
  ROLE,
  /** The noun at the end of a name: "the commission" for "European Commission". */
  NAME_NOUN,
  /** What sort of thing it is, where only one such thing was named: "the alliance" for "NATO", "the Baltic country" for "Latvia". */
  KIND,
  /** A personal or possessive pronoun: "she". */
  PRONOUN
}
