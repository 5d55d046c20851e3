package io.github.copydesk.segmentation;

import io.github.copydesk.article.Span;
import io.github.copydesk.opennlp.OpenNlpModels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a sentence into words and marks. Quotation marks, dashes, brackets, ellipses and the final full stop are always
 * cut off; what the model is asked for is the inside of words that are not letters and digits alone.
 */
final class WordCutter {

  /** Marks that are a token wherever they stand. */
  private static final String ALONE = "\"“”„‟«»‹›()[]{}–—―;!?|•*<>¶§†=~£€¥";

  /** Marks that belong to a number between two digits: 10,000, 7:30, 9/11. */
  private static final String IN_NUMBERS = ",:/";

  private static final Set<String> ELISIONS = Set.of("em", "til", "cause", "n", "tis", "twas", "round", "bout");
  private static final int LONGEST_WORD = 300;

  private final OpenNlpModels.Tools tools;
  private final Map<String, List<Span>> known = new HashMap<>();
  private final List<Word> words = new ArrayList<>();
  private final String text;
  private final String straight;
  private boolean singleMarkOpen;

  /** {@code straight} is the text with its marks written straight. */
  WordCutter(OpenNlpModels.Tools tools, String text, String straight) {
    this.tools = tools;
    this.text = text;
    this.straight = straight;
  }

  List<Word> cut(Span sentence) {
    words.clear();
    singleMarkOpen = false;
    int at = sentence.start();
    while (at < sentence.end()) {
      int end = Spaces.next(text, at, Math.min(sentence.end(), at + LONGEST_WORD));
      chunk(at, end);
      at = Spaces.skip(text, end, sentence.end());
    }
    return List.copyOf(words);
  }

  /** Cuts what stands between two spaces at its marks. */
  private void chunk(int start, int end) {
    if (isAddress(start, end)) {
      address(start, end);
      return;
    }
    int from = start;
    int at = start;
    while (at < end) {
      int mark = markLength(at, start, end);
      if (mark > 0) {
        core(from, at);
        add(at, at + mark);
        from = at + mark;
      }
      at += Math.max(1, mark);
    }
    core(from, end);
  }

  private boolean isAddress(int start, int end) {
    String chunk = text.substring(start, end);
    return chunk.contains("://") || chunk.startsWith("www.") || chunk.indexOf('@') > 0;
  }

  /** Of an address only the marks around it are cut off. */
  private void address(int start, int end) {
    int first = start;
    while (first < end && "([\"“‘'<".indexOf(text.charAt(first)) >= 0) {
      add(first, ++first);
    }
    int last = end;
    while (last > first && ".,;:!?)]\"”’'>".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    add(first, last);
    for (int at = last; at < end; at++) {
      add(at, at + 1);
    }
  }

  /** Returns the length of the mark that starts here, or 0 where there is none. */
  private int markLength(int at, int start, int end) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return 0;
    }
    int run = run(at, end);
    if (c == '.' || c == '-' || c == '\'' || c == '`' || c == '’' || c == '‘') {
      return run > 1 ? run : 0;
    }
    if (c == '…' || ALONE.indexOf(c) >= 0) {
      return c == '…' ? run : 1;
    }
    return IN_NUMBERS.indexOf(c) >= 0 && !isBetweenDigits(at, start, end) ? 1 : 0;
  }

  private int run(int at, int end) {
    int last = at;
    while (last < end && text.charAt(last) == text.charAt(at)) {
      last++;
    }
    return last - at;
  }

  private boolean isBetweenDigits(int at, int start, int end) {
    return at > start && at + 1 < end && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
  }

  /** Cuts what stands between two marks: single marks around it, then its full stop, then what the model says. */
  private void core(int start, int end) {
    int first = start;
    if (first < end - 1 && straight.charAt(first) == '\'' && !isElision(first, end)) {
      add(first, ++first);
      singleMarkOpen = true;
    }
    int last = end;
    while (last > first && (isClosing(last - 1) || last > first + 1 && isFullStop(first, last - 1))) {
      last--;
    }
    inside(first, last);
    for (int at = last; at < end; at++) {
      add(at, at + 1);
    }
  }

  private boolean isFullStop(int start, int at) {
    return text.charAt(at) == '.' && !isShortened(start, at);
  }

  private boolean isElision(int start, int end) {
    return Character.isDigit(text.charAt(start + 1))
        || ELISIONS.contains(straight.substring(start + 1, end).toLowerCase(Locale.ROOT));
  }

  /** A single mark at the end closes a quotation unless it makes a possessive: the workers' union. */
  private boolean isClosing(int at) {
    if (straight.charAt(at) != '\'') {
      return false;
    }
    boolean possessive = at > 0 && "sxzSXZ".indexOf(text.charAt(at - 1)) >= 0 && !singleMarkOpen;
    singleMarkOpen &= possessive;
    return !possessive;
  }

  private boolean isShortened(int start, int end) {
    return SentenceEnd.isShortened(text.substring(start, end));
  }

  private void inside(int start, int end) {
    if (start == end) {
      return;
    }
    if (isSimple(start, end)) {
      add(start, end);
      return;
    }
    for (Span span : known.computeIfAbsent(straight.substring(start, end), tools::tokens)) {
      hyphens(start + span.start(), start + span.end(), span.start() > 0);
    }
  }

  /**
   * Letters and digits alone need no model, nor do numbers, a contraction, an elision or an abbreviation; letters beyond
   * the basic plane are left whole.
   */
  private boolean isSimple(int start, int end) {
    int cut = cut(start, end);
    int first = start < cut - 1 && straight.charAt(start) == '\'' ? start + 1 : start;
    boolean surrogate = false;
    boolean letters = true;
    for (int at = first; at < cut; at++) {
      letters &= Character.isLetterOrDigit(text.charAt(at)) || isOfNumber(at, start, end);
      surrogate |= Character.isSurrogate(text.charAt(at));
    }
    return letters || surrogate || text.charAt(end - 1) == '.' && isShortened(start, end - 1);
  }

  private boolean isOfNumber(int at, int start, int end) {
    return (IN_NUMBERS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '.') && isBetweenDigits(at, start, end);
  }

  /** The model leaves hyphens on one side: Trump-|backed, 1914|-1918. */
  private void hyphens(int start, int end, boolean within) {
    boolean before = end - start > 1 && straight.charAt(start) == '-'
        && (Character.isLetter(text.charAt(start + 1)) || within && isBetweenDigits(start, start - 1, end));
    boolean after = end - start > 1 && straight.charAt(end - 1) == '-';
    if (before) {
      add(start, start + 1);
    }
    add(before ? start + 1 : start, after ? end - 1 : end);
    if (after) {
      add(end - 1, end);
    }
  }

  /** Of a word with two contractions (I'd've) the last is a word of its own. */
  private void add(int start, int end) {
    if (end == start) {
      return;
    }
    int cut = cut(start, end);
    if (cut < end && cut(start, cut) < cut) {
      add(start, cut);
      words.add(Word.whole(cut, end));
    } else {
      words.add(new Word(new Span(start, end), cut));
    }
  }

  private int cut(int start, int end) {
    return start + Contractions.cut(straight.substring(start, end));
  }
}
