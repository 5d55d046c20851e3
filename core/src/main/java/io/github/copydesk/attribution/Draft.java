package io.github.copydesk.attribution;

import java.util.List;

/**
 * An attribution in tokens.
 *
 * @param source who is cited, empty where nobody is mentioned
 * @param cue the words that signal it
 * @param content its pieces in the order of the text, at least one
 * @param head the token that the cue's lemma is taken from
 * @param pattern the rule that found it
 */
record Draft(Stretch source, Stretch cue, List<Stretch> content, int head, Pattern pattern, double confidence) {

  Draft(Stretch source, Stretch cue, List<Stretch> content, int head, Pattern pattern) {
    this(source, cue, content, head, pattern, pattern.precision());
  }

  Draft {
    content = List.copyOf(content);
  }

  boolean covers(int token) {
    return source.contains(token) || cue.contains(token) || holds(token);
  }

  boolean holds(int token) {
    return content.stream().anyMatch(piece -> piece.contains(token));
  }

  int start() {
    return content.get(0).first();
  }

  int end() {
    return content.get(content.size() - 1).end();
  }

  Draft with(List<Stretch> pieces) {
    return new Draft(source, cue, pieces, head, pattern, confidence);
  }
}
