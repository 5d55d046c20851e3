package io.github.copydesk.entity;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Span;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Events and laws whose last word says what they are: "Gulf War", "Lisbon Treaty", "Voting Rights Act of 1965". Some words
 * are surer than others: an act is a law whatever the tagger says, a code is one only where it has no other type.
 */
final class HeadedNames {

  private static final Lexicon HEADS = Lexicon.load(HeadedNames.class, "thing-heads");
  private static final Lexicon TITLES = Lexicon.load(HeadedNames.class, "titles");
  private static final Set<String> SMALL_TAGS = Set.of("DET", "ADP", "SCONJ", "PRON", "CCONJ", "ADV", "AUX", "VERB", "PUNCT");
  private static final Set<String> JOINTS = Set.of("of", "and", "for", "&", "to", "on");

  /** Words that make something else of a head: a class act, a post-war year. */
  private static final Set<String> MISLEADING = Set.of(
      "Post", "Pre", "Anti", "Pro", "Class", "Sister", "Opening", "Best", "Kill", "Buffalo", "Infinity", "Man");

  /** What belongs to a law behind its name. */
  private static final Pattern NUMBER = Pattern.compile(" (?:of )?(?:1[6-9]|20)\\d\\d\\b| No\\.? ?\\d+");
  private static final int LONGEST = 9;
  private static final int LONGEST_WEAK = 5;

  private enum Strength {
    SURE,
    FIRM,
    WEAK;

    private boolean overrules(EntityType type) {
      return type == EntityType.MISCELLANEOUS
          || this != WEAK && (type == EntityType.ORGANIZATION || type == EntityType.PLACE || type == EntityType.NATIONALITY);
    }
  }

  private record Head(int first, int last, EntityType type, Strength strength) {}

  private final FoundNames names;
  private final Segments segments;

  private HeadedNames(FoundNames names) {
    this.names = names;
    this.segments = names.segments();
  }

  /** Finds such names in a text, and gives those found their type. */
  static void addTo(FoundNames names) {
    HeadedNames headed = new HeadedNames(names);
    for (Sentence sentence : headed.segments.sentences()) {
      for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
        headed.headAt(at, sentence).ifPresent(head -> headed.read(head, sentence));
      }
    }
  }

  private Optional<Head> headAt(int last, Sentence sentence) {
    if (!isCapital(last) && names.at(span(last).start()).isEmpty()) {
      return Optional.empty();
    }
    String word = text(last).toLowerCase(Locale.ROOT);
    String two = last > sentence.firstToken() ? text(last - 1).toLowerCase(Locale.ROOT) + " " + word : "";
    return HEADS.value(two).map(value -> head(last - 1, last, value))
        .or(() -> HEADS.value(word).map(value -> head(last, last, value)));
  }

  private static Head head(int first, int last, String value) {
    String[] parts = value.split(" ");
    return new Head(first, last, EntityType.valueOf(parts[0]), Strength.valueOf(parts[1].toUpperCase(Locale.ROOT)));
  }

  private void read(Head head, Sentence sentence) {
    if (goesOn(head, sentence)) {
      return;
    }
    Optional<Mention> mention = names.at(span(head.last()).start());
    if (mention.isPresent() && mention.get().span().end() == span(head.last()).end() && isWhole(mention.get(), head)) {
      mention.filter(it -> head.strength().overrules(it.type()))
          .ifPresent(it -> names.put(numbered(it.span(), head), head.type()));
    } else if (head.strength() == Strength.SURE && mention.filter(it -> it.type() == EntityType.PERSON).isEmpty()) {
      int first = first(head, sentence);
      if (first < head.first() || head.first() < head.last()) {
        names.put(numbered(span(first).cover(span(head.last())), head), head.type());
      }
    }
  }

  /** Whether a name has a word besides its head and is neither a description nor a sentence: "post-Cold War", "Stop the War". */
  private boolean isWhole(Mention mention, Head head) {
    int first = segments.tokenAt(mention.span().start());
    if (first >= head.first()) {
      return first < head.last();
    }
    boolean hyphen = first > 0 && text(first - 1).equals("-");
    boolean sentence = text(head.first() - 1).equals("the") || head.strength() == Strength.WEAK && head.last() - first > LONGEST_WEAK;
    return first < head.last() && !hyphen && !sentence && isCapital(first);
  }

  /** "War Memorial", "Bill Clinton". */
  private boolean goesOn(Head head, Sentence sentence) {
    int next = head.last() + 1;
    if (head.type() == EntityType.LAW && number(span(head.last()).end()).lookingAt()) {
      return false;
    }
    String before = head.first() > sentence.firstToken() ? text(head.first() - 1) : "";
    return MISLEADING.contains(before) || TITLES.contains(before) || before.equals("-") || next < sentence.endToken() && isCapital(next) && segments.tokens().get(next).tag().equals("PROPN")
        && !isStartOfAnother(next, head);
  }

  private boolean isStartOfAnother(int next, Head head) {
    Optional<Mention> mention = names.at(span(next).start());
    return mention.isPresent() && !mention.get().span().contains(span(head.last()));
  }

  private int first(Head head, Sentence sentence) {
    int first = head.first();
    while (head.last() - first < LONGEST && first > sentence.firstToken()) {
      if (isPartOfName(first - 1, sentence)) {
        first--;
      } else if (head.type() == EntityType.LAW && isJoint(first - 1, sentence)) {
        first -= 2;
      } else {
        break;
      }
    }
    return first;
  }

  private boolean isPartOfName(int at, Sentence sentence) {
    boolean opens = at == sentence.firstToken() && SMALL_TAGS.contains(segments.tokens().get(at).tag());
    boolean person = names.at(span(at).start()).filter(mention -> mention.type() == EntityType.PERSON).isPresent();
    return isCapital(at) && !opens && !person && !text(at).equals("The");
  }

  private boolean isJoint(int at, Sentence sentence) {
    return at - 1 > sentence.firstToken() && (JOINTS.contains(text(at)) || text(at).equals("-")) && isPartOfName(at - 1, sentence);
  }

  private Span numbered(Span name, Head head) {
    if (head.type() != EntityType.LAW) {
      return name;
    }
    Matcher number = number(name.end());
    return number.lookingAt() ? new Span(name.start(), number.end()) : name;
  }

  private Matcher number(int offset) {
    return NUMBER.matcher(segments.text()).region(offset, segments.text().length());
  }

  private boolean isCapital(int at) {
    return Character.isUpperCase(text(at).codePointAt(0));
  }

  private String text(int at) {
    return segments.tokens().get(at).text();
  }

  private Span span(int at) {
    return segments.tokens().get(at).span();
  }
}
