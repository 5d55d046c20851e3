package io.github.copydesk.training;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The running prose of a dump of Wikipedia: no tables, lists, headings, notes, formulas or pictures. */
final class WikipediaPages {

  private static final Pattern LAST_SECTIONS =
      Pattern.compile("(?ms)^==\\s*(?:See also|References|Notes|Further reading|External links|Bibliography)\\b.*");
  private static final Pattern INVISIBLE = Pattern.compile(
      "(?s)<!--.*?-->|<ref[^>]*/>|<(ref|math|gallery|nowiki|code|pre|timeline|source|table)\\b.*?</\\1>|<[^>]*>");
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}]*}}");
  private static final Pattern TABLE = Pattern.compile("(?s)\\{\\|(?:(?!\\{\\|).)*?\\|}");
  private static final Pattern PICTURE = Pattern.compile(
      "\\[\\[(?:File|Image|Category|[a-z-]{2,12}):(?:[^\\[\\]]|\\[\\[[^\\[\\]]*]])*]]");
  private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]*)]]");
  private static final Pattern OUTER_LINK = Pattern.compile("\\[(?:https?|ftp):[^\\s\\]]*\\s?([^\\]]*)]");
  private static final Pattern EMPHASIS = Pattern.compile("'{2,}");
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*\\([\\s,;:–-]*\\)");
  private static final Pattern PROSE = Pattern.compile("[\\p{L}\"“(].{100,}[.!?][\"”)]?");

  private WikipediaPages() {}

  /** Reads the pages that hold prose, a paragraph a line. */
  static List<String> read(InputStream dump) throws XMLStreamException {
    XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(dump);
    List<String> pages = new ArrayList<>();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("text")) {
        String prose = prose(reader.getElementText());
        if (!prose.isEmpty()) {
          pages.add(prose);
        }
      }
    }
    return pages;
  }

  /** Takes the markup out of a page. */
  static String prose(String page) {
    String text = LAST_SECTIONS.matcher(page).replaceFirst("");
    text = INVISIBLE.matcher(text.replace("&nbsp;", " ").replace("&ndash;", "–")).replaceAll("");
    text = TABLE.matcher(withoutNested(text, TEMPLATE)).replaceAll("");
    text = LINK.matcher(withoutNested(text, PICTURE)).replaceAll("$1");
    text = EMPHASIS.matcher(OUTER_LINK.matcher(text).replaceAll("$1")).replaceAll("");
    return EMPTY_BRACKETS.matcher(text).replaceAll("").lines()
        .map(String::strip)
        .filter(line -> PROSE.matcher(line).matches())
        .collect(Collectors.joining("\n\n"));
  }

  private static String withoutNested(String text, Pattern innermost) {
    String before = "";
    String after = text;
    while (!after.equals(before)) {
      before = after;
      after = innermost.matcher(before).replaceAll("");
    }
    return after;
  }
}
