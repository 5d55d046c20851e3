package io.github.copydesk.cleaning;

import static io.github.copydesk.article.RemovalKind.COMMENT_POLICY;
import static io.github.copydesk.article.RemovalKind.FURNITURE;
import static io.github.copydesk.article.RemovalKind.GARBLED;
import static io.github.copydesk.article.RemovalKind.RELATED_LINK;

import com.google.common.base.CharMatcher;
import io.github.copydesk.article.RemovalKind;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows rules, time stamps, style sheets, file names and bare addresses by their form. */
final class Furniture implements ParagraphRule {

  private static final int LONGEST = 200;
  private static final CharMatcher RULE = CharMatcher.anyOf("_*=-–—―~.·•#+| …/\\■□▪");
  /** The hour over an entry of a live report: "9:05 p.m." */
  static final Pattern TIME = Pattern.compile(
      "\\d{1,2}(?:[:.] ?\\d\\d)? ?[ap]\\.?m\\.?(?: [A-Z]{2,4})?[:.]?", Pattern.CASE_INSENSITIVE);
  /** The place of a picture in its gallery, and how long the story takes to read: "1 of 4 |", "2 min read". */
  static final Pattern COUNT = Pattern.compile(
      "\\d{1,3} of \\d{1,3}(?: ?\\|)?|\\d{1,3}[ -]min(?:ute)?s?(?: read| listen)?[.]?", Pattern.CASE_INSENSITIVE);
  /** A line of a style sheet: a selector with its brace, a property with its semicolon, a closing brace. */
  static final Pattern STYLE = Pattern.compile("[\\w.@#:(), -]{1,80}\\{|\\}\\.?|[a-z-]{3,30}: ?[^ .?!;][^.?!;]{0,40};");
  /** A picture's file name. */
  static final Pattern FILE = Pattern.compile("(?:File|Image):[^/\\n]{1,100}\\.(?:jpe?g|png|svg|gif|webp)\\.?");
  /** How many readers have commented: "5 Comments". */
  static final Pattern COMMENTS = Pattern.compile("[\\d,.]{1,7}K? [Cc]omments?|\\([\\d,]{1,7}\\) ?[Cc]omments?");
  /** A headline of another story in brackets of its own. */
  static final Pattern BRACKETED = Pattern.compile("\\[\\p{Lu}[^\\s\\[\\]]*+(?: [^\\s\\[\\]]++){4,20}(?<![.?!])\\]");
  /** An address and nothing else. */
  static final Pattern ADDRESS = Pattern.compile("(?:Online: ?)?(?:https?://|www\\.)\\S{3,190}");

  @Override
  public Optional<RemovalKind> kindOf(Paragraph paragraph) {
    String text = paragraph.text();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (RULE.matchesAllOf(text) || TIME.matcher(text).matches() || COUNT.matcher(text).matches()) {
      return Optional.of(FURNITURE);
    }
    if (STYLE.matcher(text).matches() || FILE.matcher(text).matches()) {
      return Optional.of(GARBLED);
    }
    if (COMMENTS.matcher(text).matches()) {
      return Optional.of(COMMENT_POLICY);
    }
    boolean link = ADDRESS.matcher(text).matches() || BRACKETED.matcher(text).matches();
    return link ? Optional.of(RELATED_LINK) : Optional.empty();
  }
}
