package io.github.copydesk.accuracy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges predictions of any system, as {@link WritePredictions} writes them: {@code ScorePredictions POLNEAR_SPLIT
 * PREDICTIONS.jsonl}.
 */
public final class ScorePredictions {

  private ScorePredictions() {}

  /**
   * Prints the figures for quotations and attributions.
   *
   * @param args a split of PolNeAR, and a file of predictions
   * @throws IOException if a file cannot be read
   */
  public static void main(String... args) throws IOException {
    Map<String, JsonObject> predictions = new HashMap<>();
    for (JsonObject line : Documents.lines(Path.of(args[1]))) {
      predictions.put(line.get("doc").getAsString().replaceAll("\\.txt$", ""), line);
    }
    figures(PolNear.read(Path.of(args[0])), predictions).forEach(System.out::println);
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
}
