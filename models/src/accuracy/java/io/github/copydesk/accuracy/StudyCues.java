package io.github.copydesk.accuracy;

import io.github.copydesk.article.Span;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sorts of cues by which the project's study of PolNeAR gave its figures, apart from the library's own kinds so that
 * figures can be compared.
 *
 * <p>A cue is reporting if the lemma of any of its verbs (of any word, if it has no verb) is in the study's list, if it has
 * one of some nouns, or if it is a colon or a dash; else it is of thought, if a lemma is in that list. Tags and lemmas are
 * the library's; the study's were OpenNLP's, so counts differ a little.
 */
final class StudyCues {

  /** The study's three sorts. */
  enum Sort { REPORTING, THOUGHT, OTHER }

  private static final Lexicon LISTED = Lexicon.load(StudyCues.class, "study-cues");
  private static final Set<String> MARKS = Set.of(":", "-", "--", "–", "—", "―");

  private StudyCues() {}

  static Sort sort(Segments segments, Span cue) {
    List<Token> words = segments.tokens().subList(segments.tokenAt(cue.start()), segments.tokenAt(cue.end() - 1) + 1);
    List<Token> verbs = words.stream().filter(token -> token.tag().equals("VERB")).toList();
    List<String> lemmas = (verbs.isEmpty() ? words : verbs).stream().flatMap(StudyCues::lemmas).toList();
    if (MARKS.contains(cue.of(segments.text())) || any(lemmas, "REPORTING")
        || any(words.stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList(), "NOUN")) {
      return Sort.REPORTING;
    }
    return any(lemmas, "THOUGHT") ? Sort.THOUGHT : Sort.OTHER;
  }

  /** Nouns have no lemma of ours; their singular does. */
  private static Stream<String> lemmas(Token token) {
    String lemma = token.lemma();
    return token.tag().equals("VERB") || !lemma.endsWith("s") ? Stream.of(lemma)
        : Stream.of(lemma, lemma.substring(0, lemma.length() - 1));
  }

  private static boolean any(List<String> words, String sort) {
    return words.stream().anyMatch(word -> LISTED.value(word).filter(value -> value.contains(sort)).isPresent());
  }
}
