package io.github.copydesk.testing;

import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import io.github.copydesk.segmentation.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts plain test texts into segments without any model: a line is a paragraph, a full stop ends a sentence. Capitalised
 * words are proper nouns, words of a short list are verbs and the like, all other words are nouns.
 */
public final class PlainSegments {

  private static final Pattern TOKEN = Pattern.compile(
      "(?:Mr|Mrs|Dr|Sen|Gov|Gen|St|Inc|Corp|Jr)\\.|(?:\\p{Lu}\\.)+|['’]s\\b|[\\p{L}\\p{N}]+(?:[-&][\\p{L}\\p{N}]+)*+|\\S");
  private static final Pattern LINE = Pattern.compile("\\S(?:[^\\n]*\\S)?");
  private static final Set<String> SMALL = Set.of(
      "the", "a", "an", "of", "in", "at", "for", "to", "and", "said", "met", "spoke", "left", "won", "was", "is", "who", "with",
      "by", "on", "his", "her", "its", "told", "he", "she", "it", "from", "as", "had", "has", "before");

  private final String text;
  private final List<Span> paragraphs = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private int first;

  private PlainSegments(String text) {
    this.text = text;
  }

  /** Cuts a text. */
  public static Segments of(String text) {
    PlainSegments plain = new PlainSegments(text);
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      plain.cut(new Span(line.start(), line.end()));
    }
    return new Segments(text, plain.paragraphs, plain.sentences, plain.tokens);
  }

  private void cut(Span paragraph) {
    Matcher token = TOKEN.matcher(text).region(paragraph.start(), paragraph.end());
    while (token.find()) {
      tokens.add(token(new Span(token.start(), token.end())));
      if (token.group().equals(".")) {
        endSentence();
      }
    }
    endSentence();
    paragraphs.add(paragraph);
  }

  private void endSentence() {
    if (tokens.size() > first) {
      Span span = tokens.get(first).span().cover(tokens.get(tokens.size() - 1).span());
      sentences.add(new Sentence(span, first, tokens.size(), paragraphs.size()));
      first = tokens.size();
    }
  }

  private Token token(Span span) {
    String word = span.of(text);
    String lower = word.toLowerCase(Locale.ROOT);
    return new Token(span, word, tag(word, lower), lower);
  }

  private static String tag(String word, String lower) {
    if (SMALL.contains(lower) || !Character.isLetter(word.charAt(0))) {
      return "X";
    }
    return Character.isUpperCase(word.charAt(0)) ? "PROPN" : "NOUN";
  }
}
