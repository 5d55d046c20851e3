package io.github.copydesk.accuracy;

import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a raw text that are surely prose, found without the library: eight words or more, most of them in
 * lower case, from a capital or an opening mark to a full stop, question or exclamation mark.
 */
final class RawSentences {

  private static final int FEWEST_WORDS = 8;
  /** A sentence ends at its mark and what closes behind it, if white space follows or the line ends. */
  private static final Pattern SENTENCE =
      Pattern.compile("(?m)[\\p{Lu}“\"‘'][^\\n\\r]*?[\\p{Ll}\\d%)”\"’'][.!?][”\"’')]*(?=[ \\x{A0}]+[\\p{Lu}“\"‘'(\\[]|\\s*$)");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*");

  private RawSentences() {}

  /** Returns the sentences in the order of the text. */
  static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      if (isProse(matcher.group())) {
        sentences.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return sentences;
  }

  private static boolean isProse(String sentence) {
    List<String> words = WORD.matcher(sentence).results().map(word -> word.group()).toList();
    long lower = words.stream().filter(word -> Character.isLowerCase(word.charAt(0))).count();
    return words.size() >= FEWEST_WORDS && 2 * lower > words.size();
  }
}
