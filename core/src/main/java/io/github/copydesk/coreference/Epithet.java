package io.github.copydesk.coreference;

import java.util.Set;

/**
 * What a text calls a thing beside its name: "the [Lisbon] airline TAP" calls it an airline.
 *
 * @param noun the head noun, in lower case
 * @param modifiers the words before it, in lower case
 */
record Epithet(String noun, Set<String> modifiers) {}
