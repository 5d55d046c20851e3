package io.github.copydesk.attribution;

import io.github.copydesk.attribution.Complements.Complement;
import io.github.copydesk.attribution.VerbGroup.Voice;

/** Tells which finds of the weaker rules stand; the others were right too seldom in PolNeAR's training texts. */
final class Evidence {

  private static final java.util.Set<String> NOBODY = java.util.Set.of("there", "that", "likely", "least");

  private static final java.util.Set<String> PARTICIPLES = java.util.Set.of("known", "seen", "shown", "written", "given", "taken", "drawn", "spoken", "forgotten");

  private final Story story;

  Evidence(Story story) {
    this.story = story;
  }

  /** Tells whether a verb and what it takes may be a cue and its content at all. */
  boolean suffices(VerbGroup group, Complement complement) {
    return group.voice() != Voice.INFINITIVE && !isReducedRelative(group);
  }

  /** "a storm known as", "delegates offered by". */
  private boolean isReducedRelative(VerbGroup group) {
    return group.voice() == Voice.FINITE && !story.is(group.first(), "AUX")
        && (PARTICIPLES.contains(story.word(group.head())) || story.word(group.end()).equals("by") && !story.word(group.end() + 1).endsWith("ing"));
  }

  /** Tells whether a find may stand with the source it has. */
  boolean suffices(Draft draft) {
    return draft.pattern() == Pattern.RAISED || !draft.source().isEmpty() && mayCite(draft.source());
  }

  private boolean mayCite(Stretch source) {
    String first = story.word(source.first());
    String last = story.word(source.end() - 1);
    return !NOBODY.contains(first) && !Calendar.isDay(last);
  }
}
