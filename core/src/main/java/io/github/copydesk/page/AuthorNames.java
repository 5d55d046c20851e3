package io.github.copydesk.page;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Reads the names of writers out of what a page says of them. */
final class AuthorNames {

  private static final Pattern OPENING = Pattern.compile("(?i)^(?:written |posted |published |reviewed |story |words )?by:?\\s+|^author:?\\s+");
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:;|\\band\\b|&)\\s*");
  private static final int LONGEST = 120;

  private AuthorNames() {}

  static List<String> read(String value) {
    String names = OPENING.matcher(Spaces.collapsed(Parser.unescapeEntities(value, false))).replaceFirst("");
    if (names.isBlank() || names.length() > LONGEST || names.contains("://") || names.startsWith("/") || names.startsWith("@")) {
      return List.of();
    }
    return Arrays.stream(BETWEEN.split(names)).map(String::strip).filter(name -> !name.isEmpty()).toList();
  }
}
