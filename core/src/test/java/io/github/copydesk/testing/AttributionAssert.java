package io.github.copydesk.testing;

import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Form;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What may be said about an attribution. */
public final class AttributionAssert extends AbstractAssert<AttributionAssert, Attribution> {

  AttributionAssert(Attribution attribution) {
    super(attribution, AttributionAssert.class);
  }

  /** Checks the cue as written. */
  public AttributionAssert withCue(String text) {
    Assertions.assertThat(actual.cue().text()).as("cue").isEqualTo(text);
    return this;
  }

  /** Checks the source as written beside the cue. */
  public AttributionAssert withSource(String text) {
    Assertions.assertThat(actual.source().text()).as("source").isEqualTo(text);
    return this;
  }

  /** Checks the content as written, its pieces with a space between them. */
  public AttributionAssert withContent(String text) {
    Assertions.assertThat(actual.content().text()).as("content").isEqualTo(text);
    return this;
  }

  /** Checks how much of the content is within quotation marks. */
  public AttributionAssert inForm(Form form) {
    Assertions.assertThat(actual.content().form()).as("form").isEqualTo(form);
    return this;
  }
}
