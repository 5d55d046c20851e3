package io.github.copydesk.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An attribution in tokens.
 *
 * @param source who is cited, empty where nobody is mentioned
 * @param cue the words that signal it
 * @param content its pieces in the order of the text, at least one in a draft that is done
 * @param head the token that the cue's lemma is taken from
 * @param pattern the layout it was read off
 * @param chance how likely it is right
 * @param speaker whom the source stands for
 */
record Draft(Stretch source, Stretch cue, List<Stretch> content, int head, Pattern pattern, double chance, Speaker speaker) {

  Draft {
    content = List.copyOf(content);
  }

  Draft(Stretch source, Stretch cue, List<Stretch> content, int head, Pattern pattern) {
    this(source, cue, content, head, pattern, Speaker.beside(source));
  }

  Draft(Stretch source, Stretch cue, List<Stretch> content, int head, Pattern pattern, Speaker speaker) {
    this(source, cue, content, head, pattern, pattern.precision(), speaker);
  }

  /** What was learned to be an attribution. */
  static Draft learned(Candidate candidate, int head, double chance) {
    return new Draft(candidate.source(), candidate.cue(), candidate.content(), head, Pattern.LEARNED, chance,
        Speaker.beside(candidate.source()));
  }

  /** How sure the find is: less for each step that its speaker was carried. */
  double confidence() {
    return chance * speaker.certainty();
  }

  boolean covers(int token) {
    return source.contains(token) || cue.contains(token) || holds(token);
  }

  boolean holds(int token) {
    return content.stream().anyMatch(piece -> piece.contains(token));
  }

  /** Returns all its stretches. */
  List<Stretch> parts() {
    List<Stretch> parts = new ArrayList<>(content);
    parts.add(source);
    parts.add(cue);
    return parts;
  }

  int start() {
    return content.get(0).first();
  }

  int end() {
    return content.get(content.size() - 1).end();
  }

  /** The end of the last of its parts. */
  int reach() {
    return Math.max(end(), Math.max(cue.end(), source.end()));
  }

  Draft with(List<Stretch> pieces) {
    return new Draft(source, cue, pieces, head, pattern, chance, speaker);
  }

  /** Returns the draft with one more piece, the pieces in the order of the text. */
  Draft and(Stretch piece) {
    List<Stretch> pieces = new ArrayList<>(content);
    pieces.add(piece);
    pieces.sort(Comparator.comparingInt(Stretch::first));
    return with(pieces);
  }

  Draft by(Speaker other) {
    return new Draft(source, cue, content, head, pattern, chance, other);
  }
}
