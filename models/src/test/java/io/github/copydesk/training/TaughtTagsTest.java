package io.github.copydesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaughtTagsTest {

  @Test
  void readsWhatATeacherTagged(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "It’s a sunk ship");
    Files.writeString(folder.resolve("a.txt.json"), """
        {"sentences": [{"tokens": [
          {"characterOffsetBegin": 0, "characterOffsetEnd": 2, "originalText": "It", "pos": "PRP"},
          {"characterOffsetBegin": 2, "characterOffsetEnd": 4, "originalText": "’s", "pos": "POS"},
          {"characterOffsetBegin": 5, "characterOffsetEnd": 6, "originalText": "a", "pos": "DT"},
          {"characterOffsetBegin": 7, "characterOffsetEnd": 11, "originalText": "sunk", "pos": "JJ"},
          {"characterOffsetBegin": 12, "characterOffsetEnd": 16, "originalText": "ship", "pos": "NN"}]}]}
        """);
    TagLabels labels = TagLabels.of(List.of(
        new TagLabels.Tagged("it", "PRON", "PRP"), new TagLabels.Tagged("boat", "NOUN", "NN")), 1);
    assertThat(TaughtTags.read(folder, labels)).containsExactly(
        new TaggedText("It’s a sunk ship", Map.of(new Span(0, 2), 0b10L, new Span(2, 4), 0L,
            new Span(5, 6), 0L, new Span(7, 11), 0L, new Span(12, 16), 0b01L)));
  }
}
