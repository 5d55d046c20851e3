package io.github.copydesk.claim;

import io.github.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks up what a cue does: the first of its words that is more than saying, in the longest phrase listed. */
final class CueSenses {

  private static final int LONGEST = 4;
  /** "tried to warn" warns. */
  private static final Set<String> TRYING = Set.of("try", "attempt", "seek");

  private final Lexicon senses = Lexicon.load(CueSenses.class, "cue-senses");

  /**
   * Reads the sense of a cue.
   *
   * @param cue the cue and the words right after it, which may complete a phrase: "agreed | to"
   * @param length how many of the words are the cue
   */
  CueSense of(Words cue, int length) {
    List<CueSense> found = IntStream.range(0, length)
        .mapToObj(at -> at(cue, at))
        .flatMap(Optional::stream)
        .filter(sense -> sense != CueSense.STATEMENT)
        .toList();
    boolean tries = cue.any(at -> TRYING.contains(cue.lemma(at)));
    return found.stream().skip(tries && found.size() > 1 ? 1 : 0).findFirst().orElse(CueSense.STATEMENT);
  }

  /** Tells whether a word of a cue is listed at all; cues of other kinds seldom report anything. */
  boolean isListed(Words cue) {
    return cue.any(at -> at(cue, at).isPresent());
  }

  private Optional<CueSense> at(Words cue, int first) {
    Optional<CueSense> listed = IntStream.iterate(Math.min(LONGEST, cue.size() - first), length -> length > 0, length -> length - 1)
        .mapToObj(length -> senses.value(phrase(cue, first, length)))
        .flatMap(Optional::stream)
        .findFirst()
        .map(CueSense::valueOf);
    return listed.or(() -> headline(cue.word(first)));
  }

  /** Headline verbs in the third person often pass for plural nouns: "Rival blasts plan". */
  private Optional<CueSense> headline(String word) {
    return word.endsWith("s") ? senses.value(word.substring(0, word.length() - 1)).map(CueSense::valueOf)
        : Optional.empty();
  }

  private static String phrase(Words cue, int first, int length) {
    return IntStream.range(first, first + length).mapToObj(cue::lemma).collect(Collectors.joining(" "));
  }
}
