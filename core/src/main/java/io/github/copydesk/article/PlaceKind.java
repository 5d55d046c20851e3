package io.github.copydesk.article;

/** What sort of place a name stands for, by the words of the name and by lists. */
public enum PlaceKind {
  /** A country or a territory with a code of its own in ISO 3166-1. */
  COUNTRY,
  /** A state, province, county, island, mountain or other stretch of land. */
  REGION,
  /** A city, town or village. */
  CITY,
  /** A continent or a large part of one: "Europe", "the Middle East". */
  CONTINENT,
  /** An ocean, sea, river, lake or bay. */
  WATER,
  /** Something built: an airport, street, bridge, stadium, prison. */
  FACILITY,
  /** Any other place, or one of which neither name nor lists tell the kind. */
  UNKNOWN
}
