package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Predictions for our own gold, spoiled on purpose, and the figures that the owner's scripts give for them. */
class ScorePredictionsTest {

  private static final Path GOLD = Corpora.ofOurOwn().folder();

  @Test
  void agreesWithTheOwnersScriptsOnEveryFigure() throws Exception {
    Map<String, Figure> figures = figures().stream().collect(Collectors.toMap(Figure::key, Function.identity()));
    List<String> expected = Files.readAllLines(file("expected-figures.tsv"));

    assertThat(expected.stream().map(line -> row(figures.get(line.substring(0, line.indexOf('\t'))))))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void countsADocumentWithoutPredictionsAsEmpty() throws IOException {
    List<Figure> figures =
        ScorePredictions.figures(PolNear.read(GOLD.resolve("attributions")), Map.of());

    assertThat(figures).allSatisfy(figure -> assertThat(figure.f1()).isZero());
    assertThat(figures.get(0).gold()).isEqualTo(11);
  }

  private static List<Figure> figures() throws IOException, URISyntaxException {
    List<Figure> figures = new ArrayList<>(ScorePredictions.figures(
        PolNear.read(GOLD.resolve("attributions")), predictions("predictions.jsonl", "doc")));
    figures.addAll(ScorePredictions.claimFigures(
        GOLD.resolve("claims"), predictions("claim-predictions.jsonl", "id")));
    return figures;
  }

  private static Map<String, JsonObject> predictions(String file, String name) throws IOException, URISyntaxException {
    Map<String, JsonObject> predictions = new HashMap<>();
    for (JsonObject line : Documents.lines(file(file))) {
      predictions.put(line.get(name).getAsString(), line);
    }
    return predictions;
  }

  private static Path file(String name) throws URISyntaxException {
    return Path.of(ScorePredictionsTest.class.getResource(name).toURI());
  }

  private static String row(Figure figure) {
    return String.format(Locale.ROOT, "%s\t%d\t%d\t%d\t%.6f\t%.6f\t%.6f", figure.key(), figure.hits(), figure.predicted(),
        figure.gold(), figure.precision(), figure.recall(), figure.f1());
  }
}
