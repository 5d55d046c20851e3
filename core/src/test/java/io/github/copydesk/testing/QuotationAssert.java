package io.github.copydesk.testing;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.QuotationKind;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What may be said about a quotation. */
public final class QuotationAssert extends AbstractAssert<QuotationAssert, Quotation> {

  private final Article article;

  QuotationAssert(Quotation quotation, Article article) {
    super(quotation, QuotationAssert.class);
    this.article = article;
  }

  /** Checks the characters, quotation marks included. */
  public QuotationAssert hasText(String text) {
    Assertions.assertThat(actual.text()).isEqualTo(text);
    return this;
  }

  /** Checks what the marks are there for. */
  public QuotationAssert is(QuotationKind kind) {
    Assertions.assertThat(actual.kind()).as(actual.text()).isEqualTo(kind);
    return this;
  }

  /** Checks the full name of who said it, and turns to the attribution. */
  public AttributionAssert isSaidBy(String name) {
    Optional<Attribution> attribution = article.attributionOf(actual);
    Assertions.assertThat(attribution.map(it -> it.source().name())).as("source of " + actual.text()).contains(name);
    return new AttributionAssert(attribution.orElseThrow());
  }

  /** Checks that it is attributed to nobody. */
  public QuotationAssert isSaidByNobody() {
    Assertions.assertThat(article.attributionOf(actual)).as("attribution of " + actual.text()).isEmpty();
    return this;
  }
}
