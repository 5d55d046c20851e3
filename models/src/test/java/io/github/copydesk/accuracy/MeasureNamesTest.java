package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.ModelKind;
import io.github.copydesk.models.BundledModels;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureNamesTest {

  @TempDir
  private Path folder;

  @Test
  void measuresAModelOfAFile() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("ner/docs"));
    Files.writeString(texts.resolve("own.docs.jsonl"), "{\"doc\": \"1\", \"text\": \"Angela Merkel flew to Oslo on Monday.\"}");
    Files.writeString(texts.resolve("own.gold.jsonl"),
        "{\"doc\": \"1\", \"entities\": [{\"start\": 0, \"end\": 13, \"type\": \"PER\"}]}");
    Path model = folder.resolve("names-own.bin");
    try (InputStream in = new BundledModels().open(ModelKind.NAMES)) {
      Files.copy(in, model);
    }

    List<Figure> figures = MeasureNames.figures(new Corpora(folder), List.of(model.toString(), "own"));

    assertThat(figures).contains(new Figure("names", "own", "exact PERSON, names-own", 1, 1, 1, 1))
        .anySatisfy(figure -> assertThat(figure.metric()).isEqualTo("exact, names-own"));
  }
}
