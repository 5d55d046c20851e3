package io.github.copydesk.article;

/**
 * Words that stand for a thing named elsewhere in the text, and why they are taken to.
 *
 * @param span the words: a name, a pronoun, or a description with its article
 * @param text the characters of the span
 * @param entity what they stand for
 * @param antecedent the mention of it that tells so: the fullest name for names, the nearest name for all else
 * @param reason why
 */
public record Coreference(Span span, String text, Entity entity, Span antecedent, CoreferenceReason reason) {}
