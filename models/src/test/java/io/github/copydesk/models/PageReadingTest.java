package io.github.copydesk.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.article.TimeExpression;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whole web pages, read to the end. */
class PageReadingTest {

  private static final Copydesk COPYDESK = Copydesk.english();

  private static final String PAGE = """
      <title>Ferry sinks</title><meta property="article:published_time" content="2026-03-05T18:30:00+00:00"><h1>Ferry sinks</h1>
      <div class=article-body><p>The ferry that links the town with the island sank at its mooring on Tuesday, said the harbour office.</p>
      <p>The harbour office will send a diver tomorrow, and a smaller boat will serve the island until May, it said in a note.</p></div>""";

  @Test
  void countsDaysFromThePublicationOfThePage() {
    Article article = COPYDESK.read(RawArticle.ofHtml(PAGE));

    assertThat(article.published()).contains(LocalDate.of(2026, 3, 5));
    assertThat(day(article, "Tuesday")).isEqualTo("2026-03-03");
    assertThat(day(article, "tomorrow")).isEqualTo("2026-03-06");
  }

  @Test
  void countsDaysFromWhatTheCallerKnows() {
    Article article = COPYDESK.read(RawArticle.ofHtml(PAGE).published(LocalDate.of(2025, 1, 2)));

    assertThat(day(article, "tomorrow")).isEqualTo("2025-01-03");
  }

  private static String day(Article article, String name) {
    return article.entities().stream().filter(TimeExpression.class::isInstance).map(TimeExpression.class::cast)
        .filter(time -> time.name().contains(name)).map(TimeExpression::value).findFirst().orElse("no " + name);
  }
}
