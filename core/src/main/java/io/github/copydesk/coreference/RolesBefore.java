package io.github.copydesk.coreference;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Span;
import io.github.copydesk.lexicon.Lexicon;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the role before a name: "NATO Secretary General Jens Stoltenberg", "President of Argentina Alberto Fernández",
 * "NASA astronauts Bob Behnken and Doug Hurley", "the director of the museum, Anna Berg,".
 */
final class RolesBefore {

  private static final Lexicon PLAIN_TITLES = Lexicon.load(RolesBefore.class, "forms-of-address");
  private static final Set<String> JOINTS = Set.of("of", "for", "at", "to", "in", "and", "&", "the", "'s", "’s", "-");
  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "to", "in", "from");
  private static final Set<String> DEPARTMENTS = Set.of(
      "state", "staff", "defense", "defence", "health", "education", "finance", "justice", "commerce", "police", "parliament");
  /** Words that qualify a role, whatever their tag. */
  private static final Set<String> QUALIFYING = Set.of("then", "ex", "longtime", "retired", "acting", "newly", "elected", "lead", "leading", "managing", "shadow");

  /** Nouns of time, which stand before a role but are no part of it. */
  private static final Set<String> DAYS = Set.of("yesterday", "today", "tonight", "tomorrow",
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> ELECTED = Set.of("elect", "designate");
  private static final Set<String> CLOSING = Set.of(",", ".", ";", "—", "–", "”", "\"", ")");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his", "her", "our", "my");
  private static final int LONGEST = 16;
  /** How many persons before one may share a role with it; more are a list of names. */
  private static final int MOST_SHARING = 24;

  private final Surroundings around;

  RolesBefore(Surroundings around) {
    this.around = around;
  }

  Optional<Role> of(Mention mention) {
    return of(mention, MOST_SHARING);
  }

  private Optional<Role> of(Mention mention, int sharing) {
    int first = around.sentence(mention).firstToken();
    int before = around.first(mention) - 1;
    if (around.text(before).equals(",")) {
      return apposed(mention, first, withoutBrackets(before - 1)).or(() -> shared(mention, before, sharing));
    }
    if (around.text(before).equals("and")) {
      return shared(mention, before, sharing);
    }
    int head = withoutTitles(before, first);
    return ending(head, first);
  }

  /** A role whose last word is at an index. */
  private Optional<Role> ending(int last, int first) {
    int office = office(last, first);
    if (office < 0) {
      return Optional.empty();
    }
    int start = leftmost(office, first);
    Span span = around.span(start, last);
    String noun = around.word(office);
    Optional<String> one = OfficeNouns.isOffice(noun) ? Optional.empty() : OfficeNouns.singular(around.text(office));
    String text = around.text(span);
    return Optional.of(one.map(singular -> new Role(span, text.replace(around.text(office), singular), singular))
        .orElse(new Role(span, text, noun)));
  }

  /** Finds the noun of a role by its last word: the word itself, or one before "of". */
  private int office(int last, int first) {
    if (last < first) {
      return -1;
    }
    boolean elected = ELECTED.contains(around.word(last)) && around.text(last - 1).equals("-");
    int noun = elected ? last - 2 : last;
    return isOffice(noun) && noun >= first ? noun : officeOf(last, first);
  }

  /** Finds the office in "secretary of state", "head of the League for the Defence of Rivers", whose last word is at an index. */
  private int officeOf(int last, int first) {
    int at = last;
    int office = -1;
    while (office < 0 && at > first && last - at < LONGEST && (isWithinBody(at) || isPreposition(at, last))) {
      office = isPreposition(at, last) && isOffice(at - 1) ? at - 1 : -1;
      at = around.mentionAt(at).map(around::first).orElse(at) - 1;
    }
    return office >= first ? office : -1;
  }

  private boolean isPreposition(int at, int last) {
    return at < last && (PREPOSITIONS.contains(around.text(at)) || around.text(at).equals("the"));
  }

  /** A word of "Italy's Foreign Ministry" or "state". */
  private boolean isWithinBody(int at) {
    return around.isCapital(at) || DEPARTMENTS.contains(around.text(at)) || around.isPossessive(at);
  }

  private boolean isOffice(int at) {
    return OfficeNouns.isOffice(around.text(at)) || OfficeNouns.singular(around.text(at)).isPresent();
  }

  private int leftmost(int office, int first) {
    int start = office;
    while (start > first && office - start < LONGEST && modifies(start - 1)) {
      int before = start - 1;
      start = around.mentionAt(before).map(mention -> Math.max(first, around.first(mention))).orElse(before);
    }
    while (start < office && JOINTS.contains(around.text(start))) {
      start++;
    }
    return start;
  }

  private boolean modifies(int at) {
    boolean possessive = around.isPossessive(at) && (around.isCapital(at - 1) || around.isNaming(at - 1));
    boolean names = around.isNaming(at) && !DAYS.contains(around.word(at));
    return possessive || names || QUALIFYING.contains(around.word(at)) || around.text(at).equals("-");
  }

  private int withoutBrackets(int last) {
    return around.text(last).equals(")") && around.text(last - 2).equals("(") ? last - 3 : last;
  }

  /** Steps back over "Dr." and over "(MP)". */
  private int withoutTitles(int before, int first) {
    int head = withoutBrackets(before);
    while (head >= first && PLAIN_TITLES.contains(around.text(head))) {
      head--;
    }
    return head;
  }

  /** "the museum's director, Anna Berg,": behind the name the sentence pauses again. "Two astronauts, Anna Berg and" goes on. */
  private Optional<Role> apposed(Mention mention, int first, int last) {
    if (around.mentionAt(last, EntityType.PERSON).isPresent()) {
      return Optional.empty();
    }
    String behind = around.text(around.end(mention));
    return ending(last, first).filter(role -> isPlural(role) ? behind.equals("and") || behind.equals(",")
        : isDefinite(role) && (CLOSING.contains(behind) || opens(role, first)));
  }

  /** "A member of the council, Anna Berg said": what opens a sentence can only go with the name. */
  private boolean opens(Role role, int first) {
    return around.at(role.span().start()) == first + 1;
  }

  private boolean isPlural(Role role) {
    return !around.text(role.span()).equals(role.text());
  }

  /** Whether a determiner or a possessive stands before a role or in it, or a body ("Acme chief executive, Anna Berg,"). */
  private boolean isDefinite(Role role) {
    int start = around.at(role.span().start());
    return DETERMINERS.contains(around.word(start - 1)) || around.isPossessive(start - 1)
        || role.text().contains("'s ") || role.text().contains("’s ")
        || around.within(role.span()).stream().anyMatch(mention -> mention.type() == EntityType.ORGANIZATION);
  }

  /** The plural before the first of several: "senators Anna Berg and Carl Lund". */
  private Optional<Role> shared(Mention mention, int joint, int sharing) {
    Optional<Mention> other = around.mentionAt(joint - 1, EntityType.PERSON).filter(it -> it != mention && sharing > 0);
    return other.flatMap(it -> of(it, sharing - 1)).filter(this::isPlural);
  }
}
