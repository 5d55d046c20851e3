package io.github.copydesk.coreference;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a name as they are compared: lower case, without accents and full stops, and without
 * the marks around them. */
final class NameWords {

  private static final Splitter SPACE = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final CharMatcher STOP = CharMatcher.is('.');
  /** Accents, which one paper prints and the next leaves out. */
  private static final Pattern MARKS = Pattern.compile("\\p{M}++");
  private static final CharMatcher WORD = CharMatcher.forPredicate(Character::isLetterOrDigit);

  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "de", "to");

  private NameWords() {}

  static List<String> of(String name) {
    return SPACE.splitToStream(name).map(NameWords::plain).filter(word -> !word.isEmpty()).toList();
  }

  static String joined(List<String> words) {
    return String.join(" ", words);
  }

  /** The first letters of the words that count: "North Atlantic Treaty Organization" gives "nato". */
  static String initials(List<String> words) {
    return allInitials(words.stream().filter(word -> !SMALL.contains(word)).toList());
  }

  static String allInitials(List<String> words) {
    return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  private static String plain(String word) {
    String letters = MARKS.matcher(Normalizer.normalize(STOP.removeFrom(word), Normalizer.Form.NFD)).replaceAll("");
    String lower = letters.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith("'s") || lower.endsWith("’s") ? lower.substring(0, lower.length() - 2) : lower;
    return WORD.negate().trimFrom(bare);
  }
}
