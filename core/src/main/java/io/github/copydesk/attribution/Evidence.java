package io.github.copydesk.attribution;

import io.github.copydesk.attribution.Complements.Complement;
import io.github.copydesk.attribution.Complements.Frame;
import io.github.copydesk.attribution.VerbGroup.Voice;
import java.util.Set;

/**
 * Tells which cues before their content have evidence enough; the others were right in less than a third of their
 * finds in PolNeAR's training texts.
 */
final class Evidence {

  /** How many tokens may stand between a source and a cue whose content is neither a clause nor quoted. */
  private static final int NEAR = 10;

  /** Participles that cannot be a past tense. */
  private static final Set<String> PARTICIPLES =
      Set.of("known", "seen", "shown", "written", "given", "taken", "drawn", "spoken", "forgotten");

  /** Verbs that report a clause, but seldom anything by a thing they take: "shared a photograph". */
  private static final Set<String> CLAUSAL = Set.of("add", "appear", "state", "charge", "confirm", "know", "share", "tweet", "write", "post", "feel");

  /** What opens a phrase that cites nobody. */
  private static final Set<String> NOBODY = Set.of("there", "that", "likely", "least");

  private final Story story;

  Evidence(Story story) {
    this.story = story;
  }

  /** Tells whether a verb may be a cue where it stands. */
  boolean suffices(VerbGroup group) {
    boolean isReduced = group.voice() == Voice.FINITE && !story.is(group.first(), "AUX")
        && (PARTICIPLES.contains(story.word(group.head())) || isByAnother(group.end()));
    return group.voice() != Voice.INFINITIVE && !isReduced;
  }

  /** "delegates offered by the party", but not "responded by leaving". */
  private boolean isByAnother(int token) {
    return story.word(token).equals("by") && !story.word(token + 1).endsWith("ing");
  }

  /** Tells whether a cue may stand with the source and the content that were found for it. */
  boolean suffices(Draft draft, Complement complement) {
    if (draft.pattern() == Pattern.RAISED) {
      return true;
    }
    boolean isStrong = draft.pattern() != Pattern.OBJECT_LAST || isQuoted(draft);
    return mayCite(draft.source()) && (isStrong || isNear(draft) && !isThing(draft, complement));
  }

  private boolean mayCite(Stretch source) {
    return !source.isEmpty() && !NOBODY.contains(story.word(source.first()))
        && !Calendar.isDay(story.word(source.first()));
  }

  private boolean isQuoted(Draft draft) {
    return draft.content().stream().anyMatch(piece -> story.isQuoted(piece.first()) || story.isQuoted(piece.end() - 1));
  }

  private static boolean isNear(Draft draft) {
    return Math.abs(draft.cue().first() - draft.source().end()) < NEAR;
  }

  private boolean isThing(Draft draft, Complement complement) {
    return CLAUSAL.contains(story.lemma(draft.head()))
        && (complement.frame() == Frame.OBJECT || complement.frame() == Frame.PREPOSITION);
  }
}
