package io.github.copydesk.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes full addresses of those that a page gives. One that is relative is so to the page's own address: to its {@code base} element,
 * to where the caller found it, or to what it calls its own. Without any of them nobody can tell what it leads to, and it is none.
 */
final class Addresses {

  private static final Pattern FULL = Pattern.compile("(?i)(https?:)(//[^/?#]+)([^?#]*)(.*)", Pattern.DOTALL);
  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern STEP_UP = Pattern.compile("(?:^|/)(?!\\.\\./)[^/]+/\\.\\.(?=/|$)");
  private static final Pattern ABOVE = Pattern.compile("^(?:/\\.\\.)+(?=/|$)");
  private static final Pattern STAY = Pattern.compile("/\\.(?=/|$)");
  private static final String SAFE = "https:";
  private static final int MOST_STEPS = 20;
  private static final int LONGEST = 4_000;

  private final @Nullable Matcher base;

  /**
   * Settles what addresses are relative to.
   *
   * @param bases what the page says they are relative to
   * @param own addresses of the page, the most trusted first
   */
  Addresses(List<String> bases, List<String> own) {
    Optional<String> page = own.stream().filter(Addresses::isFull).findFirst();
    Optional<String> declared = bases.stream().findFirst().flatMap(href -> full(href, matched(page)));
    this.base = matched(declared.or(() -> page)).orElse(null);
  }

  private static boolean isFull(String address) {
    return address.length() <= LONGEST && FULL.matcher(address).matches();
  }

  private static Optional<Matcher> matched(Optional<String> address) {
    return address.map(FULL::matcher).filter(Matcher::matches);
  }

  /** Returns the full address, if that can be told. */
  Optional<String> full(String address) {
    return full(address, Optional.ofNullable(base));
  }

  private static Optional<String> full(String address, Optional<Matcher> base) {
    if (address.isEmpty() || address.length() > LONGEST || isFull(address)) {
      return Optional.of(address).filter(Addresses::isFull);
    }
    if (address.startsWith("//")) {
      return Optional.of(base.map(page -> page.group(1).toLowerCase(Locale.ROOT)).orElse(SAFE) + address).filter(Addresses::isFull);
    }
    return SCHEME.matcher(address).matches() ? Optional.empty() : base.map(page -> relative(address, page));
  }

  private static String relative(String address, Matcher page) {
    String path = page.group(3).isEmpty() ? "/" : page.group(3);
    String origin = page.group(1) + page.group(2);
    return switch (address.charAt(0)) {
      case '/' -> origin + walked(address);
      case '?' -> origin + path + address;
      case '#' -> origin + path;
      default -> origin + walked(path.substring(0, path.lastIndexOf('/') + 1) + address);
    };
  }

  /** Takes the steps within a path: "/a/../b" is "/b". */
  private static String walked(String address) {
    int end = Stream.of(address.indexOf('?'), address.indexOf('#'), address.length()).filter(at -> at >= 0).min(Integer::compare).orElseThrow();
    String path = STAY.matcher(address.substring(0, end)).replaceAll("");
    for (int i = 0; i < MOST_STEPS && path.contains("/.."); i++) {
      path = STEP_UP.matcher(path).replaceFirst("");
      path = ABOVE.matcher(path).replaceFirst("");
    }
    return (path.startsWith("/") ? path : "/" + path) + address.substring(end);
  }
}
