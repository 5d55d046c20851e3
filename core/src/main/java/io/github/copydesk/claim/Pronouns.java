package io.github.copydesk.claim;

import io.github.copydesk.segmentation.Token;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What an editor does with a pronoun: how it is replaced, and whose it is. */
final class Pronouns {

  /** Within a quotation these are the speaker. */
  private static final Set<String> SPEAKER = Set.of("i", "me", "my", "mine", "myself");
  /** Within a quotation these are the body that speaks. */
  private static final Set<String> BODY = Set.of("we", "us", "our", "ours", "ourselves");

  private static final Set<String> POSSESSIVE = Set.of("my", "mine", "our", "ours", "his", "hers", "its", "their", "theirs");
  private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");
  private static final Set<String> OWNED = Set.of("NOUN", "PROPN", "ADJ", "NUM");

  private static final Pattern PARTICIPLE = Pattern.compile(".+(?:ed|ing)");

  private Pronouns() {}

  /** Tells whether a word within a quotation is its speaker, a person or a body: "I", not that of "World War I"; "us", not "US". */
  static boolean isSelf(Token token, boolean isPerson) {
    boolean isName = token.tag().equals("PROPN") || token.text().equals("US");
    return !isName && (isPerson ? SPEAKER : BODY).contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Tells whether the name in place of a pronoun is a genitive: "his plan", "her plan", "her widowed mother", not "told her that". */
  static boolean isPossessive(Words pronoun) {
    boolean participle = pronoun.tag(1).equals("VERB") && PARTICIPLE.matcher(pronoun.word(1)).matches();
    boolean owns = OWNED.contains(pronoun.tag(1)) || participle && OWNED.contains(pronoun.tag(2));
    String word = pronoun.word(0);
    return POSSESSIVE.contains(word) || word.equals("her") && owns;
  }

  static boolean isReflexive(String pronoun) {
    return REFLEXIVE.contains(pronoun);
  }
}
