package io.github.copydesk.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses a page once, keeping where everything stood. */
final class PageParser {

  private PageParser() {}

  static Document parse(String html) {
    return Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
  }
}
