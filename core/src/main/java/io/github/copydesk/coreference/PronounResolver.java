package io.github.copydesk.coreference;

import io.github.copydesk.coreference.Antecedents.Choice;
import io.github.copydesk.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * Finds whom a pronoun stands for, by a log-linear model that ranks all who came before it and nobody (Denis and
 * Baldridge 2007, "A ranking approach to pronoun resolution").
 */
final class PronounResolver {

  /**
   * Whom a pronoun stands for.
   *
   * @param referent the index of the entity
   * @param probability from 0 to 1, by the model
   */
  record Likely(int referent, double probability) {}

  /** How likely the best must be, at least; a wrong person is worse than none. */
  private static final double LEAST = 0.5;
  private static final Map<String, Double> WEIGHTS = weights();

  private final Antecedents antecedents;

  PronounResolver(Antecedents antecedents) {
    this.antecedents = antecedents;
  }

  /** Returns the likeliest, or nothing where nobody with a name is likely enough. */
  Optional<Likely> resolve(int pronoun) {
    Map<Integer, Double> likely = new HashMap<>();
    Choice choice = antecedents.of(pronoun);
    likely.put(Antecedent.NOBODY, Math.exp(score(choice.nobody())));
    choice.antecedents().forEach(
        (antecedent, features) -> likely.merge(antecedent.referent(), Math.exp(score(features)), Double::sum));
    double all = likely.values().stream().mapToDouble(Double::doubleValue).sum();
    return likely.entrySet().stream()
        .filter(entry -> entry.getKey() != Antecedent.NOBODY && entry.getValue() >= LEAST * all)
        .max(Entry.comparingByValue())
        .map(entry -> new Likely(entry.getKey(), entry.getValue() / all));
  }

  private static double score(List<String> features) {
    return features.stream().mapToDouble(feature -> WEIGHTS.getOrDefault(feature, 0.0)).sum();
  }

  private static Map<String, Double> weights() {
    Lexicon lexicon = Lexicon.load(PronounResolver.class, "antecedent-weights");
    Map<String, Double> weights = new HashMap<>();
    lexicon.entries().forEach(feature -> weights.put(feature, Double.valueOf(lexicon.value(feature).orElseThrow())));
    return weights;
  }
}
