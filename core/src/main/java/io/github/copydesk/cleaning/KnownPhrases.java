package io.github.copydesk.cleaning;

import com.google.common.base.CharMatcher;
import io.github.copydesk.article.RemovalKind;
import io.github.copydesk.lexicon.Lexicon;
import java.util.Locale;
import java.util.Optional;

/** Knows debris by the set phrases that pages use: as a whole line, at its start, or at its end. */
final class KnownPhrases implements ParagraphRule {

  private static final Lexicon LINES = Lexicon.load(KnownPhrases.class, "debris-lines");
  private static final Lexicon OPENINGS = Lexicon.load(KnownPhrases.class, "debris-openings");
  private static final Lexicon ENDINGS = Lexicon.load(KnownPhrases.class, "debris-endings");
  private static final CharMatcher BEFORE = CharMatcher.anyOf(" •·*-–—―>»|►▶▪●■◆(");
  private static final CharMatcher AROUND = CharMatcher.anyOf(" •·*-–—―>»|►▶▪●■◆()[]\"“”.:!→…");
  private static final int LONGEST_LINE = 90;
  private static final int MOST_WORDS_OF_A_PHRASE = 7;
  private static final int MOST_WORDS_BEFORE_AN_ENDING = 40;

  @Override
  public Optional<RemovalKind> kindOf(Paragraph paragraph) {
    if (!paragraph.mayBeDebris()) {
      return Optional.empty();
    }
    String text = plain(paragraph.text());
    if (Character.isLowerCase(paragraph.text().charAt(0)) && !text.startsWith("h/t")) {
      return Optional.empty();
    }
    return line(text).or(() -> opening(text)).or(() -> ending(text, paragraph)).map(RemovalKind::valueOf);
  }

  /** Returns whether a paragraph is a set phrase and nothing else, such as a heading over a list of links. */
  static boolean isHeading(Paragraph paragraph) {
    return line(plain(paragraph.text())).isPresent();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
  }

  private static Optional<String> line(String text) {
    return text.length() > LONGEST_LINE ? Optional.empty() : LINES.value(AROUND.trimFrom(text));
  }

  private static Optional<String> opening(String text) {
    String trimmed = BEFORE.trimLeadingFrom(text);
    int end = 0;
    for (int words = 0; words < MOST_WORDS_OF_A_PHRASE && end < trimmed.length(); words++) {
      int space = trimmed.indexOf(' ', end + 1);
      end = space < 0 ? trimmed.length() : space;
      Optional<String> kind = OPENINGS.value(trimmed.substring(0, end));
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ending(String text, Paragraph paragraph) {
    if (paragraph.words() > MOST_WORDS_BEFORE_AN_ENDING || !paragraph.isAtTail()) {
      return Optional.empty();
    }
    String trimmed = AROUND.trimTrailingFrom(text);
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
