package io.github.copydesk.accuracy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges predictions of any system, as {@link WritePredictions} or {@link WriteClaimPredictions} writes them: {@code
 * ScorePredictions GOLD PREDICTIONS.jsonl}.
 */
public final class ScorePredictions {

  private ScorePredictions() {}

  /**
   * Prints the figures for quotations and attributions, or for claims.
   *
   * @param args a split of PolNeAR or a folder of articles annotated for claims, and a file of predictions
   * @throws IOException if a file cannot be read
   */
  public static void main(String... args) throws IOException {
    Path gold = Path.of(args[0]);
    Map<String, JsonObject> predictions = new HashMap<>();
    for (JsonObject line : Documents.lines(Path.of(args[1]))) {
      JsonElement name = line.has("doc") ? line.get("doc") : line.get("id");
      predictions.put(name.getAsString().replaceAll("\\.txt$", ""), line);
    }
    List<Figure> figures = Files.isDirectory(gold.resolve("attributions"))
        ? figures(PolNear.read(gold), predictions)
        : claimFigures(gold, predictions);
    figures.forEach(System.out::println);
  }

  static List<Figure> figures(List<AttributedDocument> gold, Map<String, JsonObject> predictions) {
    List<JudgedQuotations> quotations = new ArrayList<>();
    List<JudgedRelations> relations = new ArrayList<>();
    for (AttributedDocument document : gold) {
      JsonObject json = predictions.get(document.name());
      Prediction prediction =
          json == null ? Prediction.none(document.name()) : PredictionFile.read(json, document.text());
      quotations.add(JudgedQuotations.judge(document, prediction));
      relations.add(JudgedRelations.judge(document, prediction));
    }
    List<Figure> figures = new ArrayList<>(QuotationAccuracy.figures("polnear", quotations));
    figures.addAll(AttributionAccuracy.figures("polnear", relations));
    return figures;
  }

  static List<Figure> claimFigures(Path gold, Map<String, JsonObject> predictions) throws IOException {
    List<JudgedClaims> claims = new ArrayList<>();
    for (Document document : Documents.read(gold)) {
      JsonObject predicted = predictions.getOrDefault(document.name(), new JsonObject());
      claims.add(ClaimAccuracy.judge(document, ClaimAccuracy.gold(gold, document), predicted));
    }
    return ClaimAccuracy.figures("claims", claims);
  }
}
