package io.github.copydesk.training;

import io.github.copydesk.ModelKind;
import io.github.copydesk.accuracy.Corpora;
import io.github.copydesk.accuracy.GoldReferences;
import io.github.copydesk.accuracy.TextSegmenter;
import io.github.copydesk.accuracy.TreebankText;
import io.github.copydesk.article.Span;
import io.github.copydesk.coreference.CoreferenceResolver;
import io.github.copydesk.entity.MentionFinder;
import io.github.copydesk.models.BundledModels;
import io.github.copydesk.quotation.QuotationFinder;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.sequence.SequenceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits the weights by which pronouns find whom they stand for: {@code TrainPronouns FILE TAUGHT}, where FILE is the
 * lexicon to write and TAUGHT a folder of news whose coreferences a teacher has marked. A log-linear model over all who came before a pronoun and nobody, fitted by stochastic gradient ascent with a
 * penalty on large weights to the training part of GUM and to these; that a pronoun stands for nobody, only GUM tells.
 *
 * <p>The teacher was CoreNLP 4.5.10 ({@code -annotators tokenize,ssplit,pos,lemma,ner,depparse,coref -coref.algorithm
 * fastneural -ssplit.newlineIsSentenceBreak two -outputFormat json}); its texts were 205 of every fifth of PolNeAR's training
 * texts and every fifteenth of the BBC, as {@link WriteNewsTexts} writes them.
 */
public final class TrainPronouns {

  private static final int EPOCHS = 40;
  private static final double RATE = 0.05;
  private static final double PENALTY = 0.0005;
  private static final double LEAST = 0.005;
  /** Genres that are not written, or speak to a reader; news has little of these. */
  private static final Set<String> SPOKEN = Set.of("conversation", "vlog", "podcast", "whow");
  private static final long SEED = 20261121;

  /** One pronoun: the features of each whom it may stand for, nobody first, and which of these are right. */
  private record Choice(List<List<String>> features, List<Boolean> right) {

    private boolean isForNobody() {
      return right.get(0);
    }
  }

  private final TextSegmenter segmenter;
  private final MentionFinder names;
  private final List<Choice> choices = new ArrayList<>();
  private final Map<String, Double> weights = new HashMap<>();

  /**
   * Fits and writes the weights.
   *
   * @param arguments see above
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... arguments) throws IOException {
    TrainPronouns training = new TrainPronouns();
    for (TreebankText text : TreebankText.read(Corpora.expect().path("ud/gum-train.conllu"))) {
      if (!SPOKEN.contains(text.name().split("_")[1])) {
        training.read(text.text(), new GoldReferences(text.references()), true);
      }
    }
    for (TaughtReferences taught : TaughtReferences.read(Path.of(arguments[1]))) {
      training.read(taught.text(), taught.references(), false);
    }
    System.out.println(training.choices.size() + " pronouns");
    training.fit();
    training.write(Path.of(arguments[0]));
  }

  private TrainPronouns() throws IOException {
    this.segmenter = new TextSegmenter();
    this.names = new MentionFinder(SequenceModel.read(new BundledModels().open(ModelKind.NAMES)), List.of());
  }

  private void read(String text, GoldReferences gold, boolean isComplete) {
    Segments segments = segmenter.segment(text);
    new CoreferenceResolver().features(segments, new QuotationFinder().split(segments), names.find(segments))
        .forEach((pronoun, features) -> gold.chainOf(pronoun)
            .map(chain -> choice(chain, features, gold))
            .filter(choice -> isComplete || !choice.isForNobody())
            .ifPresent(choices::add));
  }

  private static Choice choice(String chain, Map<Span, List<String>> features, GoldReferences gold) {
    List<List<String>> rows = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    features.forEach((antecedent, its) -> {
      rows.add(its);
      right.add(antecedent.length() > 0 && gold.chainOf(antecedent).filter(chain::equals).isPresent());
    });
    right.set(0, !right.contains(true));
    return new Choice(rows, right);
  }

  private void fit() {
    List<Choice> shuffled = new ArrayList<>(choices);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(shuffled, random);
      double likelihood = 0;
      for (Choice choice : shuffled) {
        likelihood += learn(choice, RATE / (1 + 0.1 * epoch));
      }
      System.out.printf(Locale.ROOT, "epoch %d: log likelihood %.3f a pronoun%n", epoch, likelihood / shuffled.size());
    }
  }

  private double learn(Choice choice, double rate) {
    double[] chances = chances(choice);
    double right = 0;
    for (int i = 0; i < chances.length; i++) {
      right += choice.right().get(i) ? chances[i] : 0;
    }
    for (int i = 0; i < chances.length; i++) {
      double wanted = choice.right().get(i) ? chances[i] / right : 0;
      for (String feature : choice.features().get(i)) {
        double before = weights.getOrDefault(feature, 0.0);
        weights.put(feature, before + rate * (wanted - chances[i] - PENALTY * before));
      }
    }
    return Math.log(right);
  }

  private double[] chances(Choice choice) {
    double[] chances = choice.features().stream()
        .mapToDouble(features -> Math.exp(features.stream().mapToDouble(it -> weights.getOrDefault(it, 0.0)).sum()))
        .toArray();
    double all = 0;
    for (double chance : chances) {
      all += chance;
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= all;
    }
    return chances;
  }

  private void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(
        "# name: antecedent-weights", "# version: 1",
        "# source: fitted by training.TrainPronouns to the training part of GUM (Zeldes 2017) and news marked by CoreNLP 4.5.10",
        "# licence: Apache-2.0", "# retrieved: 2026-11-21",
        "# about: what speaks for and against an antecedent of a pronoun, as weights of a log-linear model"));
    new TreeMap<>(weights).forEach((feature, weight) -> {
      if (Math.abs(weight) >= LEAST) {
        lines.add(String.format(Locale.ROOT, "%s\t%.2f", feature, weight));
      }
    });
    Files.write(file, lines);
  }
}
