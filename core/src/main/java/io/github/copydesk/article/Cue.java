package io.github.copydesk.article;

/**
 * The words that signal an attribution: "said", "according to", "has pledged"; a colon or dash may be one.
 *
 * @param span the cue with its auxiliaries, negation and particle
 * @param text the characters of the span
 * @param lemma the base form of its main word, in lower case: "say"
 */
public record Cue(Span span, String text, String lemma) {}
