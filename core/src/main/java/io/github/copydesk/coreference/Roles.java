package io.github.copydesk.coreference;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.Span;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import io.github.copydesk.segmentation.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads the office or occupation beside a person's name: directly before it ("NATO Secretary General Jens Stoltenberg",
 * "President of Argentina Alberto Fernández") or directly after it between commas ("Jens Stoltenberg, the head of
 * NATO,"). Only nouns of a list are taken for offices.
 */
final class Roles {

  private static final Lexicon OFFICES = Lexicon.load(Roles.class, "offices");
  private static final Lexicon PLAIN_TITLES = Lexicon.load(Roles.class, "forms-of-address");
  private static final Set<String> NAMING_TAGS = Set.of("PROPN", "NOUN", "ADJ");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his", "her");
  private static final Set<String> JOINTS = Set.of("of", "for", "at", "to", "in", "and", "&", "the", "'s", "’s", "-");
  private static final Set<String> DEPARTMENTS = Set.of(
      "state", "staff", "defense", "defence", "health", "education", "finance", "justice", "commerce", "police", "parliament");
  private static final Set<String> ENDS = Set.of(",", ".", ";", ")", "—", "–", "-", "”", "\"");
  private static final int LONGEST = 16;

  private final Segments segments;
  private final Map<Integer, Mention> byStart = new HashMap<>();

  Roles(Segments segments, Mentions mentions) {
    this.segments = segments;
    mentions.forEach(mention -> byStart.put(mention.span().start(), mention));
  }

  /** Returns the first role that stands beside one of a person's mentions; empty where none does. */
  String of(List<Mention> mentions) {
    return mentions.stream()
        .flatMap(mention -> before(mention).or(() -> after(mention)).stream())
        .findFirst()
        .map(span -> span.of(segments.text()).replaceAll("\\s+", " "))
        .orElse("");
  }

  private Optional<Span> before(Mention mention) {
    int end = segments.tokenAt(mention.span().start());
    Sentence sentence = sentence(mention);
    int head = end - 1;
    while (head >= sentence.firstToken() && PLAIN_TITLES.contains(text(head))) {
      head--;
    }
    int office = head >= sentence.firstToken() && isOffice(head) ? head : officeOf(head, sentence);
    return office < sentence.firstToken()
        ? Optional.empty()
        : Optional.of(token(leftmost(office, sentence)).span().cover(token(head).span()));
  }

  /** Finds the office in "secretary of state", "President of the Philippines", whose last word is at an index. */
  private int officeOf(int last, Sentence sentence) {
    int at = last;
    while (at > sentence.firstToken() && last - at < 4 && (isCapital(at) || DEPARTMENTS.contains(text(at)))) {
      at--;
    }
    if (at > sentence.firstToken() && at < last && text(at).equals("the")) {
      at--;
    }
    boolean found = at > sentence.firstToken() && at < last && text(at).equals("of") && isOffice(at - 1);
    return found ? at - 1 : -1;
  }

  private int leftmost(int office, Sentence sentence) {
    int first = office;
    while (first > sentence.firstToken() && office - first < LONGEST && modifies(first - 1)) {
      first--;
    }
    while (first < office && JOINTS.contains(text(first))) {
      first++;
    }
    return first;
  }

  private boolean modifies(int at) {
    String word = text(at);
    boolean possessive = (word.equals("'s") || word.equals("’s")) && isCapital(at - 1);
    return possessive || NAMING_TAGS.contains(token(at).tag()) && Character.isLetter(word.charAt(0)) || word.equals("-");
  }

  private Optional<Span> after(Mention mention) {
    Sentence sentence = sentence(mention);
    int comma = segments.tokenAt(mention.span().end());
    if (comma >= sentence.endToken() - 1 || !text(comma).equals(",")) {
      return Optional.empty();
    }
    int first = comma + 1;
    while (first < sentence.endToken() && DETERMINERS.contains(text(first).toLowerCase(Locale.ROOT))) {
      first++;
    }
    int end = phraseEnd(first, sentence);
    boolean closed = end < sentence.endToken() && ENDS.contains(text(end));
    return closed && IntStream.range(first, end).anyMatch(this::isOffice)
        ? Optional.of(token(first).span().cover(token(end - 1).span()))
        : Optional.empty();
  }

  /** Follows a noun phrase to its end; another person may stand in it only behind "of", as in "brother of Anna Berg". */
  private int phraseEnd(int first, Sentence sentence) {
    int end = first;
    boolean of = false;
    while (end < sentence.endToken() && end - first < LONGEST && belongs(end) && (of || !isPerson(end))) {
      of |= text(end).equals("of");
      end++;
    }
    return end;
  }

  private boolean belongs(int at) {
    return NAMING_TAGS.contains(token(at).tag()) || JOINTS.contains(text(at));
  }

  private boolean isPerson(int at) {
    Mention mention = byStart.get(token(at).span().start());
    return mention != null && mention.type() == EntityType.PERSON;
  }

  private boolean isOffice(int at) {
    return OFFICES.contains(text(at).toLowerCase(Locale.ROOT));
  }

  private boolean isCapital(int at) {
    return at >= 0 && Character.isUpperCase(text(at).codePointAt(0));
  }

  private Sentence sentence(Mention mention) {
    return segments.sentences().get(segments.sentenceAt(mention.span().start()));
  }

  private String text(int at) {
    return token(at).text();
  }

  private Token token(int at) {
    return segments.tokens().get(at);
  }
}
