package io.github.copydesk.testing;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.Span;
import io.github.copydesk.testing.MarkedText.Mark;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What may be said about an article. */
public final class ArticleAssert extends AbstractAssert<ArticleAssert, Article> {

  ArticleAssert(Article article) {
    super(article, ArticleAssert.class);
  }

  /** Checks, from outside, all that {@link Article} promises. */
  public ArticleAssert isWellFormed() {
    isNotNull();
    new Promises(actual).check();
    return this;
  }

  /**
   * Checks the clean text and who said what in it: <code>{S:Merkel} {C:said}: {Q:“We can do this.”}</code>, with S for
   * sources, C for cues and Q for each piece of a content.
   */
  public ArticleAssert isReadAs(String marked) {
    Assertions.assertThat(new MarkedText(actual.text(), marks())).hasToString(marked);
    return this;
  }

  /** Turns to a quotation, counted from 0 in the order of the text. */
  public QuotationAssert quotation(int index) {
    List<Quotation> quotations = actual.quotations().asList();
    Assertions.assertThat(quotations).as("quotations").hasSizeGreaterThan(index);
    return new QuotationAssert(quotations.get(index), actual);
  }

  /** Turns to an attribution, counted from 0 in the order of the contents. */
  public AttributionAssert attribution(int index) {
    List<Attribution> attributions = actual.attributions().asList();
    Assertions.assertThat(attributions).as("attributions").hasSizeGreaterThan(index);
    return new AttributionAssert(attributions.get(index));
  }

  /** Checks the names of the entities, in the order of their first mentions. */
  public ArticleAssert hasEntities(String... names) {
    Assertions.assertThat(actual.entities()).extracting(entity -> entity.name()).containsExactly(names);
    return this;
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (Attribution attribution : actual.attributions()) {
      mark("S", attribution.source().spans(), marks);
      mark("C", List.of(attribution.cue().span()), marks);
      mark("Q", attribution.content().spans(), marks);
    }
    return marks;
  }

  private static void mark(String label, List<Span> spans, List<Mark> marks) {
    spans.stream().filter(span -> span.length() > 0).forEach(span -> marks.add(new Mark(label, span)));
  }
}
