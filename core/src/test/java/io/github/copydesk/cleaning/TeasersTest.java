package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.RemovalKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slash parts paragraphs; a plus sign stands before those that are links; "Related:" is known beforehand. */
class TeasersTest {

  private static String marked(String row) {
    List<String> texts = Arrays.stream(row.split(" / ")).map(text -> text.replaceFirst("^\\+ ", "")).toList();
    List<Paragraph> paragraphs = Paragraph.of(String.join("\n\n", texts));
    @Nullable RemovalKind[] kinds = new RemovalKind[texts.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = texts.get(i).equals("Related:") ? RemovalKind.RELATED_LINK : null;
    }
    new Teasers().mark(paragraphs, kinds);
    return IntStream.range(0, kinds.length)
        .mapToObj(i -> (kinds[i] == null ? "" : "+ ") + texts.get(i))
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "It rained. / + - Latest on the ferry / + - Mayor and council at odds / It hailed.",
      "It rained. / + • Latest on the ferry / It hailed.",
      "+ Related: / + Ferry Sails Again / + How the tide was won / The plan is public now.",
      "+ Related: / + Will the Ferry Sail? / He was late.",
      "It rained all day in Riga. / It rained all night in Riga. / + FERRY WILL SAIL AGAIN SOON / It hailed all day in Riga.",
  })
  void marksLinksToOtherStories(String row) {
    assertThat(marked(row)).isEqualTo(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "He asks for: / - Latest on the ferry / - Mayor and council at odds",
      "It rained. / - The dam costs four million / - The gates cost two / It hailed.",
      "It rained. / - Latest on the ferry is that it sank. / It hailed.",
      "It rained. / —Latest on the ferry",
      "+ Related: / “It rained,” he said / It hailed.",
      "+ Related: / It rained all day in Riga and nobody left the house.",
      "FERRY WILL SAIL AGAIN SOON / It rained all day in Riga. / It rained all night in Riga.",
      "It rained all day in Riga. / It rained all night in Riga. / NATO AND UN / It hailed all day in Riga.",
      "It rained all day in Riga. / It rained all night in Riga. / WE WILL NOT SAIL TODAY! / It hailed all day in Riga.",
  })
  void leavesListsAndCapitalsOfTheStory(String row) {
    assertThat(marked(row)).isEqualTo(row);
  }
}
