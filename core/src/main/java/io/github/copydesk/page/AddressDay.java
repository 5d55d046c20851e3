package io.github.copydesk.page;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the day in the address of a page, as in "/2026/03/04/floods-recede", "/20260304/", "/floods-04-03-2026". */
final class AddressDay {

  private static final Pattern YEAR_FIRST = Pattern.compile("(?<![\\d.,])(\\d{4})([/_-]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_LAST = Pattern.compile("(?<![\\d.,])(\\d{2})[_-](\\d{2})[_-](\\d{4})(?!\\d)");
  private static final int LONGEST = 1_000;

  private AddressDay() {}

  static Optional<String> of(String address) {
    String path = path(address);
    return Stream.concat(YEAR_FIRST.matcher(path).results().map(day -> iso(day.group(1), day.group(3), day.group(4))),
        YEAR_LAST.matcher(path).results().map(day -> iso(day.group(3), day.group(2), day.group(1))))
        .flatMap(day -> Days.read(day).stream()).findFirst();
  }

  private static String iso(String year, String month, String day) {
    return year + "-" + month + "-" + day;
  }

  /** An archive's own address goes before that of the page. */
  private static String path(String address) {
    int host = address.lastIndexOf("://");
    int path = host < 0 ? 0 : address.indexOf('/', host + "://".length());
    return path < 0 ? "" : address.substring(path, Math.min(address.length(), path + LONGEST));
  }
}
