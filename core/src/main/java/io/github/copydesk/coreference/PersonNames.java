package io.github.copydesk.coreference;

import com.google.common.base.Splitter;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.PersonName;
import io.github.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a person's name apart: form of address, given names, family name with its particles, suffix. */
final class PersonNames {

  private static final Lexicon FORMS_OF_ADDRESS = Lexicon.load(PersonNames.class, "forms-of-address");
  private static final Lexicon PARTICLES = Lexicon.load(PersonNames.class, "name-particles");
  private static final Lexicon SUFFIXES = Lexicon.load(PersonNames.class, "name-suffixes");

  /** Family names that stand first; where they are English names too, only before a given name of two syllables. */
  private static final Lexicon FAMILY_FIRST = Lexicon.load(PersonNames.class, "family-names-first");

  /** Forms of address that go with a given name: "Sir Keir", "Queen Anna"; all others go with a family name. */
  private static final Set<String> WITH_GIVEN =
      Set.of("Sir", "Dame", "King", "Queen", "Prince", "Princess", "Pope", "Sister", "Brother", "Saint");

  private static final String SYLLABLE = "(?:[b-df-hj-np-tv-z]|zh|ch|sh|ts|ky|gy|ny|hs|th|nh|ph|kh|tr|qu)?[aeiouwüy]{1,3}(?:ng|n|k|m|l|p|t|h|r)?";

  /** "Jae-in", "Jong Un", "Chi Minh". */
  private static final Pattern TWO_SYLLABLES = Pattern.compile("(?i)" + SYLLABLE + "[- ]" + SYLLABLE);

  /** "Jinping", "Weiwei", "Na". */
  private static final Pattern FEW_SYLLABLES = Pattern.compile("(?i)" + SYLLABLE + "(?:[- ]?" + SYLLABLE + ")?");

  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

  private final Surroundings around;

  PersonNames(Surroundings around) {
    this.around = around;
  }

  /** Takes apart a person's fullest name, with what stands before and behind any of the mentions. */
  PersonName of(String name, List<Mention> mentions) {
    String honorific = first(mentions.stream().flatMap(this::honorific));
    List<String> words = SPACE.splitToList(name.replace(",", " "));
    int end = words.size();
    while (end > 1 && SUFFIXES.contains(words.get(end - 1))) {
      end--;
    }
    String suffix = end < words.size() ? String.join(" ", words.subList(end, words.size()))
        : first(mentions.stream().flatMap(this::suffix));
    List<String> bare = words.subList(0, end);
    int family = family(bare);
    return family < 0 ? familyFirst(honorific, bare, suffix) : split(honorific, bare, family, suffix);
  }

  private static String first(Stream<String> words) {
    return words.findFirst().orElse("");
  }

  private PersonName split(String honorific, List<String> words, int family, String suffix) {
    if (words.size() == 1) {
      boolean given = WITH_GIVEN.contains(honorific);
      return new PersonName(honorific, given ? words.get(0) : "", given || honorific.isEmpty() ? "" : words.get(0), suffix);
    }
    return new PersonName(
        honorific, joined(words.subList(0, family)), joined(words.subList(family, words.size())), suffix);
  }

  private static PersonName familyFirst(String honorific, List<String> words, String suffix) {
    return new PersonName(honorific, joined(words.subList(1, words.size())), words.get(0), suffix);
  }

  private static String joined(List<String> words) {
    return String.join(" ", words);
  }

  /** Where the family name begins: at the last word or its particles; -1 where it is the first word. */
  private static int family(List<String> words) {
    if (words.size() > 1 && isFamilyFirst(words)) {
      return -1;
    }
    int family = words.size() - 1;
    while (family > 0 && PARTICLES.contains(words.get(family - 1).toLowerCase(Locale.ROOT)) && isParticle(words, family - 1)) {
      family--;
    }
    return family;
  }

  /** At the head of a name only a word in lower case is a particle: "de Blasio", but "Al Gore". */
  private static boolean isParticle(List<String> words, int at) {
    return at > 0 || Character.isLowerCase(words.get(0).codePointAt(0));
  }

  private static boolean isFamilyFirst(List<String> words) {
    Optional<String> kind = FAMILY_FIRST.value(words.get(0));
    String given = joined(words.subList(1, words.size()));
    return kind.isPresent() && words.size() <= 3
        && (kind.get().isEmpty() ? FEW_SYLLABLES : TWO_SYLLABLES).matcher(given).matches();
  }

  private Stream<String> honorific(Mention mention) {
    String before = around.text(around.first(mention) - 1);
    return FORMS_OF_ADDRESS.contains(before) || WITH_GIVEN.contains(before) ? Stream.of(before) : Stream.empty();
  }

  /** "John Hill, Jr.", "Ann Hill MP". */
  private Stream<String> suffix(Mention mention) {
    int end = around.end(mention);
    String behind = around.text(around.text(end).equals(",") ? end + 1 : end);
    return SUFFIXES.contains(behind) ? Stream.of(behind) : Stream.empty();
  }
}
