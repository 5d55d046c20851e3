package io.github.copydesk.segmentation;

import io.github.copydesk.article.Span;
import java.util.List;

/**
 * A text in paragraphs, sentences and tokens. Every token lies in one sentence, every sentence in one paragraph.
 *
 * @param text the clean text
 * @param paragraphs the lines that are not blank, without the white space around them
 * @param sentences the sentences, in the order of the text
 * @param tokens the tokens, in the order of the text
 */
public record Segments(String text, List<Span> paragraphs, List<Sentence> sentences, List<Token> tokens) {

  public Segments {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
  }

  /**
   * Returns the tokens of a sentence.
   *
   * @param sentence one of {@link #sentences()}
   * @return a view of {@link #tokens()}
   */
  public List<Token> tokensOf(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  /**
   * Finds the first token that ends after an offset, by halving.
   *
   * @param offset an offset into the text
   * @return its index, or the number of tokens where none ends after the offset
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * Finds the first sentence that ends after an offset, by halving.
   *
   * @param offset an offset into the text
   * @return its index, or the number of sentences where none ends after the offset
   */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
