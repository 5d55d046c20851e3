package io.github.copydesk.coreference;

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
 * @param nouns those of them that are nouns, names or years, and tell things of one sort apart
 */
record Description(int first, int end, String noun, Set<String> modifiers, Set<String> nouns) {

  static final String ARTICLE = "the";
  /** What opens a phrase or clause that makes a description narrower, so that it describes something else. */
  private static final Set<String> NARROWING =
      Set.of("of", "that", "which", "who", "whose", "where", "for", "in", "at", "behind", "from", "with", "on", "to", "by", "against", "-");
  private static final int LONGEST = 8;

  /** Returns the description whose noun is a token. */
  static Optional<Description> at(Discourse discourse, Cast cast, int noun) {
    boolean isNoun = discourse.is(noun, "NOUN") || discourse.is(noun, "PROPN") && OfficeNouns.isOffice(discourse.word(noun));
    boolean isHead = isNoun && !discourse.is(noun + 1, "NOUN") && cast.at(noun).isEmpty()
        && cast.at(noun + 1).isEmpty() && !NARROWING.contains(discourse.word(noun + 1));
    if (!isHead || isPlural(discourse.word(noun))) {
      return Optional.empty();
    }
    int article = article(discourse, noun);
    return discourse.word(article).equals(ARTICLE) ? Optional.of(of(discourse, cast, article, noun)) : Optional.empty();
  }

  private static Description of(Discourse discourse, Cast cast, int article, int noun) {
    Set<String> modifiers = new HashSet<>();
    Set<String> nouns = new HashSet<>();
    for (int at = article + 1; at < noun; at++) {
      modifiers.add(discourse.word(at));
      if (tells(discourse, at) || cast.at(at).isPresent()) {
        nouns.add(discourse.word(at));
      }
    }
    return new Description(article, noun + 1, discourse.word(noun), modifiers, nouns);
  }

  private static boolean tells(Discourse discourse, int modifier) {
    return switch (discourse.tag(modifier)) {
      case "NOUN", "PROPN" -> !isCounted(discourse, modifier);
      case "NUM" -> !discourse.word(modifier + 1).equals("-");
      default -> discourse.isCapitalised(modifier);
    };
  }

  /** The "member" of "30-member", which tells the size. */
  private static boolean isCounted(Discourse discourse, int modifier) {
    return discourse.word(modifier - 1).equals("-") && discourse.is(modifier - 2, "NUM");
  }

  private static boolean isPlural(String noun) {
    return noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us") && !noun.endsWith("is");
  }

  /** Returns the word before the modifiers of a noun, which may be its article. */
  static int article(Discourse discourse, int noun) {
    int least = Math.max(discourse.sentenceStart(noun), noun - LONGEST);
    int at = noun - 1;
    while (at >= least && discourse.isModifier(at)) {
      at--;
    }
    return at >= least ? at : -1;
  }
}
