package io.github.copydesk.attribution;

import java.util.List;

/**
 * What may be an attribution.
 *
 * @param source who is cited, perhaps empty
 * @param cue the words that signal it
 * @param content its pieces, at least one
 * @param features what speaks for and against it
 */
public record Candidate(Stretch source, Stretch cue, List<Stretch> content, int[] features) {}
