package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.MetadataFact;
import io.github.copydesk.article.MetadataField;
import io.github.copydesk.article.MetadataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlinesTest {

  private static final String SITE = ReadPage.meta("og:site_name", "The Gazette");

  @ParameterizedTest
  @CsvSource(textBlock = """
      Floods recede | The Gazette                 ~ Floods recede
      Floods recede - News - The Gazette          ~ Floods recede - News
      The Gazette | Floods recede                 ~ Floods recede
      The Gazette: Floods recede                  ~ Floods recede
      Floods recede &amp;#8211; The Gazette       ~ Floods recede
      Floods recede &#8212; Gazette               ~ Floods recede
      Floods - and fires                          ~ Floods - and fires
      Gazetteers meet: a report                   ~ Gazetteers meet: a report
      Q&amp;amp;A: what the flood has left        ~ Q&A: what the flood has left
      """, delimiter = '~')
  void takesTheOutletOffTheHeadline(String title, String headline) {
    assertThat(ReadPage.metadata(SITE + "<title>" + title + "</title>").title()).contains(headline);
  }

  @Test
  void knowsTheOutletByItsHost() {
    assertThat(ReadPage.metadata("<link rel=canonical href='https://news.rivertown.co.uk/a/b'><title>Floods recede | Rivertown News</title>")
        .title()).contains("Floods recede");
  }

  @Test
  void takesNoOutletForAHeadline() {
    assertThat(ReadPage.metadata(SITE + ReadPage.meta("og:title", "The Gazette") + "<title>Floods recede</title>").title())
        .contains("Floods recede");
  }

  @Test
  void takesThePartOfAHeadlineThatIsAHeading() {
    assertThat(ReadPage.metadata("<title>How floods recede | Rivers and lakes | Learn</title><h1>How floods recede | Rivers</h1>"
        + "<h2>How floods recede</h2>").title()).contains("How floods recede");
  }

  @Test
  void takesNoOutletForAHeadlineThatOnlyTheTitleNames() {
    assertThat(ReadPage.metadata("<title>What went on at the river | Rivertown Blog</title><h1>Rivertown Blog</h1><h2>What went on at the river</h2>").title())
        .contains("What went on at the river");
  }

  @Test
  void takesNoLineAboveAHeadlineForAPartOfIt() {
    assertThat(ReadPage.metadata("<title>All the floods recede at last</title><h1><span>The north:</span> All the floods recede at last</h1>").title())
        .contains("All the floods recede at last");
  }

  @Test
  void readsATitleThatStandsInTheBody() {
    assertThat(ReadPage.metadata("<body><p>News</p><title>Floods recede</title></body>").title()).contains("Floods recede");
  }

  @Test
  void believesWhatReadersSeeBeforeOpenGraph() {
    assertThat(title("<h1>Floods recede in the north</h1>" + ReadPage.meta("og:title", "You will not believe how fast the floods go")))
        .isEqualTo(new MetadataFact(MetadataField.TITLE, "Floods recede in the north", MetadataSource.TEXT));
  }

  @Test
  void believesLinkedDataBeforeWhatReadersSee() {
    assertThat(title("<h1>Floods recede in the north</h1>" + ReadPage.linked("{\"@type\":\"Article\",\"headline\":\"Northern floods recede\"}")))
        .isEqualTo(new MetadataFact(MetadataField.TITLE, "Northern floods recede", MetadataSource.JSON_LD));
  }

  @Test
  void passesOverAHeadlineUnlikeAllOthers() {
    assertThat(title("<title>Floods recede</title><h1>Floods recede</h1>"
        + ReadPage.linked("{\"@type\":\"Article\",\"headline\":\"We sent our reporter to look, and this is what she wrote\"}")).value())
        .isEqualTo("Floods recede");
  }

  @Test
  void givesAHeadlineWholeThatWasCut() {
    assertThat(title("<h1>Floods recede after a week of rain in the north</h1>"
        + ReadPage.linked("{\"@type\":\"Article\",\"headline\":\"Floods recede after a week of…\"}")).value())
        .isEqualTo("Floods recede after a week of rain in the north");
  }

  @Test
  void choosesTheMainHeadingThatIsLikeTheTitle() {
    assertThat(title("<title>Floods recede in the north</title><h1>The Gazette</h1><h1>Northern floods recede</h1><h1>Fires spread</h1>").value())
        .isEqualTo("Northern floods recede");
  }

  private static MetadataFact title(String html) {
    return ReadPage.metadata(html).of(MetadataField.TITLE).asList().get(0);
  }
}
