package io.github.copydesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagLabelsTest {

  private static final TagLabels LABELS = TagLabels.of(Stream.of(
          "in ADP IN", "in ADP IN", "in ADP IN", "as ADP IN", "as SCONJ IN", "if SCONJ IN", "is AUX VBZ", "says VERB VBZ",
          "says VERB VBZ", "go VERB VB", "go VERB VB", "is AUX VBZ", "Rome PROPN NNP", "Rome PROPN NNP", ". PUNCT .",
          ". PUNCT .", "can X GW")
      .map(line -> tagged(line.split(" "))).toList(), 2);

  private static TagLabels.Tagged tagged(String... columns) {
    return new TagLabels.Tagged(columns[0], columns[1], columns[2]);
  }

  private static List<String> names(long allowed) {
    List<String> names = new ArrayList<>(LABELS.names());
    names.removeIf(name -> (allowed >>> LABELS.names().indexOf(name) & 1) == 0);
    return names;
  }

  @ParameterizedTest
  @CsvSource({"VERB, VBZ, VERB-VBZ", "PUNCT, HYPH, PUNCT", "ADJ, NNP, PROPN-NNP", "VERB, NNP, PROPN-NNP"})
  void namesALabelByBothTags(String universal, String penn, String label) {
    assertThat(names(LABELS.allowed(tagged("word", universal, penn)))).containsExactly(label);
  }

  @Test
  void leavesOpenWhatPeopleGaveAWord() {
    assertThat(names(LABELS.allowed("As", "IN"))).containsExactly("ADP-IN", "SCONJ-IN");
    assertThat(names(LABELS.allowed("if", "IN"))).containsExactly("SCONJ-IN");
  }

  @Test
  void takesTheUsualLabelForAnUnknownWord() {
    assertThat(names(LABELS.allowed("betwixt", "IN"))).containsExactly("ADP-IN");
    assertThat(names(LABELS.allowed("(", "-LRB-"))).containsExactly("PUNCT");
    assertThat(names(LABELS.allowed("www.example.org", "ADD"))).isEmpty();
  }

  @Test
  void takesALabelOfTheSameKindForARareOne() {
    assertThat(LABELS.names()).doesNotContain("X-GW");
    assertThat(names(LABELS.allowed(tagged("can", "VERB", "GW")))).containsExactly("VERB-VB", "VERB-VBZ");
  }
}
