package io.github.copydesk.attribution;

import java.util.List;

/**
 * What may be an attribution.
 *
 * @param source who is cited, perhaps empty
 * @param cue the words that signal it
 * @param content its pieces in the order of the text, at least one
 * @param features what speaks for and against it
 */
public record Candidate(Stretch source, Stretch cue, List<Stretch> content, int[] features) {

  public Candidate {
    content = List.copyOf(content);
  }

  /** Tells whether both cannot be true: one's cue or content lies in the other's content. */
  boolean excludes(Candidate other) {
    return cue.overlaps(other.cue) || holds(other.cue) || other.holds(cue) || content.stream().anyMatch(other::holds);
  }

  /** Returns what is left of a candidate without its later pieces that begin the content of another. */
  Candidate without(Candidate other) {
    List<Stretch> kept = content.stream()
        .filter(piece -> piece.equals(content.get(0)) || !piece.overlaps(other.content.get(0)))
        .toList();
    return kept.size() == content.size() || other.cue.equals(cue) ? this : new Candidate(source, cue, kept, features);
  }

  boolean holds(Stretch stretch) {
    return content.stream().anyMatch(piece -> piece.overlaps(stretch));
  }
}
