package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the sentences in the folder {@code sentences}, where every value is marked with what it means, {@code It cost
 * about {$5=USD 5 ABOUT}.}, and where what stands unmarked tells none.
 */
class MarkedSentencesTest {

  private static final List<String> SUBJECTS = List.of("markets", "politics", "disasters", "culture", "science");

  static Stream<Arguments> sentences() throws IOException {
    Stream.Builder<Arguments> sentences = Stream.builder();
    for (String subject : SUBJECTS) {
      Resources.readLines(Resources.getResource(MarkedSentencesTest.class, "sentences/" + subject + ".txt"),
          StandardCharsets.UTF_8).stream().filter(line -> !line.startsWith("# "))
          .forEach(line -> sentences.add(Arguments.of(line)));
    }
    return sentences.build();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsTheValuesThatAreMarked(String marked) {
    String text = marked.replaceAll("\\{([^=]++)=[^}]++}", "$1");
    assertThat(ReadText.marked(text)).isEqualTo(marked);
  }
}
