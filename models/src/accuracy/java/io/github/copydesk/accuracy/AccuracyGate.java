package io.github.copydesk.accuracy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.copydesk.Copydesk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds what is measured against {@code baseline.json}.
 *
 * <p>A figure that fell below its floor by more than one item is a complaint, and so is a corpus that changed. The system
 * property {@value #REPIN} writes the floors anew; only {@value #ALLOW} lets one fall.
 */
final class AccuracyGate {

  static final String REPIN = "accuracy.repin";
  static final String ALLOW = "accuracy.allowRegression";

  /** What is measured on the corpora with every build: all tasks, on as much as a minute allows. */
  static final List<Accuracy> ON_CORPORA = List.of(new CleaningAccuracy(), new SegmentationAccuracy(),
      new QuotationAccuracy(), new AttributionAccuracy(), new NamesAccuracy(List.of("conll03-dev")), new ClaimAccuracy(),
      new CoreferenceAccuracy(), new TimexAccuracy(), new PageAccuracy());

  private final Path baseline;
  private final String section;
  private final List<Accuracy> tasks;

  /**
   * Makes a gate.
   *
   * @param baseline the file of floors
   * @param section the part of it that counts
   * @param tasks what is measured
   */
  AccuracyGate(Path baseline, String section, List<Accuracy> tasks) {
    this.baseline = baseline;
    this.section = section;
    this.tasks = tasks;
  }

  /** Measures, and returns what is wrong; writes the floors instead where the setting says so. */
  List<String> complaints(Copydesk copydesk, Corpora corpora) throws IOException {
    JsonObject file = JsonParser.parseString(Files.readString(baseline)).getAsJsonObject();
    Floors floors = Floors.parse(file.getAsJsonObject(section));
    List<Figure> figures = new ArrayList<>();
    for (Accuracy task : tasks) {
      figures.addAll(task.measure(copydesk, corpora));
    }
    Map<String, String> digests = new TreeMap<>();
    for (String corpus : floors.digests().keySet()) {
      digests.put(corpus, corpora.digest(corpus));
    }
    if (!isSet(REPIN)) {
      return floors.complaints(digests, figures);
    }
    file.add(section, floors.repinned(digests, figures, isSet(ALLOW)).json());
    Files.write(baseline, Floors.text(file).getBytes(StandardCharsets.UTF_8));
    return List.of();
  }

  private static boolean isSet(String property) {
    return System.getProperty(property) != null;
  }
}
