package io.github.copydesk.cleaning;

import io.github.copydesk.article.RemovalKind;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows sentences that send the reader to another place of the page: "Watch the full interview below:". */
final class Pointers implements ParagraphRule {

  private static final int LONGEST = 220;
  /** An order to look or listen that ends in a place, and perhaps a call to subscribe there. */
  static final Pattern POINTER = Pattern.compile(
      "\\(?(?:Listen|Watch|See|View|Read|Check|Take|Scroll|Find|Click|Tap|Hear|Browse|Download) [^.?!“”\"]{0,160}?"
          + "\\b(?:below|above|here)[.:)]{0,2}(?: (?:Subscribe|Sign up)[^.?!]{0,40} here[.:)]{0,2})?");

  @Override
  public Optional<RemovalKind> kindOf(Paragraph paragraph) {
    boolean pointer = paragraph.text().length() <= LONGEST && POINTER.matcher(paragraph.text()).matches();
    return pointer ? Optional.of(RemovalKind.RELATED_LINK) : Optional.empty();
  }
}
