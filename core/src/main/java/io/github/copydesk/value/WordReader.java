package io.github.copydesk.value;

import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import io.github.copydesk.segmentation.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a sentence into runs of letters, numbers, and marks by themselves: finer than tokens, whatever cut those. */
final class WordReader {

  private static final int LONGEST_NUMBER = 18;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2099;

  private final String text;
  private final List<Token> tokens;
  private final int end;
  private int token;
  private int at;

  private WordReader(Segments segments, Sentence sentence) {
    this.text = segments.text();
    this.tokens = segments.tokensOf(sentence);
    this.at = sentence.span().start();
    this.end = sentence.span().end();
  }

  static List<Word> read(Segments segments, Sentence sentence) {
    return new WordReader(segments, sentence).words();
  }

  private List<Word> words() {
    List<Word> words = new ArrayList<>(tokens.size() + 8);
    int last = -1;
    while (at < end) {
      int start = at;
      if (isSpace(text.charAt(at))) {
        at++;
      } else {
        words.add(next(start, start == last));
        last = at;
      }
    }
    return words;
  }

  private Word next(int start, boolean glued) {
    char c = text.charAt(start);
    if (isDigit(c) || isPoint(start)) {
      return number(start, glued);
    }
    at = Character.isLetterOrDigit(c) ? endOfLetters(start) : start + 1;
    return word(start, Kind.OTHER, BigDecimal.ZERO, glued);
  }

  private Word word(int start, Kind kind, BigDecimal number, boolean glued) {
    while (token < tokens.size() - 1 && tokens.get(token).span().end() <= start) {
      token++;
    }
    String tag = tokens.isEmpty() ? "" : tokens.get(token).tag();
    String word = text.substring(start, at).toLowerCase(Locale.ROOT);
    return new Word(new Span(start, at), word, kind, number, tag, glued, Character.isUpperCase(text.charAt(start)));
  }

  /** Letters, with the stops of "U.S." and "p.m."; a letter keeps the digits behind it, as in "G20" and "MP3". */
  private int endOfLetters(int start) {
    int last = start + 1;
    while (last < end && (Character.isLetterOrDigit(text.charAt(last)) || isInnerStop(start, last))) {
      last++;
    }
    return last;
  }

  private boolean isInnerStop(int start, int stop) {
    boolean afterLetter = Character.isLetter(text.charAt(stop - 1));
    boolean opens = stop - 1 == start && stop + 2 < end && Character.isLetter(text.charAt(stop + 1))
        && text.charAt(stop + 2) == '.';
    return text.charAt(stop) == '.' && afterLetter && (opens || stop - 2 > start && text.charAt(stop - 2) == '.');
  }

  private Word number(int start, boolean glued) {
    at = endOfDigits(start);
    String digits = text.substring(start, at).replace(",", "");
    if (digits.indexOf(':') >= 0) {
      return word(start, Kind.CLOCK, BigDecimal.ZERO, glued);
    }
    if (digits.length() > LONGEST_NUMBER) {
      return word(start, Kind.OTHER, BigDecimal.ZERO, glued);
    }
    BigDecimal number = new BigDecimal(digits);
    return word(start, kind(text.substring(start, at), number), number, glued);
  }

  private static Kind kind(String digits, BigDecimal number) {
    boolean plain = digits.chars().allMatch(c -> isDigit((char) c));
    if (plain && digits.length() <= 2 && number.signum() > 0 && number.intValue() <= 31) {
      return Kind.SMALL;
    }
    boolean year = plain && digits.length() == 4 && number.intValue() >= FIRST_YEAR && number.intValue() <= LAST_YEAR;
    return year ? Kind.YEAR : Kind.NUMBER;
  }

  /** Digits, with a mark between two of them: 10,000, 1.5, 7:49. Groups after a comma have three digits. */
  private int endOfDigits(int start) {
    int last = isDigit(text.charAt(start)) ? start : start + 1;
    boolean clock = false;
    while (last < end && (isDigit(text.charAt(last)) || isInner(last) && (text.charAt(last) == ':' || !clock))) {
      clock |= text.charAt(last) == ':';
      last++;
    }
    return last;
  }

  private boolean isInner(int mark) {
    char c = text.charAt(mark);
    if (mark + 1 >= end || !isDigit(text.charAt(mark + 1))) {
      return false;
    }
    return switch (c) {
      case ',' -> isGroup(mark + 1);
      case '.' -> !isDigitsWithStop(mark);
      case ':' -> mark + 2 < end && isDigit(text.charAt(mark + 2));
      default -> false;
    };
  }

  private boolean isGroup(int start) {
    return start + 3 <= end && isDigit(text.charAt(start + 1)) && isDigit(text.charAt(start + 2))
        && (start + 3 == end || !isDigit(text.charAt(start + 3)));
  }

  /** A number has one decimal point. */
  private boolean isDigitsWithStop(int mark) {
    int from = mark - 1;
    while (from >= 0 && isDigit(text.charAt(from))) {
      from--;
    }
    return from >= 0 && text.charAt(from) == '.' && from > 0 && isDigit(text.charAt(from - 1));
  }

  /** ".05". */
  private boolean isPoint(int start) {
    return text.charAt(start) == '.' && start + 1 < end && isDigit(text.charAt(start + 1))
        && (start == 0 || isSpace(text.charAt(start - 1)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
