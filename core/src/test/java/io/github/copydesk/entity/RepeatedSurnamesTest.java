package io.github.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.testing.MarkedText;
import io.github.copydesk.testing.PlainSegments;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedSurnamesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{PERSON:Anna Lund} won. Lund left. | {PERSON:Anna Lund} won. {PERSON:Lund} left.",
      "Lund left. {PERSON:Anna Lund} won. | {PERSON:Lund} left. {PERSON:Anna Lund} won.",
      "{PERSON:Anna Lund} met {PLACE:Lund}. | {PERSON:Anna Lund} met {PLACE:Lund}.",
      "{PERSON:Anna Lund} in {PLACE:Lund Bay}. | {PERSON:Anna Lund} in {PLACE:Lund Bay}.",
      "{PERSON:Anna Lund} won. Anna left. | {PERSON:Anna Lund} won. Anna left.",
      "{PERSON:Anna Lund} won a lund. | {PERSON:Anna Lund} won a lund.",
      "{PERSON:Lund} won. Lund left. | {PERSON:Lund} won. Lund left.",
      "{PERSON:Anna Wu} won. Wu left. | {PERSON:Anna Wu} won. Wu left.",
      "{ORGANIZATION:Lund Bank} won. Bank left. | {ORGANIZATION:Lund Bank} won. Bank left."})
  void addsSurnamesOfFullNames(String before, String after) {
    MarkedText text = MarkedText.parse(before);
    List<Mention> mentions = RepeatedSurnames.addTo(mentions(text), PlainSegments.of(text.text()));
    assertThat(new MarkedText(text.text(), mentions.stream()
        .map(mention -> new MarkedText.Mark(mention.type().name(), mention.span())).toList())).hasToString(after);
  }

  @Test
  void isLessSureOfWhatItAdds() {
    MarkedText text = MarkedText.parse("{PERSON:Anna Lund} won. Lund left.");
    assertThat(RepeatedSurnames.addTo(mentions(text), PlainSegments.of(text.text())))
        .extracting(Mention::confidence).containsExactly(1.0, 0.8);
  }

  private static List<Mention> mentions(MarkedText text) {
    return text.marks().stream()
        .map(mark -> new Mention(mark.span(), mark.span().of(text.text()), EntityType.valueOf(mark.label()), 1))
        .toList();
  }
}
