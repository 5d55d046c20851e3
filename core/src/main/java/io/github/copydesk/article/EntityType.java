package io.github.copydesk.article;

import java.util.EnumSet;

/** What sort of thing a mention refers to; the first three follow CoNLL-2003, NATIONALITY to WORK OntoNotes, DATE to DURATION TIMEX3. */
public enum EntityType {
  /** A person. */
  PERSON,
  /** A body with a name: a firm, party, team, ministry, court, newspaper. */
  ORGANIZATION,
  /** A country, city, region, river, building or other place. */
  PLACE,
  /** A nationality, religion or political affiliation, as adjective or noun: "Russian", "Republicans". */
  NATIONALITY,
  /** An event with a name: "World War II", "Hurricane Barry". */
  EVENT,
  /** A named law, treaty or article of one: "Article 5", "Washington Treaty". */
  LAW,
  /** A named thing made: an aircraft, weapon, program, drug. */
  PRODUCT,
  /** A named work: a book, film, song, programme. */
  WORK,
  /** Any other name, or one whose kind the text does not tell. */
  MISCELLANEOUS,
  /** A day, week, month, season or year: "Thursday", "last month", "2014", "the 1960s". */
  DATE,
  /** A time of day: "9 a.m. EDT", "Thursday night". */
  TIME,
  /** A length of time with a number: "ten days", "nine-year". */
  DURATION,
  /** An amount of money: "$1.5 billion". */
  MONEY,
  /** A share in percent: "12.5 percent". */
  PERCENT,
  /** A number with a unit of measure: "14 tons". */
  QUANTITY,
  /** A number of countable things: "7,000 troops". */
  COUNT,
  /** A place in a row that tells something apart: "112th Congress", "45th president". */
  ORDINAL;

  /**
   * Tells values from things with a name.
   *
   * @return whether this is a date, time, duration, amount or ordinal
   */
  public boolean isValue() {
    return EnumSet.range(DATE, ORDINAL).contains(this);
  }
}
