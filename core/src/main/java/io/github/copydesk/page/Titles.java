package io.github.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** Takes the name of the outlet off a headline, before it or behind it. */
final class Titles {

  private static final String BORDERS = "|-–—•·:»«/";
  private static final int LONGEST = 600;
  private static final int MOST_PARTS = 4;

  private final OutletNames outlet;

  Titles(OutletNames outlet) {
    this.outlet = outlet;
  }

  /** Returns the headline, or nothing where there is but the outlet's name. */
  List<String> read(String value) {
    String title = Spaces.collapsed(Parser.unescapeEntities(value, false));
    title = title.substring(0, Math.min(LONGEST, title.length())).strip();
    int length = -1;
    for (int i = 0; i < MOST_PARTS && title.length() != length; i++) {
      length = title.length();
      title = withoutFirst(withoutLast(title));
    }
    return title.isEmpty() || outlet.isOutlet(title) ? List.of() : List.of(title);
  }

  private String withoutLast(String title) {
    List<Integer> borders = borders(title);
    int last = borders.isEmpty() ? -1 : borders.get(borders.size() - 1);
    if (last < 0) {
      return title;
    }
    String part = title.substring(last + 1);
    boolean named = title.charAt(last - 1) == ' ' ? outlet.isNamedBy(part) : outlet.isOutlet(part);
    return named ? title.substring(0, last).strip() : title;
  }

  /** What stands before a headline may be the place or the person it is about: only the outlet's very name is taken off. */
  private String withoutFirst(String title) {
    List<Integer> borders = borders(title);
    boolean named = !borders.isEmpty() && outlet.isOutlet(title.substring(0, borders.get(0)));
    return named ? title.substring(borders.get(0) + 1).strip() : title;
  }

  /** Returns where a headline falls into parts: at marks with a space on both sides, and at a colon with one behind it. */
  static List<Integer> borders(String title) {
    List<Integer> borders = new ArrayList<>();
    for (int i = 1; i + 1 < title.length(); i++) {
      boolean mark = BORDERS.indexOf(title.charAt(i)) >= 0 && title.charAt(i + 1) == ' ';
      if (mark && (title.charAt(i - 1) == ' ' || title.charAt(i) == ':')) {
        borders.add(i);
      }
    }
    return borders;
  }

  /** Returns the parts of a headline between marks; a colon is none, since a headline may have one of its own. */
  static List<String> marked(String title) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int border : borders(title)) {
      if (title.charAt(border) != ':') {
        parts.add(title.substring(start, border).strip());
        start = border + 1;
      }
    }
    parts.add(title.substring(start).strip());
    return parts;
  }
}
