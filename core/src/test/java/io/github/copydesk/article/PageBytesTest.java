package io.github.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageBytesTest {

  @ParameterizedTest
  @CsvSource(textBlock = """
      UTF-8        ; ''                           ; café
      windows-1252 ; ''                           ; café “no”
      windows-1251 ; text/html                    ; <meta charset=windows-1251>река
      EUC-KR       ; text/html                    ; <?xml version="1.0" encoding="euc-kr"?>강
      UTF-8        ; text/html                    ; <meta charset=utf-16>café
      UTF-8        ; text/html                    ; <meta charset=no-such-thing>café
      UTF-8        ; charset=???                  ; café
      UTF-8        ; 'text/html; charset=latin1'   ; <meta charset=windows-1250>żółć nad Łodzią
      GBK          ; text/html                    ; <meta charset=gb2312>联通
      windows-949  ; text/html                    ; <meta charset=euc-kr>똠방각하
      """, delimiter = ';', maxCharsPerColumn = 200)
  void findsTheEncodingOut(String charset, String contentType, String html) {
    assertThat(new PageBytes(html.getBytes(Charset.forName(charset))).read(contentType).text()).isEqualTo(html);
  }

  @Test
  void believesTheServerBeforeThePage() {
    byte[] page = "<meta charset=utf-8>река".getBytes(Charset.forName("windows-1251"));

    assertThat(RawArticle.ofHtml(page, "text/html; charset=windows-1251").text()).endsWith("река");
  }

  @Test
  void believesTheByteOrderMarkBeforeAll() {
    byte[] page = "\uFEFFcafé".getBytes(StandardCharsets.UTF_16LE);

    assertThat(RawArticle.ofHtml(page, "text/html; charset=utf-8").text()).isEqualTo("café");
  }

  @Test
  void countsWhatCannotBeReadInTheEncoding() {
    byte[] page = "<meta charset=utf-8>Der Fluß stieg, sagt Łuk\uFFFD.".getBytes(StandardCharsets.UTF_8);
    page["<meta charset=utf-8>Der Flu".length()] = 'a';

    RawArticle raw = RawArticle.ofHtml(page, "");

    assertThat(raw.encoding()).contains("UTF-8");
    assertThat(raw.undecoded()).isOne();
    assertThat(raw.text()).endsWith("Der Flua\uFFFD stieg, sagt Łuk\uFFFD.");
  }

  @Test
  void tellsOfNoEncodingWhereTextWasGiven() {
    assertThat(RawArticle.ofHtml("caf\uFFFD").encoding()).isEmpty();
    assertThat(RawArticle.ofHtml("caf\uFFFD").undecoded()).isZero();
  }

  @Test
  void readsNoBytesAsNoText() {
    assertThat(RawArticle.ofHtml(new byte[0], "").text()).isEmpty();
  }
}
