package io.github.copydesk.accuracy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of persons, organizations and places against the gold of two corpora, by their characters in the raw text:
 * exact, with the edges taken loosely, and overlapping. Other types are left out on both sides.
 */
public final class NamesAccuracy implements Accuracy {

  private static final String TASK = "names";
  /** Wikigold and UNER EWT are not among them, because the bundled model learned from them. */
  private static final List<String> CORPORA = List.of("conll03-dev", "wikineural-dev");
  private static final Map<String, EntityType> GOLD_TYPES = Map.of(
      "PER", EntityType.PERSON, "ORG", EntityType.ORGANIZATION, "LOC", EntityType.PLACE);

  private final List<String> corpora;

  /** Measures on all of them. */
  public NamesAccuracy() {
    this(CORPORA);
  }

  NamesAccuracy(List<String> corpora) {
    this.corpora = corpora;
  }

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (String corpus : this.corpora) {
      figures.addAll(measure(copydesk, corpora.path("ner/docs/" + corpus)));
    }
    return figures;
  }

  /**
   * Measures one corpus.
   *
   * @param copydesk what reads
   * @param corpus the beginning of its two files, which go on {@code .docs.jsonl} and {@code .gold.jsonl}
   * @return a figure for each metric, exact first
   * @throws IOException if a file cannot be read
   */
  static List<Figure> measure(Copydesk copydesk, Path corpus) throws IOException {
    NameScore score = new NameScore();
    gold(corpus).forEach(
        (document, gold) -> score.add(document.text(), gold, names(copydesk.read(document.raw()))));
    return score.figures(TASK, corpus.getFileName().toString());
  }

  /** Returns the documents of a corpus with their gold names, in its order. */
  static Map<Document, List<ScoredName>> gold(Path corpus) throws IOException {
    Map<String, List<JsonElement>> entities = entities(corpus.resolveSibling(corpus.getFileName() + ".gold.jsonl"));
    Map<Document, List<ScoredName>> gold = new LinkedHashMap<>();
    for (Document document : Documents.read(corpus.resolveSibling(corpus.getFileName() + ".docs.jsonl"))) {
      gold.put(document,
          names(entities.getOrDefault(document.name(), List.of()), new CodePoints(document.text())));
    }
    return gold;
  }

  private static Map<String, List<JsonElement>> entities(Path file) throws IOException {
    Map<String, List<JsonElement>> gold = new HashMap<>();
    for (JsonObject line : Documents.lines(file)) {
      gold.put(line.get("doc").getAsString(), line.getAsJsonArray("entities").asList());
    }
    return gold;
  }

  private static List<ScoredName> names(List<JsonElement> entities, CodePoints points) {
    return entities.stream().map(JsonElement::getAsJsonObject).flatMap(entity ->
        Optional.ofNullable(GOLD_TYPES.get(entity.get("type").getAsString()))
            .map(type -> new ScoredName(
                points.span(entity.get("start").getAsInt(), entity.get("end").getAsInt()), type))
            .stream()).toList();
  }

  private static List<ScoredName> names(Article article) {
    return article.mentions().stream()
        .filter(NamesAccuracy::isOfGoldType)
        .map(mention -> scored(article, mention))
        .distinct()
        .toList();
  }

  static boolean isOfGoldType(Mention mention) {
    return GOLD_TYPES.containsValue(mention.type());
  }

  static ScoredName scored(Article article, Mention mention) {
    RawSpan raw = article.original(mention.span());
    return new ScoredName(new Span(raw.start(), raw.end()), mention.type());
  }
}
