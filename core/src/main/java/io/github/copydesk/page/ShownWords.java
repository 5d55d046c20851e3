package io.github.copydesk.page;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The words that readers would see of a value in which a page may have put references and tags. */
final class ShownWords {

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");

  private ShownWords() {}

  /** Returns them with one space between them: references are read, tags left out. */
  static String of(String value) {
    return Spaces.collapsed(TAG.matcher(Parser.unescapeEntities(value, false)).replaceAll(" "));
  }
}
