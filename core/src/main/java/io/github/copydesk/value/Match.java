package io.github.copydesk.value;

import io.github.copydesk.value.Vocabulary.Meaning;
import java.util.Set;
import java.util.regex.Matcher;

/** A form found in a line; its named groups are words. */
final class Match {

  private final Line line;
  private final Matcher matcher;
  private final Set<String> groups;

  Match(Line line, Matcher matcher, Set<String> groups) {
    this.line = line;
    this.groups = groups;
    this.matcher = matcher;
  }

  Line line() {
    return line;
  }

  int start() {
    return matcher.start();
  }

  int end() {
    return matcher.end();
  }

  boolean has(String group) {
    return groups.contains(group) && matcher.start(group) >= 0;
  }

  /** The index of the first word of a group, -1 where it matched nothing. */
  int at(String group) {
    return matcher.start(group);
  }

  /** The first word of a group that matched. */
  Word word(String group) {
    return line.word(at(group));
  }

  Meaning meaning(String group) {
    return line.meaning(at(group));
  }

  Kind kind(String group) {
    return meaning(group).kind();
  }

  int number(String group) {
    return word(group).number().intValue();
  }
}
