package io.github.copydesk.coreference;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Span;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.segmentation.Sentence;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the role behind a name: "Jens Stoltenberg, the head of NATO,", "Ann Hill, 45, a teacher from Leeds,", "Mike Pompeo,
 * who is the secretary of state,", "Jens Stoltenberg, who will chair the summit,".
 */
final class RolesAfter {

  /** Verbs that say what office somebody holds; with "as", those that need it. */
  private static final Lexicon FUNCTIONS = Lexicon.load(RolesAfter.class, "function-verbs");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his", "her", "our", "my", "now", "currently", "also");
  private static final Set<String> JOINTS = Set.of("of", "for", "at", "to", "in", "from", "on", "and", "&", "the", "'s", "’s", "-");
  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "to", "in", "from", "on", "with", "and", "who");
  private static final Set<String> OPENING = Set.of(",", "(", "—", "–");
  private static final Set<String> ENDS = Set.of(",", ".", ";", ")", "—", "–", "-", "”", "\"");

  /** Words that go on to tell more of somebody whose role is told. */
  private static final Set<String> CONTINUING = Set.of("who", "whose", "with", "that", "which", "since", "based", "known", "aged");
  private static final Set<String> BEING = Set.of("is", "was");
  private static final Set<String> FORMER = Set.of("then", "retired", "acting", "elected", "managing", "previously", "formerly", "once");
  private static final Set<String> AUXILIARIES = Set.of("will", "has", "had", "is", "was", "to", "also", "now", "once", "currently");
  private static final int LONGEST = 18;

  private final Surroundings around;

  RolesAfter(Surroundings around) {
    this.around = around;
  }

  Optional<Role> of(Mention mention) {
    int end = around.end(mention);
    boolean opens = OPENING.contains(around.text(end));
    int first = withoutAge(opens ? end + 1 : end);
    if (around.text(first).equals("who")) {
      return being(first, mention).or(() -> function(first, mention));
    }
    return opens ? phrase(first, mention) : Optional.empty();
  }

  /** "45," or "aged 45,". */
  private int withoutAge(int first) {
    int number = around.text(first).equals("aged") ? first + 1 : first;
    boolean age = around.text(number).matches("\\d{1,3}") && around.text(number + 1).equals(",");
    return age ? number + 2 : first;
  }

  private Optional<Role> being(int who, Mention mention) {
    boolean been = around.text(who + 1).equals("has") && around.text(who + 2).equals("been");
    return been || BEING.contains(around.text(who + 1)) ? phrase(been ? who + 3 : who + 2, mention) : Optional.empty();
  }

  private Optional<Role> phrase(int start, Mention mention) {
    Sentence sentence = around.sentence(mention);
    int first = start;
    while (first < sentence.endToken() && DETERMINERS.contains(around.word(first))) {
      first++;
    }
    int end = phraseEnd(first, sentence);
    int head = head(first, end);
    return end > first && end < sentence.endToken() && isClosed(end, first) && OfficeNouns.isOffice(around.text(head))
        ? Optional.of(new Role(around.span(first, end - 1), around.text(around.span(first, end - 1)), around.word(head)))
        : Optional.empty();
  }

  /** Behind "the president" the sentence must pause, lest he be the subject of what follows; "a teacher of Greek" is none. */
  private boolean isClosed(int end, int first) {
    boolean indefinite = end - first > 1 && (around.text(first - 1).equals("a") || around.text(first - 1).equals("an"));
    return indefinite || ENDS.contains(around.text(end)) || CONTINUING.contains(around.text(end));
  }

  /** The last word before the first preposition; "elect" and "responsible" give way to the office before them. */
  private int head(int first, int end) {
    int head = first;
    while (head + 1 < end && (!PREPOSITIONS.contains(around.text(head + 1)) || around.mentionAt(head + 1).isPresent())) {
      head++;
    }
    while (head > first && around.tag(head).equals("ADJ") && !OfficeNouns.isOffice(around.text(head))) {
      head--;
    }
    return around.text(head).equals("elect") ? head - 2 : head;
  }

  /** Follows a noun phrase to its end; another person may stand in it only behind a preposition: "brother of Anna Berg". */
  private int phraseEnd(int first, Sentence sentence) {
    int end = first;
    boolean behind = false;
    while (end < sentence.endToken() && end - first < LONGEST && belongs(end, first) && (behind || mayStand(end))) {
      behind |= PREPOSITIONS.contains(around.text(end)) && !around.text(end).equals("and");
      end++;
    }
    return end;
  }

  private boolean belongs(int at, int first) {
    return around.isNaming(at) || at == first && around.tag(at).equals("NUM") || JOINTS.contains(around.text(at)) || at == first && FORMER.contains(around.text(at))
        || at > first && around.isCapital(at)
        || around.mentionAt(at).isPresent() && around.mentionAt(at, EntityType.PERSON).isEmpty();
  }

  /** A person may stand there with a possessive: "Anna Berg's lawyer". */
  private boolean mayStand(int at) {
    return around.mentionAt(at, EntityType.PERSON)
        .filter(person -> !around.isPossessive(around.end(person))).isEmpty();
  }

  /** "who will chair the summit", "who heads the union", "who works as a nurse". */
  private Optional<Role> function(int who, Mention mention) {
    Sentence sentence = around.sentence(mention);
    int verb = who + 1;
    while (AUXILIARIES.contains(around.text(verb))) {
      verb++;
    }
    Optional<String> use = FUNCTIONS.value(around.word(verb));
    if (use.isEmpty() || !use.get().isEmpty() && !around.text(verb + 1).equals(use.get())) {
      return Optional.empty();
    }
    int end = verb + 1;
    while (end < sentence.endToken() && end - who < LONGEST && !ENDS.contains(around.text(end))) {
      end++;
    }
    boolean closed = end < sentence.endToken() && end > verb + 1 && ENDS.contains(around.text(end));
    Span span = around.span(who, end - 1);
    return closed ? Optional.of(new Role(span, around.text(span), "")) : Optional.empty();
  }
}
