package io.github.copydesk.segmentation;

import com.google.common.collect.Lists;
import io.github.copydesk.article.Span;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.opennlp.OpenNlpModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Segments one text. */
final class SegmentsBuilder {

  /** The model takes other verbs for auxiliaries at times. */
  private static final Lexicon AUXILIARIES = Lexicon.load(SegmentsBuilder.class, "auxiliaries");

  /** Longer sentences are garbage or lists, and are cut. */
  private static final int LONGEST_SENTENCE = 300;

  /** Fewer words in capitals may be names or initials. */
  private static final int SHORTEST_SHOUT = 4;

  private final String text;
  private final String straight;
  private final OpenNlpModels.Tools tools;
  private final SentenceSplitter splitter;
  private final WordCutter cutter;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();

  SegmentsBuilder(OpenNlpModels.Tools tools, String text) {
    this.text = text;
    this.straight = StraightMarks.of(text);
    this.tools = tools;
    this.splitter = new SentenceSplitter(tools);
    this.cutter = new WordCutter(tools, text, straight);
  }

  Segments build() {
    List<Span> paragraphs = Paragraphs.of(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      for (Span sentence : splitter.split(text, straight, paragraphs.get(i))) {
        for (List<Word> words : Lists.partition(cutter.cut(sentence), LONGEST_SENTENCE)) {
          add(words, i);
        }
      }
    }
    return new Segments(text, paragraphs, sentences, tokens);
  }

  private void add(List<Word> words, int paragraph) {
    int first = tokens.size();
    List<String> forms = words.stream().map(word -> word.span().of(straight)).toList();
    List<String> tags = tools.tags(isShouted(forms) ? lowerCase(forms) : forms, words.stream().map(Word::parts).toList());
    for (int i = 0; i < words.size(); i++) {
      add(words.get(i), tags.get(i));
    }
    Span span = words.get(0).span().cover(words.get(words.size() - 1).span());
    sentences.add(new Sentence(span, first, tokens.size(), paragraph));
  }

  /** Capitals alone tell the model nothing; in lower case it finds all but the names. */
  private static boolean isShouted(List<String> forms) {
    return forms.size() >= SHORTEST_SHOUT
        && forms.stream().noneMatch(form -> form.chars().anyMatch(Character::isLowerCase));
  }

  private static List<String> lowerCase(List<String> forms) {
    return forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
  }

  private void add(Word word, String tag) {
    int plus = tag.indexOf('+');
    if (plus < 0) {
      add(word.span(), tag);
    } else {
      add(new Span(word.span().start(), word.cut()), tag.substring(0, plus));
      add(new Span(word.cut(), word.span().end()), tag.substring(plus + 1));
    }
  }

  private void add(Span span, String tag) {
    String form = span.of(straight).toLowerCase(Locale.ROOT);
    boolean verbal = tag.equals("VERB") || tag.equals("AUX");
    String lemma = verbal ? VerbLemmatizer.lemma(form) : form;
    String known = tag.equals("AUX") && !AUXILIARIES.contains(lemma) ? "VERB" : tag;
    tokens.add(new Token(span, span.of(text), known, lemma));
  }
}
