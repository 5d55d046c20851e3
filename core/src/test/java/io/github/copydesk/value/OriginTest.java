package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.article.RawSpan;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

  private static final RawArticle RAW = RawArticle.of("It rained.");

  private static Optional<Dateline> dateline(String date) {
    return Optional.of(new Dateline(new RawSpan(0, 0), "", "OSLO", "", date));
  }

  @Test
  void takesTheDayOfPublicationFirst() {
    assertThat(Origin.of(RAW.published(ReadText.FRIDAY), dateline("May 1, 2020")).published()).contains(ReadText.FRIDAY);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Friday, January 4, 2019                            | 2019-01-04
      Published 4 January 2019, 10:30 GMT                | 2019-01-04
      Updated 3:04 PM ET, Fri January 4, 2019            | 2019-01-04
      """)
  void takesTheDayOfTheDatelineElse(String date, LocalDate day) {
    assertThat(Origin.of(RAW, dateline(date)).published()).contains(day);
    assertThat(new ValueFinder().day(dateline(date).orElseThrow())).contains(day);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Feb. 25
      Friday
      ''
      """)
  void leavesTheDayOpenWithoutAYear(String date) {
    assertThat(Origin.of(RAW, dateline(date)).published()).isEmpty();
    assertThat(new ValueFinder().day(dateline(date).orElseThrow())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      https://example.nz/a,  NZD
      https://example.com/a, USD
      https://example.CA/a,  CAD
      file:/a,               USD
      """)
  void takesTheDollarFromTheOutletsCountry(URI url, String code) {
    assertThat(Origin.of(RAW.url(url), Optional.empty()).dollar()).isEqualTo(code);
  }
}
