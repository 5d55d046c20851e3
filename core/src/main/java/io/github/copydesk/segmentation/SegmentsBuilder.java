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

  private final String text;
  private final String straight;
  private final SentenceTagger tagger;
  private final WordLooks looks;
  private final SentenceSplitter splitter;
  private final WordCutter cutter;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();

  SegmentsBuilder(OpenNlpModels.Tools tools, SentenceTagger tagger, String text) {
    this.text = text;
    this.straight = StraightMarks.of(text);
    this.tagger = tagger;
    this.looks = tagger.looks();
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
    List<Span> spans = words.stream().flatMap(Word::spans).toList();
    List<String> forms = spans.stream().map(span -> span.of(straight)).toList();
    SentenceTagger.Part[] parts = tagger.parts(forms, looks);
    for (int i = 0; i < parts.length; i++) {
      tokens.add(token(spans.get(i), forms.get(i).toLowerCase(Locale.ROOT), parts[i]));
    }
    Span span = words.get(0).span().cover(words.get(words.size() - 1).span());
    sentences.add(new Sentence(span, first, tokens.size(), paragraph));
  }

  private Token token(Span span, String form, SentenceTagger.Part part) {
    boolean verbal = part.tag().equals("VERB") || part.tag().equals("AUX");
    String lemma = verbal ? VerbLemmatizer.lemma(form) : form;
    String known = part.tag().equals("AUX") && !AUXILIARIES.contains(lemma) ? "VERB" : part.tag();
    return new Token(span, span.of(text), known, lemma, part.form());
  }
}
