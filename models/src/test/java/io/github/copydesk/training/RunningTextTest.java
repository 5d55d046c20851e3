package io.github.copydesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Span;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningTextTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "She left . | She left.", "Anna 's house | Anna's house", "( Lund ) , 3 % | (Lund), 3%", "-LRB- a -RRB- | (a)",
      "He said : \" No . \" | He said: \"No.\"", "`` No '' | \"No\"", "$ 5 | $5"})
  void printsTokensAsTextStands(String tokens, String text) {
    RunningText running = new RunningText();
    for (String token : tokens.split(" ")) {
      running.add(token, Optional.empty(), false);
    }
    assertThat(running.end(Set.of()).text().strip()).isEqualTo(text);
  }

  @Test
  void keepsNamesWhereTheyStand() {
    RunningText running = new RunningText();
    running.add("(", Optional.empty(), false);
    running.add("Anna", Optional.of(EntityType.PERSON), true);
    running.add("Berg", Optional.of(EntityType.PERSON), false);
    running.add("Carl", Optional.of(EntityType.PERSON), true);
    running.add(")", Optional.empty(), false);
    LabelledText labelled = running.end(Set.of());
    assertThat(labelled.names()).extracting(name -> name.span().of(labelled.text())).containsExactly("Anna Berg", "Carl");
    assertThat(labelled.names().get(0).span()).isEqualTo(new Span(1, 10));
  }
}
