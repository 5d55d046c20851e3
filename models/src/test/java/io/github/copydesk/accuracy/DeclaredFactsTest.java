package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredFactsTest {

  @Test
  void readsWhatTheFirstArticleDeclares() {
    assertThat(DeclaredFacts.of(page("""
        {"@graph": [{"@id": "#g", "name": "Gazette"}, {"@type": ["NewsArticle"], "headline": "Floods &#8211; and fires | Gazette",
         "author": [{"name": "Ann Lee"}, "Bo Ek"], "datePublished": "2026-03-04T05:06:07Z", "publisher": {"@id": "#g"}}]}""")))
        .isEqualTo(Map.of("title", "Floods – and fires", "author", "Ann Lee, Bo Ek", "date", "2026-03-04", "site", "Gazette"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      March 4, 2026                    ; 2026-03-04
      Mar 4, 2026                      ; 2026-03-04
      4 Mar 2026 07:09 GMT             ; 2026-03-04
      Wed Mar 04 2026 03:05:46         ; 2026-03-04
      0001-01-01T00:00:00Z             ;
      soon                             ;
      """)
  void readsDaysInTheirNotations(String date, String day) {
    assertThat(DeclaredFacts.of(page("{\"@type\":\"Article\",\"datePublished\":\"" + date + "\"}")).get("date")).isEqualTo(day);
  }

  @Test
  void takesNothingFromWhatIsNoJsonOrNoArticle() {
    assertThat(DeclaredFacts.of(page("{\"@type\":") + page("{\"@type\":\"WebPage\",\"headline\":\"Floods\"}"))).isEmpty();
  }

  private static String page(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }
}
