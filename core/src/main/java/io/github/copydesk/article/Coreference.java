package io.github.copydesk.article;

import java.util.EnumSet;
import java.util.Set;

/**
 * Words that stand for a thing named elsewhere in the text, and why they are taken to.
 *
 * @param span the words: a name, a pronoun, or a description with its article
 * @param text the characters of the span
 * @param entity what they stand for
 * @param antecedent the mention of it that tells so: the fullest name for names, the nearest name for all else
 * @param reason why
 * @param confidence from 0 to 1, that the words stand for this thing: of a pronoun its own, of all else the share that was right
 *     for the reason
 */
public record Coreference(Span span, String text, Entity entity, Span antecedent, CoreferenceReason reason, double confidence) {


  private static final Set<CoreferenceReason> DESCRIPTIONS =
      EnumSet.of(CoreferenceReason.ROLE, CoreferenceReason.NAME_NOUN, CoreferenceReason.KIND);

  public Coreference {
    Confidence.check(confidence);
  }

  /**
   * Tells whether the words are a pronoun.
   *
   * @return whether they are
   */
  public boolean isPronoun() {
    return reason == CoreferenceReason.PRONOUN;
  }

  /**
   * Tells whether the words describe the thing without naming it: "the council".
   *
   * @return whether they do
   */
  public boolean isDescription() {
    return DESCRIPTIONS.contains(reason);
  }

  /**
   * Tells whether the words stand for the thing without naming it.
   *
   * @return whether they are a pronoun or a description
   */
  public boolean isAnaphor() {
    return isPronoun() || isDescription();
  }
}
