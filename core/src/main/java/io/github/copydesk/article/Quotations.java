package io.github.copydesk.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The quotations of a text, which know who said them.
 *
 * @param asList the quotations, in the order of the text
 * @param attributions the attributions of the text
 */
public record Quotations(List<Quotation> asList, Attributions attributions) implements View<Quotation, Quotations> {

  public Quotations {
    asList = List.copyOf(asList);
  }

  /**
   * Narrows to one source by name.
   *
   * @param name whole words of the source's name, in any case
   * @return the quotations attributed to sources of that name
   */
  public Quotations by(String name) {
    return where(quotation -> attributionOf(quotation).filter(it -> Names.matches(it.source(), name)).isPresent());
  }

  /**
   * Narrows to somebody's words.
   *
   * @return the quotations of kind {@link QuotationKind#SPEECH}
   */
  public Quotations speech() {
    return where(Quotation::isSpeech);
  }

  /**
   * Narrows to titles, nicknames, terms and irony.
   *
   * @return the quotations of kind {@link QuotationKind#TERM}
   */
  public Quotations terms() {
    return where(quotation -> !quotation.isSpeech());
  }

  /**
   * Narrows to what is within quotation marks from end to end.
   *
   * @return the quotations whose attribution is of form {@link Form#DIRECT}
   */
  public Quotations direct() {
    return where(quotation -> attributionOf(quotation).filter(it -> it.content().form() == Form.DIRECT).isPresent());
  }

  private Optional<Attribution> attributionOf(Quotation quotation) {
    return attributions.of(quotation);
  }

  @Override
  public Quotations where(Predicate<? super Quotation> condition) {
    return new Quotations(stream().filter(condition).toList(), attributions);
  }
}
