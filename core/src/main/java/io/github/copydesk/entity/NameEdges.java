package io.github.copydesk.entity;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Span;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.segmentation.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes off the edges of a name what does not belong to it. */
final class NameEdges {

  private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'S", "’S");

  /** An abbreviation whose last full stop became a token of its own: "U.N" "." */
  private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");

  private static final Lexicon TITLES = Lexicon.load(NameEdges.class, "titles");

  private NameEdges() {}

  /** Returns where the name alone stands; nothing where no letter or digit is left. */
  static Optional<Span> trim(List<Token> tokens, EntityType type) {
    int first = 0;
    int end = tokens.size();
    while (first < end && isBefore(tokens.get(first).text(), end - first, type)) {
      first++;
    }
    while (first < end && isAfter(tokens, end - 1)) {
      end--;
    }
    return first == end ? Optional.empty() : Optional.of(withoutPossessive(tokens.get(first), tokens.get(end - 1)));
  }

  private static Span withoutPossessive(Token first, Token last) {
    boolean possessive = last.text().length() > 2 && POSSESSIVES.stream().anyMatch(last.text()::endsWith);
    int end = last.span().end() - (possessive ? 2 : 0);
    return new Span(first.span().start(), end);
  }

  private static boolean isBefore(String word, int left, EntityType type) {
    boolean title = type == EntityType.PERSON && TITLES.contains(word);
    return isMark(word) || left > 1 && (title || word.equalsIgnoreCase("the"));
  }

  private static boolean isAfter(List<Token> tokens, int at) {
    String word = tokens.get(at).text();
    boolean abbreviates = at > 0 && word.equals(".") && ABBREVIATION.matcher(tokens.get(at - 1).text()).matches();
    return !abbreviates && (isMark(word) || POSSESSIVES.contains(word));
  }

  private static boolean isMark(String word) {
    return word.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
