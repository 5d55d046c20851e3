package io.github.copydesk.opennlp;

import io.github.copydesk.article.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
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
    private final GreedyTagger tagger;

    private Tools(OpenNlpModels models) {
      this.sentences = new SentenceDetectorME(models.sentences);
      this.tokens = new TokenizerME(models.tokens);
      this.tagger = new GreedyTagger(models.tags);
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

    /**
     * Tags the words of a sentence.
     *
     * @param words the words, contractions in one piece, with straight marks
     * @param parts how many words each stands for: 2 for "don't", else 1
     * @return a tag for each word, for a contraction its parts' tags with a plus sign between them
     */
    public List<String> tags(List<String> words, List<Integer> parts) {
      return tagger.tags(words, parts);
    }

    private static List<Span> spans(opennlp.tools.util.Span[] spans) {
      return Stream.of(spans).map(span -> new Span(span.getStart(), span.getEnd())).toList();
    }
  }
}
