package io.github.copydesk.accuracy;

import com.google.common.base.CharMatcher;
import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens by which spans are compared: abbreviations like U.S., numbers, words with inner apostrophe or hyphen, and
 * every other symbol by itself. A <em>word</em> has a letter or a digit. Not the library's own tokens, so that a
 * measurement does not move with them.
 */
final class Tokens {

  private static final String LETTER_OR_NUMBER = "[\\p{L}\\p{N}]";
  private static final String WORD_CHARACTER = "[\\p{L}\\p{N}_]";
  /** White space as Unicode has it; Java's own class knows ASCII alone, or other characters besides. */
  static final String SPACE =
      "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

  /** "U.S.", "p.m.": two letters or more, each with its full stop. */
  private static final String ABBREVIATION = "(?:[\\p{L}\\p{Nl}\\p{No}]\\.){2,}";
  /** "1,000.5", "10:30", "9/11". */
  private static final String NUMBER = "\\p{Nd}+(?:[.,:/]\\p{Nd}+)+";
  /** "word", "don’t", "twenty-one". */
  static final String WORD = WORD_CHARACTER + "+(?:[’'\\-]" + WORD_CHARACTER + "+)*";
  /** Any other character that is no space. */
  private static final String SYMBOL = "[^\\p{L}\\p{N}_" + SPACE + "]";

  private static final Pattern TOKEN = Pattern.compile(String.join("|", ABBREVIATION, NUMBER, WORD, SYMBOL));
  private static final Pattern HAS_LETTER_OR_NUMBER = Pattern.compile(LETTER_OR_NUMBER);

  private final List<Span> spans = new ArrayList<>();
  private final BitSet words = new BitSet();

  Tokens(String text) {
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      words.set(spans.size(), HAS_LETTER_OR_NUMBER.matcher(token.group()).find());
      spans.add(new Span(token.start(), token.end()));
    }
  }

  /** Returns the number of tokens. */
  int size() {
    return spans.size();
  }

  /** Returns where a token stands. */
  Span span(int token) {
    return spans.get(token);
  }

  /** Returns the tokens that share a character with one of the spans. */
  BitSet in(List<Span> spans) {
    BitSet tokens = new BitSet();
    for (Span span : spans) {
      if (span.length() > 0) {
        tokens.set(first(token -> token.end() > span.start()), first(token -> token.start() >= span.end()));
      }
    }
    return tokens;
  }

  /** Returns the words among them. */
  BitSet wordsIn(List<Span> spans) {
    BitSet tokens = in(spans);
    tokens.and(words);
    return tokens;
  }

  /** Finds the first token that meets a condition which all after it meet too, by halving. */
  private int first(Predicate<Span> condition) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(spans.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Tells white space as Unicode and the scorers have it. */
  static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x85;
  }

  /** Takes white space off both ends. */
  static String trimmed(String text) {
    return CharMatcher.forPredicate(Tokens::isSpace).trimFrom(text);
  }

  /** Returns how many tokens two sets share. */
  static int shared(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  /** Returns intersection over union, from 0 to 1; 0 where both are empty. */
  static double overlap(BitSet one, BitSet other) {
    int shared = shared(one, other);
    int union = one.cardinality() + other.cardinality() - shared;
    return union == 0 ? 0 : (double) shared / union;
  }
}
