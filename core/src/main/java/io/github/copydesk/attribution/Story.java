package io.github.copydesk.attribution;

import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import io.github.copydesk.segmentation.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text as the rules see it: tokens by index, each with its sentence and its quotation. */
final class Story {

  /** A sentence of more tokens is debris; it is read in parts, so that no rule looks further than this. */
  private static final int LONGEST_SENTENCE = 256;

  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM");

  private final Segments segments;
  private final List<Token> tokens;
  private final List<Quotation> quotations;
  private final Entities entities;
  private final String[] words;
  private final List<Stretch> sentences = new ArrayList<>();
  private final int[] sentence;
  private final int[] paragraph;
  private final int[] quotation;
  private final Stretch[] quoted;
  private final BitSet named = new BitSet();
  private final int[] nameTypes;

  Story(Segments segments, Passages passages, Entities entities) {
    this(segments, passages.quotations(), entities);
  }

  private Story(Segments segments, List<Quotation> quotations, Entities entities) {
    this.segments = segments;
    this.tokens = segments.tokens();
    this.quotations = quotations;
    this.entities = entities;
    this.words = tokens.stream().map(token -> token.text().toLowerCase(Locale.ROOT).replace('’', '\''))
        .toArray(String[]::new);
    this.sentence = new int[tokens.size()];
    this.paragraph = new int[tokens.size()];
    this.quotation = new int[tokens.size()];
    this.quoted = new Stretch[quotations.size()];
    this.nameTypes = new int[tokens.size()];
    for (Sentence found : segments.sentences()) {
      for (int first = found.firstToken(); first < found.endToken(); first += LONGEST_SENTENCE) {
        Stretch part = new Stretch(first, Math.min(found.endToken(), first + LONGEST_SENTENCE));
        Arrays.fill(sentence, part.first(), part.end(), sentences.size());
        Arrays.fill(paragraph, part.first(), part.end(), found.paragraph());
        sentences.add(part);
      }
    }
    Arrays.fill(quotation, -1);
    for (int i = 0; i < quoted.length; i++) {
      quoted[i] = tokensOf(quotations.get(i).span());
      Arrays.fill(quotation, quoted[i].first(), quoted[i].end(), i);
    }
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        Stretch name = tokensOf(mention.span());
        named.set(name.first(), name.end());
        Arrays.fill(nameTypes, name.first(), name.end(), 1 + entity.type().ordinal());
      }
    }
  }

  /** Returns a part of the text as a story of its own. */
  Story of(Segments part) {
    return new Story(part, quotations, entities);
  }

  Segments segments() {
    return segments;
  }

  /** Tells whether a token is part of a name. */
  boolean isNamed(int token) {
    return token >= 0 && named.get(token);
  }

  int size() {
    return words.length;
  }

  /** Returns a token in lower case, its apostrophes straight; empty outside the text. */
  String word(int token) {
    return token >= 0 && token < words.length ? words[token] : "";
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

  boolean isNominal(int token) {
    return NOMINAL.contains(tag(token));
  }

  /** Tells whether a token is the end of a word with a hyphen: "called" in "so-called". */
  boolean endsCompound(int token) {
    return word(token - 1).equals("-") && token < size()
        && span(new Stretch(token - 1, token + 1)).length() == 1 + word(token).length();
  }

  boolean isCapitalised(int token) {
    return Character.isUpperCase(tokens.get(token).text().codePointAt(0));
  }

  /** Tells whether a token has capital letters and no other. */
  boolean isInCapitals(int token) {
    String text = tokens.get(token).text();
    return Character.isUpperCase(text.codePointAt(0)) && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Returns the sentences of each paragraph as one stretch of tokens. */
  List<Stretch> paragraphs() {
    List<Stretch> paragraphs = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= size(); i++) {
      if (i == size() || opensParagraph(i)) {
        paragraphs.add(new Stretch(first, i));
        first = i;
      }
    }
    return paragraphs;
  }

  /** Returns the number of sentences. */
  int sentences() {
    return sentences.size();
  }

  Stretch sentence(int index) {
    return sentences.get(index);
  }

  int sentenceIndex(int token) {
    return sentence[token];
  }

  Stretch sentenceOf(int token) {
    return sentence(sentence[token]);
  }

  int paragraphOf(int token) {
    return paragraph[token];
  }

  boolean inOneParagraph(int token, int other) {
    return paragraphOf(token) == paragraphOf(other);
  }

  boolean opensParagraph(int token) {
    return token == 0 || paragraphOf(token) != paragraphOf(token - 1);
  }

  int quotations() {
    return quoted.length;
  }

  Quotation quotation(int index) {
    return quotations.get(index);
  }

  /** Returns the tokens of a quotation, its marks included. */
  Stretch quoted(int index) {
    return quoted[index];
  }

  /** Returns the quotation around a token, or -1. */
  int quotationAt(int token) {
    return token >= 0 && token < quotation.length ? quotation[token] : -1;
  }

  boolean isQuoted(int token) {
    return quotationAt(token) >= 0;
  }

  /** Tells whether a token is within quoted speech. */
  boolean isSpeech(int token) {
    return isQuoted(token) && quotations.get(quotation[token]).isSpeech();
  }

  /** Returns the quotation around a token that has one. */
  Stretch quotationOf(int token) {
    return quoted[quotation[token]];
  }

  boolean opensQuotation(int token) {
    return isQuoted(token) && quoted[quotation[token]].first() == token;
  }

  boolean closesQuotation(int token) {
    return isQuoted(token) && quoted[quotation[token]].end() == token + 1;
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** Returns a number for the type of the name that a token is part of, 0 for none. */
  int nameType(int token) {
    return nameTypes[token];
  }

  String text() {
    return segments.text();
  }

  Span span(Stretch stretch) {
    return tokens.get(stretch.first()).span().cover(tokens.get(stretch.end() - 1).span());
  }

  Stretch tokensOf(Span span) {
    int first = segments.tokenAt(span.start());
    int last = span.length() == 0 ? first : segments.tokenAt(span.end() - 1);
    boolean isWithin = span.length() > 0 && last < size() && tokens.get(last).span().start() < span.end();
    return new Stretch(first, Math.max(first, isWithin ? last + 1 : last));
  }
}
