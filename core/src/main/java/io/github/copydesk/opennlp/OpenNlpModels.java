package io.github.copydesk.opennlp;

import io.github.copydesk.article.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's models for sentences and tokens, loaded once and shared. */
public final class OpenNlpModels {

  private final SentenceModel sentences;
  private final TokenizerModel tokens;

  /**
   * Loads the models.
   *
   * @param sentences the sentence model
   * @param tokens the token model
   * @throws IOException if one of them cannot be read
   */
  public OpenNlpModels(InputStream sentences, InputStream tokens) throws IOException {
    this.sentences = load("sentence", sentences, SentenceModel::new);
    this.tokens = load("token", tokens, TokenizerModel::new);
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

  /** Sentences and tokens of one text. */
  public static final class Tools {

    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;

    private Tools(OpenNlpModels models) {
      this.sentences = new SentenceDetectorME(models.sentences);
      this.tokens = new TokenizerME(models.tokens);
    }

    /**
     * Cuts a text into sentences.
     *
     * @param text a paragraph or a part of one
     * @return the sentences, as spans of the text
     */
    public List<Span> sentences(String text) {
      return spans(sentences.sentPosDetect(text));
    }

    /**
     * Cuts what stands between two spaces into tokens; contractions stay in one piece.
     *
     * @param text characters without white space, with straight marks
     * @return the tokens, as spans of the text
     */
    public List<Span> tokens(String text) {
      return spans(tokens.tokenizePos(text));
    }

    private static List<Span> spans(opennlp.tools.util.Span[] spans) {
      return Stream.of(spans).map(span -> new Span(span.getStart(), span.getEnd())).toList();
    }
  }
}
