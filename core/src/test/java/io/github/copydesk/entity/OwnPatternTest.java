package io.github.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.OwnName;
import io.github.copydesk.testing.MarkedText;
import io.github.copydesk.testing.PlainSegments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPatternTest {

  private static final int LONG = 300_000;

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
      "Az\\. \\d+ ~ The court ({P:Az. 12}) and {P:Az. 7}.", "Az\\. \\d+ ~ Raz. 12 and {P:Az. 12}",
      "[A-Z]{3,4} ~ {P:SAPX} rose, SAPXYZ fell, {P:SAP} too", "\\d* ~ in {P:2019}", "(?i)acme ~ {P:ACME} and {P:acme}",
      "\\s*Acme\\s* ~ by {P:Acme} .", "\\s* ~ no name", "(?=Acme) ~ Acme", "(?<=NYSE: )[A-Z]+ ~ NYSE: {P:ACM}, NASDAQ: ACM",
      "^[A-Z]+ ~ {P:ACME} and ACME", "[A-Z]+$ ~ ACME and {P:ACME}", "Acme|Acme Holdings ~ {P:Acme} Holdings",
      "(?:Acme Holdings)|Acme ~ {P:Acme Holdings}", "Bo. ~ {P:Bo\ud83d\ude00} and {P:Bob}"})
  void findsWholeWords(String pattern, String marked) {
    assertThat(found(pattern, MarkedText.parse(marked).text())).isEqualTo(marked);
  }

  @Test
  void staysWithinAParagraph() {
    assertThat(found("One\\s+Two|^Three$", "One\nTwo\nThree")).isEqualTo("One\nTwo\n{P:Three}");
  }

  @Test
  void findsNoNameOfMoreThanTwoHundredCharacters() {
    assertThat(search("a+", "a".repeat(200)).matches()).hasSize(1);
    assertThat(search("a+", "a".repeat(201)).matches()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 700, 790, 795, 799, 801, 950, 999, 1000, 1600, 2500})
  void findsANameWhereverItStandsInALongParagraph(int before) {
    String filling = "lo ".repeat(1000).substring(0, before) + " ";
    assertThat(search("Az\\. \\d+", filling + "Az. 12345 " + "lo ".repeat(900)).matches())
        .extracting(match -> match.span().start()).containsExactly(before + 1);
  }

  @Test
  void namesEachMatchOfATemplate() {
    OwnName bill = OwnName.of(EntityType.LAW, "House Bill $1").pattern("(?:House Bill|H\\.B\\.) (\\d+)").attribute("state", "Ohio");
    OwnSearch search = OwnSearch.in(PlainSegments.of("House Bill 12, or H.B. 12, is not H.B. 13."));
    new OwnPattern(bill, bill.patterns().get(0), 1).find(search);
    assertThat(search.matches()).extracting(match -> match.name().name())
        .containsExactly("House Bill 12", "House Bill 12", "House Bill 13");
    assertThat(search.matches()).allSatisfy(match -> assertThat(match.name().attributes()).containsEntry("state", "Ohio"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+b", "(?:a*)*b", "(.*)*\\d", "(?:(?:a{1,9}){1,9}){1,9}b", ".*.*.*=.*"})
  void givesUpAPatternThatTakesTooLong(String pattern) {
    OwnSearch search = search(pattern, "a".repeat(LONG));
    assertThat(search.matches()).isEmpty();
    assertThat(search.diagnostics()).isNotEmpty().allSatisfy(diagnostic -> {
      assertThat(diagnostic.kind()).isEqualTo(Diagnostic.Kind.SLOW_PATTERN);
      assertThat(diagnostic.message()).contains(pattern, "Acme");
    });
  }

  @Test
  void goesOnInTheNextParagraph() {
    OwnSearch search = search("(a+)+b", "a".repeat(900) + "\naab");
    assertThat(search.matches()).extracting(match -> match.span().start()).containsExactly(901);
    assertThat(search.diagnostics()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a*", "", "(?:)", "x?", "\\b", "(?<=a)", "[a-z]", "Acme \\d+", "(?:lo )+", "(lo|lo lo)+$", ".", ".+", "\\G.", "(?s).*"})
  void readsALongLineWithoutAComplaint(String pattern) {
    assertThat(search(pattern.isEmpty() ? "()" : pattern, "lo ".repeat(LONG / 3)).diagnostics()).isEmpty();
  }

  @Test
  void callsItselfNoDeeperThanASmallStackAllows() throws InterruptedException {
    OwnSearch search = OwnSearch.in(PlainSegments.of("ab".repeat(100_000)));
    OwnName name = OwnName.of(EntityType.ORGANIZATION, "Acme").pattern("(?:a|b|(?:ab|(?:ba))+)*c");
    Thread thread = new Thread(null, () -> new OwnPattern(name, name.patterns().get(0), 1).find(search), "small", 1 << 17);
    Throwable[] thrown = new Throwable[1];
    thread.setUncaughtExceptionHandler((its, throwable) -> thrown[0] = throwable);
    thread.start();
    thread.join();
    assertThat(thrown[0]).isNull();
    assertThat(search.diagnostics()).isNotEmpty();
  }

  private static OwnSearch search(String pattern, String text) {
    OwnName name = OwnName.of(EntityType.ORGANIZATION, "Acme").pattern(pattern);
    OwnSearch search = OwnSearch.in(PlainSegments.of(text));
    new OwnPattern(name, pattern, 1).find(search);
    return search;
  }

  private static String found(String pattern, String text) {
    return new MarkedText(text, search(pattern, text).matches().stream()
        .map(match -> new MarkedText.Mark("P", match.span())).toList()).toString();
  }
}
