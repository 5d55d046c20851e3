package io.github.copydesk.article;

import java.util.List;

/** The thing or the value that one or more mentions refer to within one article. */
public sealed interface Entity permits Person, Organization, Place, Nationality, NamedThing, TimeExpression, Figure, Ordinal {

  /**
   * Returns the fullest form of the name that the article gives, or a value as it first stands in the text.
   *
   * @return the name, never empty
   */
  String name();

  /**
   * Returns the occurrences of the name or value, in the order of the text.
   *
   * @return at least one mention
   */
  List<Mention> mentions();

  /**
   * Returns the sort of thing.
   *
   * @return the type
   */
  EntityType type();

  /**
   * Returns the value in a form that can be compared: "2022-02-24", "EUR 5000000", "12.5", "14 tons", "7000 troops",
   * "45 president".
   *
   * @return the value; empty for things with a name
   */
  default String value() {
    return "";
  }
}
