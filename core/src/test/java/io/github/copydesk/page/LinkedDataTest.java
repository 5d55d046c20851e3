package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {

  private static final String ARTICLE = "{'@type': 'NewsArticle', 'headline': 'Floods recede', 'author': {'name': 'Ann Lee'}}";

  @ParameterizedTest
  @ValueSource(strings = {
    ARTICLE,
    "[" + ARTICLE + "]",
    "[[" + ARTICLE + "]]",
    "{'@context': 'https://schema.org', '@graph': [{'@type': 'WebSite', 'name': 'Gazette'}, " + ARTICLE + "]}",
    "{'@type': 'WebPage', 'mainEntity': " + ARTICLE + "}",
    "{'@type': ['BlogPosting', 'WebPage'], 'headline': 'Floods recede', 'author': ['Ann Lee']}",
    "{'@type': 'http://schema.org/ReportageNewsArticle', 'headline': 'Floods recede', 'author': [{'name': ['Ann Lee']}]}",
    "//<![CDATA[\n" + ARTICLE + "\n//]]>",
  })
  void findsTheArticleInEveryShape(String json) {
    Metadata metadata = read(json);

    assertThat(metadata.title()).contains("Floods recede");
    assertThat(metadata.authors()).containsExactly("Ann Lee");
  }

  @Test
  void readsWhatStandsBehindAQuotationMarkLeftBare() {
    assertThat(read("{'@type': 'Article', 'headline': 'The 'great' flood recedes', 'author': 'Ann Lee'}").authors())
        .containsExactly("Ann Lee");
  }

  @Test
  void takesTheArticleWithThePageTitle() {
    String neighbour = "{'@type': 'NewsArticle', 'headline': 'Fires spread', 'author': 'Bo Ek', 'articleSection': 'Fire'}";

    Metadata metadata = ReadPage.metadata("<title>Floods recede</title>" + json("[" + neighbour + "," + ARTICLE + "]"));

    assertThat(metadata.authors()).containsExactly("Ann Lee");
    assertThat(metadata.asList()).noneMatch(fact -> fact.value().equals("Fire"));
  }

  @Test
  void takesNoReviewOfSomethingElseForTheArticle() {
    assertThat(read("{'@type': 'LocalBusiness', 'review': {'@type': 'Review', 'author': {'name': 'Pat Fan'}}}").authors()).isEmpty();
  }

  @Test
  void takesAPartWithTheHeadlineForTheArticle() {
    String blog = "{'@type': 'Blog', 'name': 'Rivers', 'blogPost': [" + ARTICLE + "]}";

    assertThat(ReadPage.metadata("<title>Floods recede</title>" + json(blog)).authors()).containsExactly("Ann Lee");
    assertThat(ReadPage.metadata("<title>All posts</title>" + json(blog)).authors()).isEmpty();
  }

  private static Metadata read(String json) {
    return ReadPage.metadata(json(json));
  }

  private static String json(String json) {
    return "<script type=application/ld+json>" + json.replace('\'', '"') + "</script>";
  }
}
