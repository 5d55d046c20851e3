package io.github.copydesk.article;

import java.util.List;

/** The thing that one or more mentions refer to within one article. */
public sealed interface Entity permits Person, Organization, Place, Nationality, Miscellaneous {

  /**
   * Returns the fullest form of the name that the article gives.
   *
   * @return the name, never empty
   */
  String name();

  /**
   * Returns the occurrences of the name, in the order of the text.
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
}
