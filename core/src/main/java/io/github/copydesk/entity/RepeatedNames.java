package io.github.copydesk.entity;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lets a text speak for itself: a name that the tagger, which sees a sentence at a time, was sure of in one place is found
 * where it passed it over, and has the same type where it doubted; an acronym has the type of the name it stands for; a
 * place behind "of" is no part of the person's name after it ("the President of Chile Anna Berg"). Names of one word are
 * only taken of organizations and places, and only where the word is a proper noun.
 */
final class RepeatedNames {

  private static final String PROPER_NOUN = "PROPN";
  private static final double CERTAIN = 0.7;
  private static final double DOUBTFUL = 0.5;
  private static final int LONGEST = 6;

  /** How sure a name is beside the one that it repeats. */
  private static final double SHARE = 0.8;

  /** Three letters at least, for shorter acronyms stand for too much. */
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,8}");

  private final Segments segments;
  private final Map<String, Mention> certain = new HashMap<>();
  private final Map<String, Mention> acronyms = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final BitSet taken = new BitSet();

  private RepeatedNames(Segments segments) {
    this.segments = segments;
  }

  /** Returns the mentions and what was added to them, sorted; the mentions must be sorted and free of overlaps. */
  static List<Mention> addTo(List<Mention> mentions, Segments segments) {
    RepeatedNames repeated = new RepeatedNames(segments);
    mentions.forEach(repeated::learn);
    List<Mention> all = new ArrayList<>(mentions.stream().map(repeated::retyped).map(repeated::withoutPlace).toList());
    for (int token = 0; token < segments.tokens().size(); token++) {
      repeated.at(token).ifPresent(mention -> {
        all.add(mention);
        repeated.take(mention);
      });
    }
    all.sort(Comparator.comparing(Mention::span));
    return all;
  }

  private void learn(Mention mention) {
    int first = segments.tokenAt(mention.span().start());
    int end = take(mention);
    boolean whole = segments.tokens().get(end - 1).span().end() == mention.span().end();
    if (mention.confidence() >= CERTAIN && whole && end - first <= LONGEST && (end - first > 1 || isThing(mention))) {
      firstWords.add(segments.tokens().get(first).text());
      certain.merge(key(first, end), mention, (one, other) -> one.confidence() < other.confidence() ? other : one);
    }
    if (end - first > 2 && (isThing(mention) || mention.type() == EntityType.LAW)) {
      acronyms.putIfAbsent(initials(first, end), mention);
    }
  }

  private int take(Mention mention) {
    int first = segments.tokenAt(mention.span().start());
    int end = segments.tokenAt(mention.span().end() - 1) + 1;
    taken.set(first, end);
    return end;
  }

  private Mention retyped(Mention mention) {
    Mention known = ACRONYM.matcher(mention.text()).matches() && mention.type() != EntityType.PERSON
        ? acronyms.get(mention.text())
        : mention.confidence() < DOUBTFUL ? certain.get(mention.text()) : null;
    return known == null || known.type() == mention.type() ? mention : repeated(mention.span(), known);
  }

  private Mention withoutPlace(Mention mention) {
    int first = segments.tokenAt(mention.span().start());
    boolean full = segments.tokenAt(mention.span().end() - 1) > first + 1;
    Mention place = certain.get(segments.tokens().get(first).text());
    boolean named = mention.type() == EntityType.PERSON && place != null && place.type() == EntityType.PLACE;
    if (!named || !full || first == 0 || !segments.tokens().get(first - 1).text().equals("of")) {
      return mention;
    }
    taken.clear(first);
    Span person = new Span(segments.tokens().get(first + 1).span().start(), mention.span().end());
    return new Mention(person, person.of(segments.text()), mention.type(), SHARE * mention.confidence());
  }

  private Optional<Mention> at(int first) {
    Token token = segments.tokens().get(first);
    if (taken.get(first)) {
      return Optional.empty();
    }
    Mention spelledOut = acronyms.get(token.text());
    if (spelledOut != null && ACRONYM.matcher(token.text()).matches()) {
      return Optional.of(repeated(token.span(), spelledOut));
    }
    return firstWords.contains(token.text()) ? longestAt(first) : Optional.empty();
  }

  private Optional<Mention> longestAt(int first) {
    int taking = taken.nextSetBit(first);
    int most = Math.min(segments.tokens().size(), first + LONGEST);
    for (int end = taking < 0 ? most : Math.min(most, taking); end > first; end--) {
      Mention known = certain.get(key(first, end));
      if (known != null && (end - first > 1 || segments.tokens().get(first).tag().equals(PROPER_NOUN))) {
        Span span = segments.tokens().get(first).span().cover(segments.tokens().get(end - 1).span());
        return Optional.of(repeated(span, known));
      }
    }
    return Optional.empty();
  }

  private Mention repeated(Span span, Mention known) {
    return new Mention(span, span.of(segments.text()), known.type(), SHARE * known.confidence());
  }

  private static boolean isThing(Mention mention) {
    return mention.type() == EntityType.ORGANIZATION || mention.type() == EntityType.PLACE;
  }

  private String key(int first, int end) {
    return segments.tokens().subList(first, end).stream().map(Token::text).collect(Collectors.joining(" "));
  }

  /** The first letters of the words with a capital. */
  private String initials(int first, int end) {
    return segments.tokens().subList(first, end).stream()
        .map(token -> token.text().substring(0, 1))
        .filter(letter -> Character.isUpperCase(letter.charAt(0)))
        .collect(Collectors.joining());
  }
}
