package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.accuracy.Prediction.Name;
import io.github.copydesk.accuracy.Prediction.Said;
import io.github.copydesk.accuracy.Prediction.Speaker;
import io.github.copydesk.article.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PredictionFileTest {

  private static final String TEXT = "😀 “It is late,” Ann Lee said.";
  private static final Prediction PREDICTION = new Prediction(
      "one",
      List.of(new Said(new Span(3, 16), Optional.of(new Speaker(Optional.of(new Span(17, 24)), "Ann Lee", "")))),
      List.of(new Relation(List.of(new Span(17, 24)), List.of(new Span(25, 29)), List.of(new Span(3, 16)))),
      List.of(new Name(new Span(17, 24), "PER")));

  @Test
  void countsInCodePoints() {
    assertThat(PredictionFile.write(PREDICTION, TEXT)).hasToString("{\"doc\":\"one\",\"quotes\":[{\"start\":2,\"end\":15,"
        + "\"speaker\":{\"start\":16,\"end\":23,\"text\":\"Ann Lee\",\"canonical\":null}}],\"attributions\":[{\"source\":"
        + "[[16,23]],\"cue\":[[24,28]],\"content\":[[2,15]]}],\"entities\":[{\"start\":16,\"end\":23,\"type\":\"PER\"}]}");
  }

  @Test
  void readsWhatItWrote() {
    assertThat(PredictionFile.read(PredictionFile.write(PREDICTION, TEXT), TEXT)).isEqualTo(PREDICTION);
  }

  @Test
  void readsASpeakerKnownByNameOnly() {
    Said said = new Said(new Span(3, 16), Optional.of(new Speaker(Optional.empty(), "", "Ann Lee")));
    Prediction prediction = new Prediction("one", List.of(said), List.of(), List.of());

    assertThat(PredictionFile.read(PredictionFile.write(prediction, TEXT), TEXT)).isEqualTo(prediction);
  }
}
