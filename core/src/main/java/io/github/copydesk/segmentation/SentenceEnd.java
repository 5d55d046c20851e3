package io.github.copydesk.segmentation;

import io.github.copydesk.article.Span;
import io.github.copydesk.lexicon.Lexicon;
import java.util.Locale;

/**
 * A place where a sentence may end.
 *
 * @param text the whole text
 * @param sentence from the sentence's start to the paragraph's end
 * @param stop the first full stop, question mark or exclamation mark
 * @param end behind the last of them and the closing marks that follow
 * @param next where the next word or its opening mark stands
 */
record SentenceEnd(String text, Span sentence, int stop, int end, int next) {

  /** Abbreviations without their last full stop; "before": something always follows, "number": before numbers only. */
  private static final Lexicon ABBREVIATIONS = Lexicon.load(SentenceEnd.class, "abbreviations");

  /** Small words that open a sentence when capitalised. */
  private static final Lexicon OPENERS = Lexicon.load(SentenceEnd.class, "sentence-openers");

  /** "Asked" and the like, in the forms that stand behind a question in quotation marks. */
  private static final Lexicon SPEECH_VERBS = Lexicon.load(SentenceEnd.class, "speech-verbs");

  private static final String CLOSING = "\"'”’»›)]}";
  private static final String OPENING = "\"'“‘„‚«‹([`";
  private static final int LONGEST_WORD = 30;
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_NOTE = 5;

  static SentenceEnd at(String text, Span sentence, int stop) {
    int end = stop;
    while (end < sentence.end() && (isTerminator(text.charAt(end)) || CLOSING.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    end = behindNotes(text, end, sentence.end());
    return new SentenceEnd(text, sentence, stop, end, Spaces.skip(text, end, sentence.end()));
  }

  /** The numbers of footnotes belong to the sentence that they annotate: it ended.[2] [3] */
  private static int behindNotes(String text, int end, int limit) {
    int open = Spaces.skip(text, end, limit);
    int at = open + 1;
    while (at < limit && at < open + LONGEST_NOTE && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean note = at < limit && at > open + 1 && text.charAt(open) == '[' && text.charAt(at) == ']';
    return note ? behindNotes(text, at + 1, limit) : end;
  }

  static boolean isTerminator(char c) {
    return c == '.' || c == '?' || c == '!' || c == '…';
  }

  private static boolean isAbbreviation(String word) {
    String kind = kind(word);
    return !kind.equals("none") && !kind.equals("number");
  }

  /** Capitals alone are read as the capitalised abbreviation: MR. TRUMP. */
  private static String kind(String word) {
    boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    String form = capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    return ABBREVIATIONS.value(form).orElse("none");
  }

  /** Decides; {@code byModel} is what the model says. */
  boolean ends(boolean byModel) {
    if (next == sentence.end() || isGlued()) {
      return false;
    }
    char first = text.charAt(next);
    if (isTerminator(first) || Character.isLowerCase(first)) {
      return byModel && isPlainStop() && !isTerminator(first) && !isShortened(before());
    }
    if (isPlainStop()) {
      return endsWithStop(before(), byModel);
    }
    return !isAskedBySomebody() && (byModel || Character.isUpperCase(firstLetter()));
  }

  /** Without a space, a sentence ends only behind a closing mark and before a capital letter or an opening mark. */
  private boolean isGlued() {
    char first = text.charAt(next);
    return next == end && (!hasClosing() || !Character.isUpperCase(first) && OPENING.indexOf(first) < 0);
  }

  private boolean isPlainStop() {
    return end == stop + 1 && text.charAt(stop) == '.';
  }

  private boolean hasClosing() {
    return CLOSING.indexOf(text.charAt(end - 1)) >= 0;
  }

  private boolean endsWithStop(String before, boolean byModel) {
    String kind = kind(before);
    if (kind.equals("before") || kind.equals("number") && Character.isDigit(firstLetter())) {
      return false;
    }
    if (isListLabel(before)) {
      return false;
    }
    if (isShortened(before)) {
      return OPENERS.contains(word(next)) && !isInitial(before) || byModel && OPENERS.contains(word(next));
    }
    return byModel || Character.isUpperCase(firstLetter()) && (isPlainWord(before) || isNumber(before));
  }

  /** An abbreviation, an initial, or letters with full stops between them. */
  static boolean isShortened(String word) {
    return isAbbreviation(word) || isInitial(word) || word.indexOf('.') > 0 && Character.isLetter(word.charAt(0));
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isLetter(word.charAt(0));
  }

  /** "1." or "Q." with nothing before it. */
  private boolean isListLabel(String before) {
    boolean label = isInitial(before) || !before.isEmpty() && before.chars().allMatch(Character::isDigit);
    return label && stop - before.length() == sentence.start();
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
  }

  private static boolean isPlainWord(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isLetter)
        && Character.isLowerCase(word.charAt(word.length() - 1));
  }

  /** “Why?” Jane Smith asked: capitalised words up to a verb of speech carry the sentence on. */
  private boolean isAskedBySomebody() {
    boolean asked = hasClosing() && text.charAt(stop) != '.';
    if (!asked || OPENERS.contains(word(next)) && !word(next).equals("I")) {
      return false;
    }
    int at = next;
    for (int i = 0; i < LONGEST_NAME; i++) {
      String word = word(at);
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
        return i > 0 && SPEECH_VERBS.contains(word);
      }
      at = Spaces.skip(text, at + word.length(), sentence.end());
    }
    return SPEECH_VERBS.contains(word(at));
  }

  private char firstLetter() {
    int at = next;
    while (at < sentence.end() - 1 && OPENING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.charAt(at);
  }

  private String word(int start) {
    int at = start;
    while (at < sentence.end() && at - start < LONGEST_WORD && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  /** The word before the full stop, back to a space or another mark. */
  private String before() {
    int start = stop;
    while (start > sentence.start() && stop - start < LONGEST_WORD && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, stop);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }
}
