package io.github.copydesk.coreference;

import io.github.copydesk.lexicon.Lexicon;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A definite description: "the 30-member military alliance".
 *
 * @param first its article
 * @param end the token after its noun
 * @param noun its noun, in lower case
 * @param modifiers the words between, in lower case
 * @param nouns those of them that are nouns or names, and tell things of one sort apart
 */
record Description(int first, int end, String noun, Set<String> modifiers, Set<String> nouns) {

  private static final Lexicon OFFICES = Lexicon.load(Description.class, "offices");
  private static final Set<String> ARTICLES = Set.of("the", "this", "that");
  /** What opens a phrase or clause that makes a description narrower, so that it describes something else. */
  private static final Set<String> NARROWING =
      Set.of("of", "that", "which", "who", "whose", "where", "for", "in", "at", "behind", "from", "with");
  private static final int LONGEST = 8;

  /** Returns the description whose noun is a token. */
  static Optional<Description> at(Discourse discourse, Cast cast, int noun) {
    boolean isNoun = discourse.is(noun, "NOUN") || discourse.is(noun, "PROPN") && OFFICES.contains(discourse.word(noun));
    boolean isHead = isNoun && !discourse.is(noun + 1, "NOUN") && cast.at(noun).isEmpty()
        && cast.at(noun + 1).isEmpty() && !NARROWING.contains(discourse.word(noun + 1));
    if (!isHead) {
      return Optional.empty();
    }
    int least = Math.max(discourse.sentenceStart(noun), noun - LONGEST);
    Set<String> modifiers = new HashSet<>();
    Set<String> nouns = new HashSet<>();
    int at = noun - 1;
    for (; at >= least && discourse.isModifier(at); at--) {
      modifiers.add(discourse.word(at));
      if (discourse.is(at, "PROPN") || discourse.is(at, "NOUN") || cast.at(at).isPresent()) {
        nouns.add(discourse.word(at));
      }
    }
    return at >= least && ARTICLES.contains(discourse.word(at))
        ? Optional.of(new Description(at, noun + 1, discourse.word(noun), modifiers, nouns))
        : Optional.empty();
  }
}
