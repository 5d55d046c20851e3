package io.github.copydesk.article;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a claim, what they mention, and how they read out of their article.
 *
 * @param spans what is claimed, at least one span in the order of the text, without "that", the outermost quotation marks and
 *     the comma beside the cue
 * @param text the characters of the spans, with a space between them
 * @param entities the things with a name and the values mentioned in it, in the order of their first mention there
 * @param quotations the quotations that it holds words of, in the order of the text
 * @param reading the same words with names for pronouns and descriptions
 */
public record Wording(
    List<Span> spans, String text, List<Entity> entities, List<Quotation> quotations, Reading reading) {

  public Wording {
    spans = List.copyOf(spans);
    entities = List.copyOf(entities);
    quotations = List.copyOf(quotations);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a wording must have at least one span");
    }
  }

  /**
   * Makes a wording of which nothing is told but where it stands.
   *
   * @param spans what is claimed, in the order of the text
   * @param text the text of the article
   * @return the wording, without entities and quotations, reading as it is written
   */
  public static Wording of(List<Span> spans, String text) {
    String words = spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    return new Wording(spans, words, List.of(), List.of(), Reading.asWritten(spans, text));
  }
}
