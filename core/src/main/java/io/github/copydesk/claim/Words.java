package io.github.copydesk.claim;

import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Tokens read one after another: a cue, a proposition, a sentence. Asking beyond either end gives the empty word.
 *
 * @param tokens the tokens, in the order of the text
 */
record Words(List<Token> tokens) {

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "cannot", "nor", "neither");

  static Words of(Segments segments, Span span) {
    int first = segments.tokenAt(span.start());
    int end = first;
    while (end < segments.tokens().size() && segments.tokens().get(end).span().start() < span.end()) {
      end++;
    }
    return new Words(segments.tokens().subList(first, end));
  }

  int size() {
    return tokens.size();
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  Words from(int first) {
    return part(first, size());
  }

  Words part(int first, int end) {
    int from = Math.max(0, Math.min(first, size()));
    return new Words(tokens.subList(from, Math.max(from, Math.min(end, size()))));
  }

  /** Returns a word as written, in lower case. */
  String word(int at) {
    return isVerb(at) ? tokens.get(at).text().toLowerCase(Locale.ROOT) : lemma(at);
  }

  String lemma(int at) {
    return isWithin(at) ? tokens.get(at).lemma() : "";
  }

  String tag(int at) {
    return isWithin(at) ? tokens.get(at).tag() : "";
  }

  boolean isVerb(int at) {
    return tag(at).equals("VERB") || isAuxiliary(at);
  }

  boolean isAuxiliary(int at) {
    return tag(at).equals("AUX");
  }

  boolean isNominal(int at) {
    return tag(at).equals("NOUN") || tag(at).equals("PROPN") || tag(at).equals("PRON");
  }

  boolean isMark(int at) {
    return tag(at).equals("PUNCT") || isWithin(at) && !Character.isLetterOrDigit(word(at).codePointAt(0))
        && word(at).length() == 1;
  }

  boolean isNegation(int at) {
    return NEGATIONS.contains(word(at));
  }

  boolean has(Set<String> words) {
    return any(at -> words.contains(word(at)));
  }

  boolean any(IntPredicate condition) {
    return IntStream.range(0, size()).anyMatch(condition);
  }

  /** Returns the first position that fits, or the size where none does. */
  int find(IntPredicate condition) {
    return IntStream.range(0, size()).filter(condition).findFirst().orElse(size());
  }

  /** Returns the words and what stands between them. */
  Span span() {
    return new Span(tokens.get(0).span().start(), tokens.get(size() - 1).span().end());
  }

  private boolean isWithin(int at) {
    return at >= 0 && at < size();
  }
}
