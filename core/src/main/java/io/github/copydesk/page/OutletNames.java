package io.github.copydesk.page;

import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the outlet of a page is called: as the page declares it, by its initials, by its host. */
final class OutletNames {

  private static final Pattern DOMAIN = Pattern.compile("(?i)\\.(?:com|org|net)\\b");
  private static final int SHORTEST = 3;
  private static final int LONG = 6;

  /** The part of a host that names its owner stands before these. */
  private static final Set<String> SECOND_LEVEL = Set.of("co", "com", "org", "net", "ac", "gov", "edu");

  private final Set<String> names = new HashSet<>();
  private final String host;

  /**
   * Collects names.
   *
   * @param declared what the page calls its outlet
   * @param addresses addresses of the page itself, the first that has a host counts
   */
  OutletNames(Collection<String> declared, List<String> addresses) {
    declared.stream().map(OutletNames::key).filter(key -> key.length() >= SHORTEST).forEach(names::add);
    declared.stream().map(OutletNames::initials).filter(key -> key.length() >= SHORTEST).forEach(names::add);
    this.host = addresses.stream().map(OutletNames::owner).filter(owner -> owner.length() >= SHORTEST).findFirst().orElse("");
  }

  private static String key(String name) {
    String plain = name.indexOf('.') < 0 ? name : DOMAIN.matcher(name).replaceFirst("");
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        key.append(Character.toLowerCase(plain.charAt(i)));
      }
    }
    return key.toString();
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < name.length(); i++) {
      boolean part = Character.isLetterOrDigit(name.charAt(i));
      initials.append(part && !inside ? String.valueOf(Character.toLowerCase(name.charAt(i))) : "");
      inside = part;
    }
    return initials.toString();
  }

  private static String owner(String address) {
    String name = host(address);
    String[] labels = name.split("\\.");
    int owner = labels.length - 2;
    if (owner > 0 && SECOND_LEVEL.contains(labels[owner])) {
      owner--;
    }
    return owner < 0 ? "" : key(labels[owner]);
  }

  private static String host(String address) {
    try {
      String host = URI.create(address).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** Tells whether a text is nothing but the outlet's name. */
  boolean isOutlet(String text) {
    String key = key(text);
    return !key.isEmpty() && (names.contains(key) || key.equals(host));
  }

  /** Tells whether a part of a title names the outlet, perhaps with more words or fewer. */
  boolean isNamedBy(String part) {
    String key = key(part);
    return isOutlet(part) || key.length() >= SHORTEST
        && (names.stream().anyMatch(name -> isAlike(key, name)) || !host.isEmpty() && isAlike(key, host));
  }

  /** An outlet may be called by a common word, so that it must be most of the part or a long word at its edge. */
  private static boolean isAlike(String part, String name) {
    return name.startsWith(part) || name.endsWith(part)
        || part.contains(name) && 2 * name.length() > part.length()
        || name.length() >= LONG && (part.startsWith(name) || part.endsWith(name));
  }
}
