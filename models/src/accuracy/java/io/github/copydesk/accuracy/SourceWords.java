package io.github.copydesk.accuracy;

import io.github.copydesk.accuracy.Prediction.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the words of a source tell about it: a name, a pronoun, or a description. */
final class SourceWords {

  private static final Pattern WORD = Pattern.compile(Tokens.WORD);
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s$");
  private static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she", "they");
  private static final Set<String> OTHER_PRONOUNS = Set.of(
      "him", "her", "them", "his", "hers", "their", "theirs", "himself", "herself", "themselves", "i", "me", "my", "we",
      "us", "our", "you", "your", "it", "its", "who", "whom", "which", "that", "this", "these", "those");
  /** Capitalised words that are no name's last part. */
  private static final Set<String> TITLES =
      Set.of("the", "a", "an", "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "jr", "sr");

  private SourceWords() {}

  /** How a source is put. */
  enum Kind { NAMED, PRONOUN, DESCRIBED }

  static Kind kind(String source) {
    if (isPronoun(folded(source))) {
      return Kind.PRONOUN;
    }
    return isNamed(source) ? Kind.NAMED : Kind.DESCRIBED;
  }

  static boolean isSubjectPronoun(String source) {
    return SUBJECT_PRONOUNS.contains(folded(source));
  }

  static boolean isNamed(String words) {
    return !capitalised(words).isEmpty();
  }

  /** Tells whether a speaker's last name, by canonical name or mention, is among the capitalised words of a source. */
  static boolean isNamedIn(Speaker speaker, String source) {
    List<String> names = capitalised(source);
    return endsIn(capitalised(speaker.canonical()), names) || endsIn(capitalised(speaker.text()), names);
  }

  private static boolean endsIn(List<String> name, List<String> names) {
    return !name.isEmpty() && names.contains(name.get(name.size() - 1));
  }

  private static List<String> capitalised(String words) {
    return WORD.matcher(words).results()
        .map(MatchResult::group)
        .map(word -> POSSESSIVE.matcher(word).replaceFirst(""))
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
        .map(SourceWords::folded)
        .filter(word -> !isPronoun(word) && !TITLES.contains(word))
        .toList();
  }

  private static boolean isPronoun(String folded) {
    return SUBJECT_PRONOUNS.contains(folded) || OTHER_PRONOUNS.contains(folded);
  }

  private static String folded(String words) {
    return Tokens.trimmed(words).toLowerCase(Locale.ROOT);
  }
}
