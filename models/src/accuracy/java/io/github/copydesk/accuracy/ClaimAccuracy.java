package io.github.copydesk.accuracy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.copydesk.Copydesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures claims and typed entities on the articles annotated by the project's own guidelines.
 *
 * <p>A claim is found if cues share a character, or there is none in both, and the words of the contents overlap by 0.5,
 * intersection over union. Its labels are judged on the claims found.
 */
public final class ClaimAccuracy implements Accuracy {

  static final String TASK = "claims";
  static final String ENTITIES = "entities";

  private final String slice;
  private final String corpus;

  /** Measures on the development articles. */
  public ClaimAccuracy() {
    this("claims-dev", "claims/dev");
  }

  ClaimAccuracy(String slice, String corpus) {
    this.slice = slice;
    this.corpus = corpus;
  }

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    return figures(slice, judge(copydesk, corpora));
  }

  List<JudgedClaims> judge(Copydesk copydesk, Corpora corpora) throws IOException {
    Path folder = corpora.path(corpus);
    List<JudgedClaims> judged = new ArrayList<>();
    for (Document document : Documents.read(folder)) {
      JsonObject predicted = ClaimPrediction.of(document.name(), copydesk.read(document.raw()));
      judged.add(judge(document, gold(folder, document), predicted));
    }
    return judged;
  }

  static JsonObject gold(Path folder, Document document) throws IOException {
    return JsonParser.parseString(Files.readString(folder.resolve(document.name() + ".json"))).getAsJsonObject();
  }

  static JudgedClaims judge(Document document, JsonObject gold, JsonObject predicted) {
    Tokens tokens = new Tokens(document.text());
    return JudgedClaims.judge(document, tokens, ClaimLayer.parse(gold, tokens), ClaimLayer.parse(predicted, tokens));
  }

  static List<Figure> figures(String slice, List<JudgedClaims> judged) {
    List<Figure> figures = new ArrayList<>(new ClaimFigures(slice, judged).all());
    figures.addAll(new ThingFigures(slice, judged).all());
    return figures;
  }
}
