package io.github.copydesk.claim;

import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An attribution, read word by word.
 *
 * @param attribution the attribution
 * @param cue the words of its cue
 * @param sense what the cue does
 * @param propositions what is claimed, a proposition for each sentence or joined clause
 */
record Report(Attribution attribution, Words cue, CueSense sense, List<Proposition> propositions) {

  private static final Set<String> QUOTED_SELVES = Set.of("i", "we");
  private static final Set<String> REPORTED_SELVES = Set.of("i", "we", "he", "she", "it", "they");
  private static final Set<String> SUBJECTS = Set.of("i", "we", "you", "he", "she", "it", "they", "that", "this", "there");
  private static final Set<String> WITHOUT = Set.of("no", "without", "nothing");
  private static final int AFTER_CUE = 2;

  static Report of(Attribution attribution, Segments segments, CueSenses senses) {
    Words cue = Words.of(segments, attribution.cue().span());
    int first = segments.tokenAt(attribution.cue().span().start());
    int end = Math.min(first + cue.size() + AFTER_CUE, segments.tokens().size());
    CueSense sense = senses.of(new Words(segments.tokens().subList(first, end)), cue.size());
    return new Report(attribution, cue, sense, propositions(attribution, segments, isPast(cue)));
  }

  private static List<Proposition> propositions(Attribution attribution, Segments segments, boolean pastCue) {
    Form form = attribution.content().form();
    Set<String> selves = selves(attribution);
    return sentences(attribution.content().spans(), segments).stream()
        .map(words -> Proposition.of(words, selves, pastCue && form != Form.DIRECT, form != Form.INDIRECT))
        .filter(proposition -> !proposition.words().isEmpty())
        .toList();
  }

  private static Set<String> selves(Attribution attribution) {
    if (attribution.content().form() == Form.DIRECT) {
      return QUOTED_SELVES;
    }
    Set<String> selves = new HashSet<>(REPORTED_SELVES);
    String source = attribution.source().text().toLowerCase(Locale.ROOT);
    selves.add(source.substring(source.lastIndexOf(' ') + 1));
    return selves;
  }

  /** Gathers the words of the spans by the sentences and joined clauses they stand in. */
  private static List<Words> sentences(List<Span> spans, Segments segments) {
    List<Words> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int sentence = -1;
    for (Span span : spans) {
      Words words = Words.of(segments, span);
      for (int at = 0; at < words.size(); at++) {
        Token token = words.tokens().get(at);
        int next = segments.sentenceAt(token.span().start());
        if ((next != sentence || joinsClause(words, at)) && !tokens.isEmpty()) {
          sentences.add(new Words(List.copyOf(tokens)));
          tokens.clear();
        }
        sentence = next;
        tokens.add(token);
      }
    }
    sentences.add(new Words(List.copyOf(tokens)));
    return sentences;
  }

  /** "…, but we will": a main clause with a subject of its own behind a conjunction. */
  private static boolean joinsClause(Words words, int at) {
    int verb = words.tag(at + 2).equals("ADV") ? at + 3 : at + 2;
    return words.tag(at).equals("CCONJ") && SUBJECTS.contains(words.word(at + 1)) && words.isVerb(verb);
  }

  /** Tells whether the cue is a verb in the past. */
  boolean isCuePast() {
    return isPast(cue);
  }

  private static boolean isPast(Words cue) {
    return cue.any(at -> cue.isVerb(at) && PastForms.contains(cue.word(at), cue.lemma(at)));
  }

  /** Returns the words of all that is claimed. */
  Words content() {
    return new Words(propositions.stream().flatMap(proposition -> proposition.words().tokens().stream()).toList());
  }

  boolean any(Predicate<Proposition> condition) {
    return propositions.stream().anyMatch(condition);
  }

  boolean hasCue(String lemma) {
    return cue.any(at -> cue.lemma(at).equals(lemma));
  }

  boolean isCueNegated() {
    return cue.any(at -> cue.isNegation(at) || WITHOUT.contains(cue.word(at)));
  }

  Optional<Proposition> first() {
    return propositions.stream().findFirst();
  }
}
