package io.github.copydesk.attribution;

import io.github.copydesk.attribution.Complements.Complement;
import io.github.copydesk.attribution.VerbGroup.Voice;

/** Tells which finds of the weaker rules stand; the others were right too seldom in PolNeAR's training texts. */
final class Evidence {

  private final Story story;

  Evidence(Story story) {
    this.story = story;
  }

  /** Tells whether a verb and what it takes may be a cue and its content at all. */
  boolean suffices(VerbGroup group, Complement complement) {
    return group.voice() != Voice.INFINITIVE;
  }

  /** Tells whether a find may stand with the source it has. */
  boolean suffices(Draft draft) {
    return !draft.source().isEmpty() || draft.pattern() == Pattern.RAISED;
  }
}
