package io.github.copydesk.article;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Narrative and quotations, tiling a text.
 *
 * @param asList the passages, in the order of the text
 * @param diagnostics what is odd about the quotation marks
 */
public record Passages(List<Passage> asList, List<Diagnostic> diagnostics) {

  public Passages {
    asList = List.copyOf(asList);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Returns the passages of a text without any quotation.
   *
   * @param text the text
   * @return one narrative passage, or none for an empty text
   */
  public static Passages narrativeOnly(String text) {
    Span whole = new Span(0, text.length());
    return new Passages(text.isEmpty() ? List.of() : List.of(new Narrative(whole, text)), List.of());
  }

  /**
   * Returns the passages between quotation marks, speech and terms alike.
   *
   * @return the quotations, in the order of the text
   */
  public List<Quotation> quotations() {
    return asList.stream().filter(Quotation.class::isInstance).map(Quotation.class::cast).toList();
  }

  /**
   * Returns the passages outside quotation marks.
   *
   * @return the narrative passages, in the order of the text
   */
  public List<Narrative> narrative() {
    return asList.stream().filter(Narrative.class::isInstance).map(Narrative.class::cast).toList();
  }

  /**
   * Returns the story minus its quotations: everything but what somebody is quoted as saying.
   *
   * @return the text of all passages that are not speech, one after the other; quoted terms stay
   */
  public String withoutSpeech() {
    return asList.stream()
        .filter(passage -> !(passage instanceof Quotation quotation && quotation.isSpeech()))
        .map(Passage::text)
        .collect(Collectors.joining());
  }

  /**
   * Settles, once attributions are known, which quotations are speech: a quotation that belongs to an attribution
   * quotes its source, however short. A name that nobody in the text is said to have given ("nicknamed “Rusty”") stays one.
   *
   * @param attributions the attributions of the same text
   * @return these passages, with every quotation as speech that somebody is cited for saying or writing
   */
  public Passages heardIn(Attributions attributions) {
    ImmutableRangeSet<Integer> contents = ImmutableRangeSet.unionOf(attributions.speech().stream()
        .filter(attribution -> !attribution.source().spans().isEmpty())
        .flatMap(attribution -> attribution.content().spans().stream())
        .map(Passages::range)
        .toList());
    return new Passages(
        asList.stream()
            .map(passage -> passage instanceof Quotation quotation && contents.intersects(range(quotation.span()))
                ? quotation.as(QuotationKind.SPEECH)
                : passage)
            .toList(),
        diagnostics);
  }

  private static Range<Integer> range(Span span) {
    return Range.closedOpen(span.start(), span.end());
  }
}
