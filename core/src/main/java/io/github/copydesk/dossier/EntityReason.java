package io.github.copydesk.dossier;

/** Why things of two articles are thought to be one. */
public enum EntityReason {
  /** The same full name: of a person given and family name, of all others every word but "the" and a legal form. */
  SAME_NAME,
  /** Both are the country with the same code: "US", "United States". */
  SAME_COUNTRY,
  /** One is the short form that the other article explains: "WFB", "World Food Board". */
  ACRONYM,
  /** The same family name with the same office, which nobody else of that name holds in the dossier. */
  ROLE
}
