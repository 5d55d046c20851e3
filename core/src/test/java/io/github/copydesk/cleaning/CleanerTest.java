package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Removal;
import io.github.copydesk.article.RemovalKind;
import io.github.copydesk.article.Span;
import org.junit.jupiter.api.Test;

class CleanerTest {

  private final Cleaner cleaner = new Cleaner();

  @Test
  void leavesPlainParagraphsAsTheyStand() {
    String text = "The river rose overnight.\n\nBy noon it had reached the bridge.";

    CleanText clean = cleaner.clean(text);

    assertThat(clean.text()).isEqualTo(text);
    assertThat(clean.removals().asList()).isEmpty();
    assertThat(clean.diagnostics()).isEmpty();
    assertThat(clean.dateline()).isEmpty();
  }

  @Test
  void cleansNothingToNothing() {
    assertThat(cleaner.clean("").text()).isEmpty();
    assertThat(cleaner.clean(" \r\n\t\u00a0\n").text()).isEmpty();
    assertThat(cleaner.clean("Advertisement").text()).isEmpty();
  }

  @Test
  void readsTheDatelineIntoItsParts() {
    CleanText clean = cleaner.clean("Ice closes port\n\nRIGA, Latvia, Jan. 9 (Reuters) - The port closed on Monday.");

    assertThat(clean.dateline()).contains(new Dateline(
        new RawSpan(17, 49), "RIGA, Latvia, Jan. 9 (Reuters) -", "RIGA, Latvia", "Reuters", "Jan. 9"));
    assertThat(clean.text()).isEqualTo("Ice closes port\n\nThe port closed on Monday.");
  }

  @Test
  void keepsRemovalsInTheOrderOfTheText() {
    String raw = "By Ann Lee\n\nThe vote is on Friday.\n\nThe hall at night. (Photo by Ann Lee)\n\nAdvertisement";

    assertThat(cleaner.clean(raw).removals().asList()).extracting(Removal::kind).containsExactly(
        RemovalKind.BYLINE, RemovalKind.CAPTION, RemovalKind.CREDIT, RemovalKind.FURNITURE);
  }

  @Test
  void tracesARepairedWordToItsRawLetters() {
    String raw = "They met durqxzjkwing lunch.";
    CleanText clean = cleaner.clean(raw);

    assertThat(clean.text()).isEqualTo("They met during lunch.");
    assertThat(clean.origin().original(spanOf(clean, "during")).of(raw)).isEqualTo("durqxzjkwing");
    assertThat(clean.origin().original(spanOf(clean, "lunch")).of(raw)).isEqualTo("lunch");
    assertThat(clean.removals().asList()).containsExactly(
        new Removal(new RawSpan(9, 21), "durqxzjkwing", RemovalKind.GARBLED));
    assertThat(clean.diagnostics()).singleElement().satisfies(diagnostic -> {
      assertThat(diagnostic.kind()).isEqualTo(Diagnostic.Kind.GARBLED_WORD);
      assertThat(diagnostic.span()).isEqualTo(spanOf(clean, "during"));
    });
  }

  @Test
  void tracesAWordThroughEveryRewriting() {
    String raw = "<p>LIMA \u2014 Caf\u00c3\u00a9s  re\u00adopened.The mayor &amp; his aide came.</p>";
    CleanText clean = cleaner.clean(raw);

    assertThat(clean.text()).isEqualTo("Caf\u00e9s reopened. The mayor & his aide came.");
    assertThat(clean.origin().original(spanOf(clean, "Caf\u00e9s")).of(raw)).isEqualTo("Caf\u00c3\u00a9s");
    assertThat(clean.origin().original(spanOf(clean, "reopened")).of(raw)).isEqualTo("re\u00adopened");
    assertThat(clean.origin().original(spanOf(clean, "& his")).of(raw)).isEqualTo("&amp; his");
  }

  @Test
  void givesACutWordInACaptionNoRepairInTheText() {
    String raw = "The fair opens today.\n\nCrowds durqxzjkwing the fair. (AP Photo/Ann Lee)";
    CleanText clean = cleaner.clean(raw);

    assertThat(clean.text()).isEqualTo("The fair opens today.");
    assertThat(clean.removals().asList()).extracting(Removal::text).containsExactly(
        "Crowds durqxzjkwing the fair.", "durqxzjkwing", "(AP Photo/Ann Lee)");
  }

  private static Span spanOf(CleanText clean, String words) {
    int start = clean.text().indexOf(words);
    return new Span(start, start + words.length());
  }
}
