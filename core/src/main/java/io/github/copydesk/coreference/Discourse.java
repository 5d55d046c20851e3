package io.github.copydesk.coreference;

import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import io.github.copydesk.segmentation.Token;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** A text as the search for antecedents sees it: tokens by index, each with its sentence, paragraph and quotation. */
final class Discourse {

  private static final int NONE = -1;

  private final Segments segments;
  private final List<Token> tokens;
  private final String[] words;
  private final int[] sentence;
  private final int[] quotation;
  private final BitSet spoken = new BitSet();

  Discourse(Segments segments, Passages passages) {
    this.segments = segments;
    this.tokens = segments.tokens();
    this.words = tokens.stream().map(token -> token.text().toLowerCase(Locale.ROOT).replace('’', '\'')).toArray(String[]::new);
    this.sentence = new int[tokens.size()];
    this.quotation = new int[tokens.size()];
    for (int i = 0; i < segments.sentences().size(); i++) {
      Sentence found = segments.sentences().get(i);
      Arrays.fill(sentence, found.firstToken(), found.endToken(), i);
    }
    Arrays.fill(quotation, NONE);
    List<Quotation> quotations = passages.quotations();
    for (int i = 0; i < quotations.size(); i++) {
      Span span = quotations.get(i).span();
      int first = segments.tokenAt(span.start());
      Arrays.fill(quotation, first, endOf(span), i);
      spoken.set(i, first + 1 < tokens.size() && Character.isUpperCase(tokens.get(first + 1).text().codePointAt(0)));
    }
  }

  int size() {
    return words.length;
  }

  /** Returns a token in lower case, its apostrophes straight; empty outside the text. */
  String word(int token) {
    return token >= 0 && token < words.length ? words[token] : "";
  }

  boolean isCapitalised(int token) {
    return Character.isUpperCase(tokens.get(token).text().codePointAt(0));
  }

  String tag(int token) {
    return token >= 0 && token < words.length ? tokens.get(token).tag() : "";
  }

  String lemma(int token) {
    return token >= 0 && token < words.length ? tokens.get(token).lemma() : "";
  }

  boolean is(int token, String tag) {
    return tag(token).equals(tag);
  }

  int sentence(int token) {
    return sentence[token];
  }

  /** Returns the first token of the sentence that a token is in. */
  int sentenceStart(int token) {
    return segments.sentences().get(sentence[token]).firstToken();
  }

  int sentenceEnd(int token) {
    return segments.sentences().get(sentence[token]).endToken();
  }

  int paragraph(int token) {
    return segments.sentences().get(sentence[token]).paragraph();
  }

  /** Returns the first token of the paragraph that a token is in. */
  int paragraphStart(int token) {
    int first = sentence[token];
    while (first > 0 && segments.sentences().get(first - 1).paragraph() == paragraph(token)) {
      first--;
    }
    return segments.sentences().get(first).firstToken();
  }

  int paragraphEnd(int token) {
    int last = sentence[token];
    while (last + 1 < segments.sentences().size() && segments.sentences().get(last + 1).paragraph() == paragraph(token)) {
      last++;
    }
    return segments.sentences().get(last).endToken();
  }

  boolean isQuoted(int token) {
    return token >= 0 && token < quotation.length && quotation[token] != NONE;
  }

  /** Tells whether a token is in a quotation that begins as a sentence, so that somebody speaks in it by himself. */
  boolean isSpoken(int token) {
    return isQuoted(token) && spoken.get(quotation[token]);
  }

  /** Tells whether both tokens are in one quotation, or both in none. */
  boolean inOneVoice(int token, int other) {
    return quotation[token] == quotation[other];
  }

  boolean isPossessive(int token) {
    return word(token).equals("'s") || word(token).equals("'");
  }

  /** Tells whether a token may stand between the article and the noun of a phrase. */
  boolean isModifier(int token) {
    return switch (tag(token)) {
      case "ADJ", "NOUN", "PROPN", "NUM" -> true;
      default -> word(token).equals("-") || isPossessive(token);
    };
  }

  int tokenAt(int offset) {
    return segments.tokenAt(offset);
  }

  /** Returns the index after the last token that a span touches. */
  int endOf(Span span) {
    return span.length() == 0 ? tokenAt(span.start()) : Math.min(size(), tokenAt(span.end() - 1) + 1);
  }

  Span span(int first, int end) {
    return tokens.get(first).span().cover(tokens.get(end - 1).span());
  }
}
