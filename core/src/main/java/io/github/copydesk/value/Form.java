package io.github.copydesk.value;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of kinds of words: {@code "(?<month>MONTH) (?<day>SMALL) (COMMA? (?<year>YEAR))?"}. A regular expression whose
 * letters are words, so that white space and case do not matter.
 */
final class Form {

  private static final Pattern NAME = Pattern.compile("\\b[A-Z_]++\\b(?!>)");

  private static final Pattern GROUP = Pattern.compile("\\?<(\\w++)>");

  private final Pattern pattern;
  private final Set<String> groups;

  private Form(Pattern pattern, Set<String> groups) {
    this.pattern = pattern;
    this.groups = groups;
  }

  static Form of(String form) {
    Set<String> groups = GROUP.matcher(form).results().map(group -> group.group(1)).collect(Collectors.toSet());
    return new Form(Pattern.compile(lettered(form)), groups);
  }

  private static String lettered(String form) {
    Matcher names = NAME.matcher(form);
    return names.replaceAll(name -> String.valueOf(Kind.valueOf(name.group()).letter())).replace(" ", "");
  }

  /** Tells whether a match can start with words of these kinds, or be shorter. */
  boolean canStartWith(Kind... kinds) {
    StringBuilder letters = new StringBuilder();
    for (Kind kind : kinds) {
      letters.append(kind.letter());
    }
    Matcher matcher = pattern.matcher(letters);
    return matcher.lookingAt() || matcher.hitEnd();
  }

  Optional<Match> match(Line line, int start) {
    return match(line, start, line.size());
  }

  /** Matches before {@code end} only. */
  Optional<Match> match(Line line, int start, int end) {
    Matcher matcher = pattern.matcher(line.letters()).region(start, end);
    return matcher.lookingAt() && matcher.end() > start ? Optional.of(new Match(line, matcher, groups)) : Optional.empty();
  }
}
