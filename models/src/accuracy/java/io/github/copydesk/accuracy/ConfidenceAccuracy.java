package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import io.github.copydesk.accuracy.Reliability.Finding;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.EntityType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the confidence of a name is the probability that its span and type are exactly right, on the corpora that names
 * are measured on. Values are left out: they are found by rules and have confidence 1.
 */
public final class ConfidenceAccuracy implements Accuracy {

  private static final String TASK = "confidence of names";
  private static final List<String> CORPORA = List.of("wikineural-dev", "conll03-dev");

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    List<Figure> figures = new ArrayList<>();
    findings(copydesk, corpora).forEach((corpus, findings) ->
        figures.addAll(new Reliability(findings).figures(new Sample(TASK, corpus))));
    return figures;
  }

  /** Returns the names found in each corpus, judged. */
  static Map<String, List<Finding>> findings(Copydesk copydesk, Corpora corpora) throws IOException {
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    for (String corpus : CORPORA) {
      findings.put(corpus, names(copydesk, NamesAccuracy.gold(corpora.path("ner/docs/" + corpus))));
    }
    findings.put("claims-dev", things(copydesk, corpora.path("claims/dev")));
    return findings;
  }

  /** Judges names of persons, organizations and places, the types that the gold has. */
  private static List<Finding> names(Copydesk copydesk, Map<Document, List<ScoredName>> gold) {
    List<Finding> findings = new ArrayList<>();
    gold.forEach((document, names) -> {
      Article article = copydesk.read(document.raw());
      article.mentions().stream().filter(NamesAccuracy::isOfGoldType)
          .forEach(mention -> findings.add(new Finding(
              mention.confidence(), names.contains(NamesAccuracy.scored(article, mention)))));
    });
    return findings;
  }

  /** Judges names of every type but the one that the guidelines of claims do not know. */
  private static List<Finding> things(Copydesk copydesk, Path folder) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (Document document : Documents.read(folder)) {
      Set<ScoredName> gold = ClaimLayer.parse(ClaimAccuracy.gold(folder, document), new Tokens(document.text())).things()
          .stream().flatMap(ConfidenceAccuracy::names).collect(Collectors.toSet());
      Article article = copydesk.read(document.raw());
      article.mentions().stream()
          .filter(mention -> !mention.type().isValue() && mention.type() != EntityType.MISCELLANEOUS)
          .forEach(mention -> findings.add(new Finding(
              mention.confidence(), gold.contains(NamesAccuracy.scored(article, mention)))));
    }
    return findings;
  }

  private static Stream<ScoredName> names(ClaimLayer.Thing thing) {
    return EnumSet.allOf(EntityType.class).stream().filter(type -> type.name().equals(thing.type()))
        .flatMap(type -> thing.mentions().stream().map(span -> new ScoredName(span, type)));
  }
}
