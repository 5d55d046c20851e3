package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Removal;
import io.github.copydesk.article.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any string at all. */
class CleaningPropertiesTest {

  private static final String PAGE = """
      BERN (AP) — The ferry sank at noon.

      “We saw it go,” said Ada Kull.The rest swam.
      - Latest on the ferry
      The hull on Friday. (AP Photo/Jo Ek)
      It durqxzjkwed &amp; caf\u00c3\u00a9 <b>closed</b>. pic.twitter.com/abcdefghij
      By Ann Lee
      """;
  private static final List<String> PIECES = List.of(
      "\n", "\n\n", "\r\n", " ", "  ", "\u00a0", "\u200b", "\ufeff", "\u2028", "\t", "\u0000", "\ud83d", "\ude00", "👍", "👨‍👩‍👧",
      "“", "”", "\"", "''", "‘", "’", "(", ")", "((es))Spanish language: ", "[", "]", "<", "<p>", "</a>", "<tweet ", "&",
      "&amp;", "&#8217;", "&nbsp", "â€™", "Ã", "Â\u00a0", "—", " - ", "--", ".", "!?", "...", "@", "https://t.co/x", "Getty",
      "(AP Photo/", "By ", "SEE ALSO: ", "Related:", "LONDON — ", "May 4, 2016", "9 p.m.", "___", "The", "and", "x", "ﬁ", "é");

  private final Cleaner cleaner = new Cleaner();

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void holdsForGarbage(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    check(text.toString());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void holdsForMutatedPages(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(PAGE);
    for (int i = 0; i < 8; i++) {
      int at = random.nextInt(text.length());
      if (random.nextBoolean()) {
        text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
      } else {
        text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    check(text.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00\ud83d", "”", "&", "<", "â€", "((", "-", "By", "\u200d", ".", "— (@a) May 4, 2016", "İİ: İ", "İİİİİİ:"})
  void holdsForScraps(String scrap) {
    check(scrap);
    check(scrap.repeat(50));
  }

  @Test
  void findsNothingMoreInACleanPage() {
    String once = cleaner.clean(PAGE).text();

    assertThat(cleaner.clean(once).text()).isEqualTo(once);
  }

  private void check(String raw) {
    CleanText clean = cleaner.clean(raw);

    assertThat(clean).isEqualTo(cleaner.clean(raw));
    checkLayout(clean.text());
    checkOrigin(clean, raw);
    checkRemovals(clean, raw);
    clean.dateline().ifPresent(dateline -> assertThat(dateline.span().of(raw)).isEqualTo(dateline.text()));
    assertThat(clean.diagnostics()).allSatisfy(
        diagnostic -> assertThat(diagnostic.span().end()).isLessThanOrEqualTo(clean.text().length()));
  }

  private static void checkLayout(String text) {
    assertThat(text).doesNotContain("\n\n\n").doesNotContain("  ").doesNotContain(" \n").doesNotContain("\n ");
    assertThat(text).isEqualTo(text.strip()).doesNotContain("\r").doesNotContain("\t").doesNotContain("\u00a0");
  }

  private static void checkOrigin(CleanText clean, String raw) {
    assertThat(clean.origin().cleanLength()).isEqualTo(clean.text().length());
    assertThat(clean.origin().rawLength()).isEqualTo(raw.length());
    int last = 0;
    for (int i = 0; i < clean.text().length(); i++) {
      RawSpan origin = clean.origin().original(new Span(i, i + 1));
      assertThat(origin.start()).isGreaterThanOrEqualTo(last);
      last = origin.start();
      if (origin.end() - origin.start() == 1 && clean.text().charAt(i) > ' ') {
        assertThat(origin.of(raw)).isEqualTo(clean.text().substring(i, i + 1));
      }
    }
  }

  private static void checkRemovals(CleanText clean, String raw) {
    int last = 0;
    for (Removal removal : clean.removals().asList()) {
      assertThat(removal.text()).isEqualTo(removal.span().of(raw)).isNotBlank();
      assertThat(removal.span().start()).isGreaterThanOrEqualTo(last);
      last = removal.span().start();
    }
  }
}
