package io.github.copydesk.cleaning;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.copydesk.article.RemovalKind;
import io.github.copydesk.lexicon.Lexicon;
import java.util.Optional;

/** Knows debris by the set phrases that pages use: as a whole line, at its start, or at its end. */
final class KnownPhrases implements ParagraphRule {

  private static final Lexicon LINES = Lexicon.load(KnownPhrases.class, "debris-lines");
  private static final Lexicon OPENINGS = Lexicon.load(KnownPhrases.class, "debris-openings");
  private static final Lexicon ENDINGS = Lexicon.load(KnownPhrases.class, "debris-endings");
  private static final CharMatcher BEFORE = CharMatcher.anyOf(" •·*-–—―>»|►▶▪●■◆(");
  private static final CharMatcher AROUND = CharMatcher.anyOf(" •·*-–—―>»|►▶▪●■◆()[]\"“”.:!→…");
  private static final ImmutableSet<String> NOTES = ImmutableSet.of("EDITORS_NOTE", "BYLINE", "CAPTION", "COPYRIGHT");
  private static final int LONGEST_LINE = 90;
  private static final int LONGEST_CALL = 260;
  private static final int MOST_WORDS_OF_A_PHRASE = 7;
  private static final int MOST_WORDS_BEFORE_AN_ENDING = 40;

  @Override
  public Optional<RemovalKind> kindOf(Paragraph paragraph) {
    if (!paragraph.mayBeDebris()) {
      return Optional.empty();
    }
    String text = paragraph.text();
    if (Character.isLowerCase(text.charAt(0)) && !text.startsWith("h/t")) {
      return text.endsWith(".") ? Optional.empty() : line(text).map(RemovalKind::valueOf);
    }
    return line(text).or(() -> opening(text)).or(() -> ending(paragraph)).map(RemovalKind::valueOf);
  }

  /** Returns whether a paragraph is a set phrase and nothing else, such as a heading over a list of links. */
  static boolean isHeading(Paragraph paragraph) {
    return line(paragraph.text()).isPresent();
  }

  private static String plain(String text) {
    return Ascii.toLowerCase(text).replace('’', '\'').replace('‘', '\'');
  }

  private static Optional<String> line(String text) {
    return text.length() > LONGEST_LINE ? Optional.empty() : LINES.value(plain(AROUND.trimFrom(text)));
  }

  private static Optional<String> opening(String text) {
    String written = BEFORE.trimLeadingFrom(text.substring(0, Math.min(LONGEST_LINE, text.length())));
    String words = plain(written);
    int end = 0;
    for (int count = 0; count < MOST_WORDS_OF_A_PHRASE && end < words.length(); count++) {
      end = endOfWord(words, end + 1);
      Optional<String> kind = OPENINGS.value(words.substring(0, end).stripTrailing());
      if (kind.isPresent() && !runsOn(written, end) && (NOTES.contains(kind.get()) || isBrief(text))) {
        return kind;
      }
    }
    return Optional.empty();
  }

  /** A word ends at a space, and behind a colon even where none follows. */
  private static int endOfWord(String words, int from) {
    int end = from;
    while (end < words.length() && words.charAt(end) != ' ' && words.charAt(end - 1) != ':') {
      end++;
    }
    return end;
  }

  /** A call or a link is made in few words. */
  private static boolean isBrief(String text) {
    return text.length() <= LONGEST_CALL;
  }

  /** Behind a colon a headline follows, and with a capital; a lower-case letter shows prose. */
  private static boolean runsOn(String written, int end) {
    int next = end < written.length() && written.charAt(end) == ' ' ? end + 1 : end;
    return written.charAt(end - 1) == ':' && next < written.length() && Character.isLowerCase(written.charAt(next));
  }

  private static Optional<String> ending(Paragraph paragraph) {
    if (!paragraph.isAtTail() || paragraph.words() > MOST_WORDS_BEFORE_AN_ENDING) {
      return Optional.empty();
    }
    String trimmed = plain(AROUND.trimTrailingFrom(paragraph.text()));
    int start = trimmed.length();
    for (int words = 0; words < MOST_WORDS_OF_A_PHRASE && start > 0; words++) {
      start = trimmed.lastIndexOf(' ', start - 1);
      Optional<String> kind = ENDINGS.value(trimmed.substring(start + 1));
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }
}
