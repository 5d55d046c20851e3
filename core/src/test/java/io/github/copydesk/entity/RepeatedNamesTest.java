package io.github.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.testing.MarkedText;
import io.github.copydesk.testing.PlainSegments;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedNamesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{ORGANIZATION:Acme} rose. Acme fell. | {ORGANIZATION:Acme} rose. {ORGANIZATION:Acme} fell.",
      "Acme rose. {ORGANIZATION:Acme} fell. | {ORGANIZATION:Acme} rose. {ORGANIZATION:Acme} fell.",
      "{PLACE:Lund Bay} and Lund Bay. | {PLACE:Lund Bay} and {PLACE:Lund Bay}.",
      "{PERSON:Anna Lund} and Anna Lund. | {PERSON:Anna Lund} and {PERSON:Anna Lund}.",
      "{PLACE:Lund Bay} and Lund. | {PLACE:Lund Bay} and Lund.",
      "{PERSON:Anna} and Anna. | {PERSON:Anna} and Anna.",
      "{ORGANIZATION:Acme} and acme. | {ORGANIZATION:Acme} and acme.",
      "{PLACE:Lund} and {ORGANIZATION:Lund Bank}. | {PLACE:Lund} and {ORGANIZATION:Lund Bank}."})
  void findsACertainNameAgain(String before, String after) {
    assertThat(read(before, 1)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{PLACE:Outer Sky Dock} ({ORGANIZATION:OSD}) | {PLACE:Outer Sky Dock} ({PLACE:OSD})",
      "{ORGANIZATION:Board of Fair Elections} or BFE | {ORGANIZATION:Board of Fair Elections} or {ORGANIZATION:BFE}",
      "{LAW:Clean River Water Act} ({ORGANIZATION:CRWA}) | {LAW:Clean River Water Act} ({LAW:CRWA})",
      "{ORGANIZATION:World Board} and WB | {ORGANIZATION:World Board} and WB",
      "{PERSON:Anna Berit Lund} and ABL | {PERSON:Anna Berit Lund} and ABL"})
  void readsAnAcronymAsTheNameItStandsFor(String before, String after) {
    assertThat(read(before, 0.6)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{PLACE:Lund} has a head of {PERSON:Lund Anna Berg} | {PLACE:Lund} has a head of {PLACE:Lund} {PERSON:Anna Berg}",
      "{PLACE:Lund} saw {PERSON:Lund Anna Berg} | {PLACE:Lund} saw {PERSON:Lund Anna Berg}",
      "{PLACE:Lund} is the home of {PERSON:Lund Berg} | {PLACE:Lund} is the home of {PERSON:Lund Berg}"})
  void keepsAPlaceOutOfThePersonBehindIt(String before, String after) {
    assertThat(read(before, 1)).isEqualTo(after);
  }

  @Test
  void takesTheTypeItIsSureOfWhereItDoubts() {
    MarkedText text = MarkedText.parse("{PLACE:Lund} won and {PERSON:Lund} lost.");
    List<Mention> mentions = List.of(mention(text, 0, 0.95), mention(text, 1, 0.4));
    assertThat(RepeatedNames.addTo(mentions, PlainSegments.of(text.text())))
        .extracting(Mention::type).containsExactly(EntityType.PLACE, EntityType.PLACE);
  }

  @Test
  void repeatsNoDoubtfulName() {
    assertThat(read("{ORGANIZATION:Acme} rose. Acme fell.", 0.6)).isEqualTo("{ORGANIZATION:Acme} rose. Acme fell.");
  }

  private static String read(String marked, double confidence) {
    MarkedText text = MarkedText.parse(marked);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < text.marks().size(); i++) {
      mentions.add(mention(text, i, confidence));
    }
    return new MarkedText(text.text(), RepeatedNames.addTo(mentions, PlainSegments.of(text.text())).stream()
        .map(mention -> new MarkedText.Mark(mention.type().name(), mention.span())).toList()).toString();
  }

  private static Mention mention(MarkedText text, int mark, double confidence) {
    MarkedText.Mark marked = text.marks().get(mark);
    return new Mention(marked.span(), marked.span().of(text.text()), EntityType.valueOf(marked.label()), confidence);
  }
}
