package io.github.copydesk.opennlp;

import io.github.copydesk.article.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's models for sentences, tokens and tags, loaded once and shared. */
public final class OpenNlpModels {

  private final SentenceModel sentences;
  private final TokenizerModel tokens;
  private final POSModel tags;

  /**
   * Loads the models.
   *
   * @param sentences the sentence model
   * @param tokens the token model
   * @param tags the tag model, with tags of Universal Dependencies
   * @throws IOException if one of them cannot be read
   */
  public OpenNlpModels(InputStream sentences, InputStream tokens, InputStream tags) throws IOException {
    this.sentences = load("sentence", sentences, SentenceModel::new);
    this.tokens = load("token", tokens, TokenizerModel::new);
    this.tags = load("tag", tags, POSModel::new);
  }

  /** OpenNLP meets bytes that are no model with whatever exception comes up; a caller sees one kind. */
  private static <M> M load(String name, InputStream in, Loader<M> loader) throws IOException {
    try {
      return loader.load(in);
    } catch (RuntimeException e) {
      throw new IOException("the " + name + " model is not a model of OpenNLP", e);
    }
  }

  private interface Loader<M> {
    M load(InputStream in) throws IOException;
  }

  /**
   * Makes the tools for one text; they keep state, so that no two threads may share them.
   *
   * @return new tools
   */
  public Tools tools() {
    return new Tools(this);
  }

  /** Sentences, tokens and tags of one text. */
  public static final class Tools {

    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private final POSTaggerME tags;

    private Tools(OpenNlpModels models) {
      this.sentences = new SentenceDetectorME(models.sentences);
      this.tokens = new TokenizerME(models.tokens);
      this.tags = new POSTaggerME(models.tags);
    }

    /**
     * Cuts a paragraph into sentences.
     *
     * @param text the text
     * @param paragraph where the paragraph stands
     * @return the sentences, as spans of the text
     */
    public List<Span> sentences(String text, Span paragraph) {
      return shifted(sentences.sentPosDetect(paragraph.of(text)), paragraph.start());
    }

    /**
     * Cuts a sentence into tokens.
     *
     * @param text the text
     * @param sentence where the sentence stands
     * @return the tokens, as spans of the text
     */
    public List<Span> tokens(String text, Span sentence) {
      return shifted(tokens.tokenizePos(sentence.of(text)), sentence.start());
    }

    /**
     * Tags the tokens of a sentence.
     *
     * @param words the tokens
     * @return a tag for each
     */
    public List<String> tags(List<String> words) {
      return Arrays.asList(tags.tag(words.toArray(String[]::new)));
    }

    private static List<Span> shifted(opennlp.tools.util.Span[] spans, int by) {
      return Stream.of(spans).map(span -> new Span(span.getStart() + by, span.getEnd() + by)).toList();
    }
  }
}
