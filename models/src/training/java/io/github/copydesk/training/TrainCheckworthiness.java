package io.github.copydesk.training;

import io.github.copydesk.accuracy.GivenClaims;
import io.github.copydesk.accuracy.GivenClaims.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fits the weights of checkworthiness: {@code TrainCheckworthiness FILE FOLDER}, where FILE is the lexicon to write and
 * FOLDER has articles in the form of the gold of claims. A logistic regression with a penalty on large weights, by gradient
 * ascent over all claims at once, so that the same articles give the same weights. The penalty was chosen on five parts of the
 * training articles, each left out in turn.
 */
public final class TrainCheckworthiness {

  private static final int STEPS = 3000;
  private static final double RATE = 0.5;
  private static final double PENALTY = 0.005;
  private static final int FEWEST = 8;
  private static final double LEAST = 0.005;
  private static final int PARTS = 5;

  private final List<Checked> claims;
  private final Map<String, Double> weights = new HashMap<>();

  private TrainCheckworthiness(List<Checked> claims) {
    this.claims = claims;
  }

  /**
   * Fits and writes the weights, and prints how likely the claims of each part are by what the others taught.
   *
   * @param arguments see above
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... arguments) throws IOException {
    List<Checked> claims = new GivenClaims().checked(Path.of(arguments[1]));
    double loss = 0;
    for (int part = 0; part < PARTS; part++) {
      int left = part;
      TrainCheckworthiness training = fitted(claims.stream().filter(claim -> partOf(claim) != left).toList());
      loss += claims.stream().filter(claim -> partOf(claim) == left).mapToDouble(training::loss).sum();
    }
    System.out.printf(Locale.ROOT, "%d claims, %d to check; log loss of the parts left out %.4f%n", claims.size(),
        claims.stream().filter(Checked::isCheckable).count(), loss / claims.size());
    fitted(claims).write(Path.of(arguments[0]));
  }

  private static int partOf(Checked claim) {
    return Math.floorMod(claim.document().hashCode(), PARTS);
  }

  private static TrainCheckworthiness fitted(List<Checked> claims) {
    TrainCheckworthiness training = new TrainCheckworthiness(claims);
    training.fit();
    return training;
  }

  private void fit() {
    Map<String, Long> counts = claims.stream().flatMap(claim -> claim.clues().stream())
        .collect(Collectors.groupingBy(clue -> clue, Collectors.counting()));
    counts.forEach((clue, count) -> {
      if (count >= FEWEST) {
        weights.put(clue, 0.0);
      }
    });
    for (int step = 0; step < STEPS; step++) {
      climb();
    }
  }

  private void climb() {
    Map<String, Double> slopes = new HashMap<>();
    for (Checked claim : claims) {
      double error = (claim.isCheckable() ? 1 : 0) - chance(claim);
      claim.clues().forEach(clue -> slopes.merge(clue, error / claims.size(), Double::sum));
    }
    weights.replaceAll((clue, weight) -> weight + RATE * (slopes.get(clue) - PENALTY * weight));
  }

  private double chance(Checked claim) {
    return 1 / (1 + Math.exp(-claim.clues().stream().mapToDouble(clue -> weights.getOrDefault(clue, 0.0)).sum()));
  }

  private double loss(Checked claim) {
    double chance = chance(claim);
    return -Math.log(claim.isCheckable() ? chance : 1 - chance);
  }

  private void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(
        "# name: checkworthiness-weights", "# version: 1",
        "# source: fitted by training.TrainCheckworthiness to our annotation of articles of Wikinews, gold/wikinews/train",
        "# licence: Apache-2.0", "# retrieved: 2026-11-22",
        "# about: what speaks for and against checking a claim, as weights of a logistic regression"));
    new TreeMap<>(weights).forEach((clue, weight) -> {
      if (Math.abs(weight) >= LEAST) {
        lines.add(String.format(Locale.ROOT, "%s\t%.3f", clue, weight));
      }
    });
    Files.write(file, lines);
  }
}
