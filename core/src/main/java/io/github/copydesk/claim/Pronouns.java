package io.github.copydesk.claim;

import io.github.copydesk.segmentation.Token;
import java.util.Locale;
import java.util.Set;

/** What an editor does with a pronoun: how it is replaced, and whose it is. */
final class Pronouns {

  /** Within a quotation these are the speaker. */
  private static final Set<String> SPEAKER = Set.of("i", "me", "my", "mine", "myself");
  /** Within a quotation these are the body that speaks. */
  private static final Set<String> BODY = Set.of("we", "us", "our", "ours", "ourselves");

  private static final Set<String> POSSESSIVE = Set.of("my", "mine", "our", "ours", "his", "hers", "its", "their", "theirs");
  private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");
  private static final Set<String> OWNED = Set.of("NOUN", "PROPN", "ADJ", "NUM");

  private Pronouns() {}

  /** Tells whether a word within a quotation is its speaker, a person or a body: "I", not that of "World War I"; "us", not "US". */
  static boolean isSelf(Token token, boolean isPerson) {
    boolean isName = token.tag().equals("PROPN") || token.text().equals("US");
    return !isName && (isPerson ? SPEAKER : BODY).contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Tells whether the name that takes the place of a pronoun is a genitive. */
  static boolean isPossessive(String pronoun, String nextTag) {
    return POSSESSIVE.contains(pronoun) || pronoun.equals("her") && OWNED.contains(nextTag);
  }

  static boolean isReflexive(String pronoun) {
    return REFLEXIVE.contains(pronoun);
  }
}
