package io.github.copydesk.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.Coreferences;
import io.github.copydesk.testing.MarkedText;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of all sorts in any order: whatever comes out must stand in the text. */
class CoreferenceSweepTest {

  private static final int MANY = 5_000;

  private static final List<String> WORDS = List.of("{P:Ann Hill}", "{P:Hill}", "{P:Bob Lane}", "Mr.", "{O:Acme Inc.}",
      "{O:Oakton Council}", "{L:Latvia}", "{N:Russians}", "{L:Russia}", "the", "The", "a", "bank", "council", "mayor", "country",
      "company", "former", "Baltic", "he", "She", "his", "her", "himself", "said", "met", "is", "told", "of", "who", "and", ",", ".",
      ". ", "\n\n", "“", "”", "'s", "-", "(", ")", "1973", "—", "that", "fell", "it", "\u00a0", "😀", "");

  static List<Integer> seeds() {
    return IntStream.range(0, 400).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsWordsInAnyOrder(int seed) {
    Random random = new Random(seed);
    String marked = IntStream.range(0, 5 + random.nextInt(60))
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
    String text = MarkedText.parse(marked).text();
    Coreferences coreferences = ReadAnaphors.of(marked);
    assertThat(coreferences.asList()).allMatch(it -> it.span().of(text).equals(it.text()))
        .isSortedAccordingTo(Comparator.comparing(Coreference::span));
  }

  @Test
  void readsALongListOfPersons() {
    assertThat(ReadAnaphors.of("{P:Ann Hill}, ".repeat(4 * MANY)).asList()).hasSize(4 * MANY - 1);
  }

  @Test
  void readsManyBanksAndWhatMayBeOneOfThem() {
    String marked = IntStream.range(0, MANY)
        .mapToObj(i -> "{O:X" + i + " Bank} fell. The bank and the Y" + i + " bank rose. ")
        .collect(Collectors.joining());
    assertThat(ReadAnaphors.of(marked).asList()).extracting(Coreference::text).containsExactly("The bank");
  }
}
