package io.github.copydesk.attribution;

import java.util.Set;

/**
 * Tells whether a quotation that fills a paragraph goes on with the speaker of the indirect speech before it.
 *
 * <p>It does where the paragraph before ends with what one person said: not a body or several people, and nothing that is
 * only thought.
 */
final class CarriedSpeakers {

  private static final Set<String> PERSONAL = Set.of("he", "she");

  /** A line in single marks is a heading. */
  private static final Set<String> SINGLE = Set.of("'", "‘");

  private static final Set<String> THOUGHT = Set.of("think", "believe", "see", "feel", "want", "hope", "know", "wish", "expect",
      "fear", "understand", "like");

  private final Story story;
  private final Cast cast;

  CarriedSpeakers(Story story, Cast cast) {
    this.story = story;
    this.cast = cast;
  }

  boolean reaches(Draft draft, Stretch quoted) {
    return fillsParagraph(quoted) && story.sentenceOf(draft.reach() - 1).end() == quoted.first() && isPerson(draft.source())
        && !THOUGHT.contains(story.lemma(draft.head()));
  }

  private boolean fillsParagraph(Stretch quoted) {
    boolean isHeading = SINGLE.contains(story.word(quoted.first()));
    return !isHeading && story.opensParagraph(quoted.first()) && (quoted.end() >= story.size() || story.opensParagraph(quoted.end()));
  }

  private boolean isPerson(Stretch source) {
    if (source.isEmpty() || story.word(source.end() - 1).equals("'s")) {
      return false;
    }
    boolean isPronoun = source.end() - source.first() == 1 && PERSONAL.contains(story.word(source.first()));
    return isPronoun || named(source);
  }

  /** One person and no other within the source. */
  private boolean named(Stretch source) {
    int persons = 0;
    for (int i = source.first(); i < source.end(); i++) {
      int token = i;
      persons += cast.at(i).filter(it -> it.tokens().first() == token && it.isPerson()).isPresent() ? 1 : 0;
    }
    return persons == 1;
  }
}
