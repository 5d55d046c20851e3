package io.github.copydesk.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Takes the name of the outlet off a headline. */
final class Titles {

  private static final Pattern LAST_PART = Pattern.compile("\\s+[|\\-–—•·:»]+\\s+([^|–—•·»]{2,60})$");

  private final String outlet;

  Titles(String outlet) {
    this.outlet = plain(outlet);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".com", "").replace(" ", "");
  }

  List<String> read(String value) {
    String title = Spaces.collapsed(Parser.unescapeEntities(value, false));
    Matcher part = LAST_PART.matcher(title);
    if (!outlet.isEmpty() && part.find() && part.start() > 0) {
      String last = plain(part.group(1));
      title = last.contains(outlet) || outlet.contains(last) ? title.substring(0, part.start()) : title;
    }
    return title.isEmpty() ? List.of() : List.of(title);
  }
}
