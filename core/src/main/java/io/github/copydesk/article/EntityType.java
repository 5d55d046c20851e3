package io.github.copydesk.article;

/** What sort of thing a name refers to; the first three follow the CoNLL-2003 shared task. */
public enum EntityType {
  /** A person. */
  PERSON,
  /** A body with a name: a firm, party, team, ministry, court, newspaper. */
  ORGANIZATION,
  /** A country, city, region, river, building or other place. */
  PLACE,
  /** A nationality, religion or political affiliation, as adjective or noun: "Russian", "Republicans". */
  NATIONALITY,
  /** Any other name: of an event, law, product or work. */
  MISCELLANEOUS
}
