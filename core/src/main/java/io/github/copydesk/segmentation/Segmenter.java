package io.github.copydesk.segmentation;

import io.github.copydesk.article.Span;
import io.github.copydesk.cleaning.CleanText;
import io.github.copydesk.opennlp.OpenNlpModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts clean text into paragraphs, sentences and tokens. */
public final class Segmenter {

  private static final Pattern PARAGRAPH = Pattern.compile("\\S(?:[^\\n]*\\S)?");

  private final OpenNlpModels models;

  /**
   * Makes a segmenter.
   *
   * @param models the sentence, token and tag models
   */
  public Segmenter(OpenNlpModels models) {
    this.models = models;
  }

  /**
   * Cuts a text.
   *
   * @param clean the clean text
   * @return its paragraphs, sentences and tokens
   */
  public Segments segment(CleanText clean) {
    String text = clean.text();
    OpenNlpModels.Tools tools = models.tools();
    List<Span> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      Span span = new Span(paragraph.start(), paragraph.end());
      for (Span sentence : tools.sentences(text, span)) {
        int first = tokens.size();
        addTokens(tools, text, sentence, tokens);
        if (tokens.size() > first) {
          sentences.add(new Sentence(sentence, first, tokens.size(), paragraphs.size()));
        }
      }
      paragraphs.add(span);
    }
    return new Segments(text, paragraphs, sentences, tokens);
  }

  private static void addTokens(OpenNlpModels.Tools tools, String text, Span sentence, List<Token> tokens) {
    List<Span> spans = tools.tokens(text, sentence);
    List<String> words = spans.stream().map(span -> span.of(text)).toList();
    List<String> tags = tools.tags(words);
    for (int i = 0; i < words.size(); i++) {
      tokens.add(new Token(spans.get(i), words.get(i), tags.get(i), words.get(i).toLowerCase(Locale.ROOT)));
    }
  }
}
