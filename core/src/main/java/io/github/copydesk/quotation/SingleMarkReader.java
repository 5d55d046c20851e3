package io.github.copydesk.quotation;

import io.github.copydesk.article.Span;
import io.github.copydesk.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the single marks of a paragraph that are not, by their neighbours, plainly apostrophes. */
final class SingleMarkReader {

  /** Words that begin with an apostrophe: 'tis, 'em, 'cause. */
  private static final Lexicon ELISIONS = Lexicon.load(SingleMarkReader.class, "elisions");

  /** Words are looked at this far only. */
  private static final int LONGEST_ELISION = 12;

  private static final String OPENING = "'‘`‚‛";
  private static final String CLOSING = "'’‘´";
  private static final String BEFORE_OPENING = "([{—–-/\"“„«‹…";

  private final String text;
  private final Span paragraph;
  private final List<SingleMark> marks = new ArrayList<>();

  private SingleMarkReader(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  static List<SingleMark> read(String text, Span paragraph) {
    SingleMarkReader reader = new SingleMarkReader(text, paragraph);
    int at = paragraph.start();
    while (at < paragraph.end()) {
      at = reader.step(at);
    }
    return reader.marks;
  }

  private int step(int at) {
    char c = text.charAt(at);
    if (OPENING.indexOf(c) < 0 && CLOSING.indexOf(c) < 0) {
      return at + 1;
    }
    int end = at;
    while (end < paragraph.end() && text.charAt(end) == c) {
      end++;
    }
    if (end - at != 2) {
      boolean closing = !Neighbours.of(text, paragraph, at, end).spaceBefore();
      add(closing ? at : end - 1);
    }
    return end;
  }

  private void add(int at) {
    char shape = text.charAt(at);
    Neighbours neighbours = Neighbours.of(text, paragraph, at, at + 1);
    boolean opens = OPENING.indexOf(shape) >= 0 && opens(neighbours) && !isElision(at);
    Closing closes = CLOSING.indexOf(shape) >= 0 ? closes(at, neighbours) : Closing.NEVER;
    if (opens || closes != Closing.NEVER) {
      marks.add(new SingleMark(at, opens, closes));
    }
  }

  private static boolean opens(Neighbours neighbours) {
    return !neighbours.spaceAfter()
        && (neighbours.spaceBefore() || BEFORE_OPENING.indexOf(neighbours.before()) >= 0)
        && ",.;:)]}".indexOf(neighbours.after()) < 0;
  }

  private boolean isElision(int at) {
    int end = wordEnd(at + 1);
    String word = text.substring(at + 1, end);
    return ELISIONS.contains(word.toLowerCase(Locale.ROOT)) || isYear(word, text.charAt(at) == '‘');
  }

  /** Years and decades without their century: '98, the '90s. A mark that turns to the right word stands before 90s only. */
  private static boolean isYear(String word, boolean curly) {
    boolean digits = word.length() >= 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1));
    return digits && (word.length() == 3 && word.charAt(2) == 's' || word.length() == 2 && !curly);
  }

  private Closing closes(int at, Neighbours neighbours) {
    if (neighbours.spaceBefore()) {
      return Closing.NEVER;
    }
    if (neighbours.wordAfter()) {
      return ",!?".indexOf(neighbours.before()) >= 0 ? Closing.POSSIBLE : Closing.NEVER;
    }
    return looksLikeApostrophe(at, neighbours) ? Closing.POSSIBLE : Closing.CERTAIN;
  }

  /** The owner of what follows (the workers' union), dropped letters (rock 'n' roll, goin' home), or feet. */
  private boolean looksLikeApostrophe(int at, Neighbours neighbours) {
    if (Character.isDigit(neighbours.before())) {
      return text.charAt(at) == '\'';
    }
    int next = at + 2;
    boolean wordFollows = neighbours.spaceAfter() && next < paragraph.end()
        && Character.isLetterOrDigit(text.charAt(next));
    return wordFollows && dropsALetter(text.substring(wordStart(at), at).toLowerCase(Locale.ROOT));
  }

  private static boolean dropsALetter(String word) {
    return word.endsWith("s") || word.endsWith("z") || word.endsWith("x") || word.length() > 3 && word.endsWith("in")
        || word.equals("n") || word.equals("o") || word.equals("ol") || word.equals("an");
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < paragraph.end() && end - start < LONGEST_ELISION && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int wordStart(int end) {
    int start = end;
    while (start > paragraph.start() && end - start < LONGEST_ELISION && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
