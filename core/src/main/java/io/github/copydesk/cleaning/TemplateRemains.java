package io.github.copydesk.cleaning;

import io.github.copydesk.article.RemovalKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what wiki and page templates leave in the middle of a sentence. */
final class TemplateRemains implements PieceRule {

  /** "((es))Spanish language: " before words in another language, colour boxes of legends, "[edit]". */
  static final Pattern REMAINS =
      Pattern.compile("\\(\\([a-z]{2,3}(?:-[a-z]{2,6})?\\)\\) ?\\p{Lu}[\\p{L} ]{2,30}? language: ?|█{1,8}|\\[edit\\]");

  @Override
  public List<Debris> within(Paragraph paragraph) {
    String text = paragraph.text();
    List<Debris> found = new ArrayList<>();
    if (text.contains("((") || text.indexOf('█') >= 0 || text.contains("[edit]")) {
      Matcher matcher = REMAINS.matcher(text);
      while (matcher.find()) {
        int end = text.charAt(matcher.end() - 1) == ' ' ? matcher.end() - 1 : matcher.end();
        found.add(new Debris(matcher.start(), end, RemovalKind.GARBLED));
      }
    }
    return found;
  }
}
