package io.github.copydesk.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Passage;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.Span;
import io.github.copydesk.testing.PlainSegments;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationSweepTest {

  private static final String MARKS = "\"“”„«»‹›'‘’`‚＂";
  private static final String OTHERS = "aB9s.,!?:-—()= \n\t\u00A0é\uD83D\uDE00\uD800";

  private static final String STORY = "“We ‘will’ sail,” the captain’s mate said. \"Now.\"\n\n"
      + "''It is 6'2\" long,'' he added: «Oui» and „Ja“, don't.\n\n“One.\n\n“Two,” he said. ‘The boys’ raft.’";

  static Stream<String> garbage() {
    Random random = new Random(20261121);
    return IntStream.range(0, 1500).mapToObj(i -> garbage(random, 1 + random.nextInt(60)));
  }

  private static String garbage(Random random, int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> pick(random, random.nextInt(3) > 0 ? MARKS : OTHERS))
        .collect(Collectors.joining());
  }

  private static String pick(Random random, String from) {
    int at = random.nextInt(from.length());
    return from.substring(at, at + 1);
  }

  /** The story with some characters lost, doubled or swapped for marks. */
  static Stream<String> mutations() {
    Random random = new Random(6);
    return IntStream.range(0, 1500).mapToObj(i -> {
      StringBuilder text = new StringBuilder(STORY);
      for (int change = 0; change < 4; change++) {
        int at = random.nextInt(text.length());
        text.replace(at, at + 1, random.nextBoolean() ? "" : pick(random, MARKS) + pick(random, OTHERS));
      }
      return text.toString();
    });
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void tilesMutatedStories(String text) {
    isWellFormed(text);
  }

  @Test
  void tilesGarbage() {
    garbage().forEach(QuotationSweepTest::isWellFormed);
  }

  @Test
  void readsALineOfMarksAsLongAsABook() {
    for (String mark : List.of("\"", "“", "”", "'", "‘", "“ x", "' x", "’s ", "‘a ’s ", "«", "1\"", "“‘", "\"a", "“a”\n", "“\n")) {
      isWellFormed(mark.repeat(60_000 / mark.length()));
    }
  }

  @Test
  void readsDeeplyNestedMarks() {
    isWellFormed("“a ".repeat(20_000) + "b” ".repeat(20_000));
  }

  private static void isWellFormed(String text) {
    Passages passages = new QuotationFinder().split(PlainSegments.of(text));
    int end = 0;
    for (Passage passage : passages.asList()) {
      assertThat(passage.span().start()).as(text).isEqualTo(end);
      assertThat(passage.span().length()).as(text).isPositive();
      assertThat(passage.text()).isEqualTo(passage.span().of(text));
      end = passage.span().end();
    }
    assertThat(end).as(text).isEqualTo(text.length());
    passages.quotations().forEach(quotation -> isWellFormed(quotation, text));
    passages.diagnostics().forEach(it -> assertThat(it.span().end()).isLessThanOrEqualTo(text.length()));
  }

  private static void isWellFormed(Quotation quotation, String text) {
    assertThat(quotation.pieces()).as(text).isNotEmpty().allMatch(piece -> piece.length() > 0);
    apart(quotation.span(), quotation.pieces(), text);
    apart(quotation.span(), quotation.nested().stream().map(Quotation::span).toList(), text);
    quotation.nested().forEach(nested -> isWellFormed(nested, text));
  }

  private static void apart(Span whole, List<Span> parts, String text) {
    int end = whole.start();
    for (Span part : parts) {
      assertThat(whole.contains(part) && part.start() >= end).as("%s within %s of %s", part, whole, text).isTrue();
      end = part.end();
    }
  }
}
