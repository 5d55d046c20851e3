package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.MetadataField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  private static final String FOUND = "http://gazette.example/news/today/floods.html?page=2#top";

  @ParameterizedTest
  @CsvSource(textBlock = """
      https://other.example/a     ~ https://other.example/a
      //cdn.example/a.jpg         ~ http://cdn.example/a.jpg
      /a.jpg                      ~ http://gazette.example/a.jpg
      a.jpg?x=../y                ~ http://gazette.example/news/today/a.jpg?x=../y
      ./a.jpg                     ~ http://gazette.example/news/today/a.jpg
      ../a/./b/../c.jpg           ~ http://gazette.example/news/a/c.jpg
      ../../../../a.jpg           ~ http://gazette.example/a.jpg
      ?id=4                       ~ http://gazette.example/news/today/floods.html?id=4
      #end                        ~ http://gazette.example/news/today/floods.html
      data:image/png;base64,AAAA  ~
      javascript:void(0)          ~
      """, delimiter = '~')
  void completesWhatIsRelativeToThePage(String given, String full) {
    assertThat(new Addresses(List.of(), List.of(FOUND)).full(given).orElse(null)).isEqualTo(full);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a", "a", "?a", "#a", "..", ""})
  void tellsNoAddressThatIsRelativeToNothing(String given) {
    assertThat(new Addresses(List.of(), List.of("/here")).full(given)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      <base href='/archive/'><link rel=canonical href='floods'>                        ; http://gazette.example/archive/floods
      <base href='https://gazette.example/'><link rel=canonical href='floods'>          ; https://gazette.example/floods
      <link rel=canonical href='/floods'>                                               ; http://gazette.example/floods
      <link rel=canonical href='/'>                                                     ; http://gazette.example/
      """, delimiter = ';', maxCharsPerColumn = 200)
  void completesTheAddressThatThePageGivesAsItsOwn(String html, String url) {
    assertThat(ReadPage.metadata(html, FOUND).first(MetadataField.URL)).contains(url);
  }

  @Test
  void completesThePictureByWhatThePageCallsItsOwnAddress() {
    String html = ReadPage.meta("og:url", "https://gazette.example/floods") + ReadPage.meta("og:image", "/a.jpg");

    assertThat(ReadPage.metadata(html).first(MetadataField.IMAGE)).contains("https://gazette.example/a.jpg");
  }

  @Test
  void walksLongPathsInTime() {
    Assertions.assertTimeout(Duration.ofSeconds(5),
        () -> new Addresses(List.of("../".repeat(1_000_000)), List.of(FOUND)).full("a/../".repeat(700)));
  }
}
