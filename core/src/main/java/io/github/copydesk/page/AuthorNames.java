package io.github.copydesk.page;

import io.github.copydesk.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the names of writers out of what a page says of them: without "by", role, outlet and day. */
final class AuthorNames {

  private static final String DEED = "(?i:(?:written|posted|published|reviewed|story|words|text|article|report|reporting) )?";
  private static final Lexicon OPENINGS = Lexicon.load(AuthorNames.class, "byline-openings");

  private static final Set<String> FIRST_WORDS = OPENINGS.entries().stream().map(words -> words.split(" ")[0]).collect(Collectors.toSet());

  /** What says in other languages that a writer's name follows. */
  static final String FOREIGN = OPENINGS.entries().stream().sorted(Comparator.comparingInt(String::length).reversed())
      .map(Pattern::quote).collect(Collectors.joining("|", "(?iu:", ")"));
  private static final Pattern OPENING =
      Pattern.compile("^(?:(?i:view all posts) by\\b|" + DEED + "(?:(?i:by)\\b|[Bb]y(?=\\p{Lu}))|(?i:authors?)\\b)\\s*:?\\s*");
  private static final Pattern FOREIGN_OPENING = Pattern.compile("^" + FOREIGN + "(?=[ :])\\s*:?\\s*");

  /** What stands between two names in other languages. */
  static final String AND = "und|et|y|e|en|och|og|i";
  private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*|,?\\s+(?:and|&|with|" + AND + ")\\s+(?=\\S+\\s+\\S)");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  /** What no longer belongs to the name: a border, a day, another who did something else, an address. */
  private static final Pattern BEHIND = Pattern.compile(
      "\\s*(?:[|•·⋅—<]|\\s@\\w|\\s[-–]\\s|\\son\\s|\\sin\\s\\p{Lu}|\\s\\d|[.,]?\\s*\\b(?i:medically reviewed|reviewed|edited|updated|published|posted"
          + "|last (?:updated|modified)|fact[- ]checked|photos?|follow|contact)\\b).*$");
  private static final Pattern OTHER_DEED =
      Pattern.compile("(?i)^(?:medically |expertly )?(?:updated|reviewed|edited|fact[- ]checked|photographs?|photos?|illustrat\\w+)(?: and \\w+)? by\\b.*");
  private static final Pattern CREDENTIAL = Pattern.compile("(?:\\p{Lu}[\\p{Lu}.-]{1,6}|Ph\\.?D\\.?|PsyD|PharmD|LCSW-?C?|[JS]r\\.?|I{2,3}|Esq\\.?|M\\.?Ed\\.?)");
  private static final Pattern NO_NAME =
      Pattern.compile("(?i).*[@\\[{}%?!=:\\\\].*|.*://.*|.*\\b(?:facebook|pinterest|twitter|instagram|e-?mail|undefined|null|anonymous|no author|admin|unknown)\\b.*|\\P{L}*");
  private static final Pattern USER_NAME = Pattern.compile("[\\p{Ll}\\p{N}._-]*[._\\p{N}-][\\p{Ll}\\p{N}._-]*");
  private static final Lexicon ROLES = Lexicon.load(AuthorNames.class, "byline-roles");
  private static final Lexicon ORGANISATIONS = Lexicon.load(AuthorNames.class, "organisation-words");
  private static final int LONGEST = 500;
  private static final int LONGEST_NAME = 60;

  private final OutletNames outlet;

  AuthorNames(OutletNames outlet) {
    this.outlet = outlet;
  }

  /** Reads persons: neither the outlet nor another body, nor the name of a user of its software. */
  List<String> persons(String value) {
    return writers(value).stream().filter(name -> !isOrganisation(name)).toList();
  }

  /** Reads who is plainly said to be the writer, a body perhaps, but neither the outlet nor a user of its software. */
  List<String> writers(String value) {
    return read(value).stream().filter(name -> !outlet.isOutlet(name) && !USER_NAME.matcher(name).matches()).toList();
  }

  /** Reads whoever is named, if but the outlet. */
  List<String> read(String value) {
    String text = ShownWords.of(value.substring(0, Math.min(LONGEST, value.length())));
    if (text.contains("://") || text.startsWith("/") || OTHER_DEED.matcher(text).matches()) {
      return List.of();
    }
    String names = OPENING.matcher(isForeign(text) ? FOREIGN_OPENING.matcher(text).replaceFirst("") : text).replaceFirst("");
    return named(BEHIND.matcher(names).replaceFirst("")).stream().filter(AuthorNames::isName).toList();
  }

  /** A comma may stand between writers, before their credentials, role or outlet; behind a role no more names are looked for. */
  private List<String> named(String names) {
    List<String> found = new ArrayList<>();
    for (String part : COMMA.splitAsStream(names).flatMap(BETWEEN::splitAsStream).filter(part -> !part.isEmpty()).toList()) {
      int last = found.size() - 1;
      if (last >= 0 && isRoleWords(part)) {
        break;
      }
      if (last >= 0 && CREDENTIAL.matcher(part).matches() && !outlet.isOutlet(part)) {
        found.set(last, found.get(last) + ", " + part);
      } else if (last < 0 || part.indexOf(' ') > 0 && !outlet.isNamedBy(part)) {
        found.add(part);
      }
    }
    return found.size() > 1 ? found.stream().filter(name -> !outlet.isOutlet(name)).toList() : found;
  }

  /** Tells whether a text may begin with what says in another language that a name follows. */
  static boolean isForeign(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end > 0 && end < text.length() && FIRST_WORDS.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
  }

  /** Tells whether a word of a name is that of a company, a body or an editorial office. */
  private static boolean isOrganisation(String name) {
    return name.contains("e.V.") || words(name).anyMatch(ORGANISATIONS::contains);
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
  }

  /** Tells whether one of some words is that of a role. */
  static boolean isRoleWords(String words) {
    return words(words).anyMatch(ROLES::contains);
  }

  private static boolean isName(String name) {
    return name.length() <= LONGEST_NAME && !OPENINGS.contains(name.toLowerCase(Locale.ROOT)) && !NO_NAME.matcher(name).matches();
  }
}
