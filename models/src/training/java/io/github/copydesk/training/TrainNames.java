package io.github.copydesk.training;

import io.github.copydesk.ModelKind;
import io.github.copydesk.accuracy.Corpora;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.models.BundledModels;
import io.github.copydesk.opennlp.OpenNlpModels;
import io.github.copydesk.segmentation.Segmenter;
import io.github.copydesk.sequence.KnownPhrases;
import io.github.copydesk.sequence.LabelSet;
import io.github.copydesk.sequence.SequenceModel;
import io.github.copydesk.sequence.WordClusters;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Trains the name model: {@code TrainNames CLUSTERS MODEL TAUGHT... [-CORPUS...]}, where CLUSTERS is the jar {@code
 * edu.emory.mathcs.nlp:nlp4j-english:1.1.3}, MODEL the file to write, TAUGHT a folder of news that a teacher has marked
 * ({@link WriteNewsTexts}), and {@code -CONLL} and the like leave one of the marked corpora out. The card of the model
 * is written beside it.
 */
public final class TrainNames {

  private static final int EPOCHS = 6;
  private static final int CUTOFF = 3;
  private static final int FEATURES = 300_000;
  private static final long SEED = 20261121;

  /** By this scale about nine in ten names with a confidence of 0.9 were right in corpora left out of training. */
  private static final double SCALE = 50;

  /** What the tagger tells apart; values, and the kinds of other names, are found by rules. */
  private static final List<EntityType> TYPES = List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE,
      EntityType.NATIONALITY, EntityType.MISCELLANEOUS);

  private final LabelSet labels = new LabelSet(TYPES.stream().map(EntityType::name).toList());
  private final List<TrainingSentence> sentences = new ArrayList<>();
  private final ModelCard card = new ModelCard("names", "copydesk sequence 1");
  private final WordClusters clusters;
  private final SentenceMaker maker;

  private TrainNames(Path clusters) throws IOException {
    this.clusters = Brown.read(clusters);
    this.maker = new SentenceMaker(segmenter(), this.clusters, KnownPhrases.NONE, labels);
    card.add("origin", "edu.emory.mathcs.nlp:nlp4j-english:1.1.3 (word clusters, Apache-2.0)");
    card.add("seed", Long.toString(SEED));
    card.add("parameters", "epochs " + EPOCHS + ", left out " + PerceptronTrainer.LEFT_OUT + " %, cutoff "
        + CUTOFF + ", features " + FEATURES + ", scale " + SCALE);
  }

  /**
   * Trains and writes the model.
   *
   * @param arguments see above
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... arguments) throws IOException {
    List<String> left = Stream.of(arguments).filter(argument -> argument.startsWith("-")).toList();
    List<Path> paths = Stream.of(arguments).filter(argument -> !argument.startsWith("-")).map(Path::of).toList();
    TrainNames training = new TrainNames(paths.get(0));
    for (Path folder : paths.subList(2, paths.size())) {
      training.read("machine-labelled " + folder.getFileName(), new Corpora(folder).digest(""), TaughtNews.read(folder));
    }
    Corpora corpora = Corpora.expect();
    for (ColumnCorpus corpus : ColumnCorpus.values()) {
      if (!left.contains("-" + corpus)) {
        training.read(corpus.title(), corpora.digest(corpus.file()), corpus.read(corpora.folder()));
      }
    }
    training.write(paths.get(1));
  }

  private void read(String corpus, String digest, List<LabelledText> texts) {
    texts.stream().flatMap(maker::sentences).forEach(sentences::add);
    card.addCorpus(corpus, digest);
    System.out.println(corpus + ": " + sentences.size() + " sentences so far");
  }

  private void write(Path file) throws IOException {
    FeatureRows rows = new FeatureRows(sentences, CUTOFF);
    sentences.forEach(sentence -> rows.translate(sentence.features()));
    System.out.println(rows.size() + " features seen " + CUTOFF + " times");
    TrainedWeights trained = new PerceptronTrainer(labels, rows).train(sentences, EPOCHS, SEED);
    try (OutputStream out = Files.newOutputStream(file)) {
      new SequenceModel(labels, trained.packed(FEATURES), trained.unit() * SCALE, clusters, KnownPhrases.NONE).write(out);
    }
    card.write(file);
  }

  private static Segmenter segmenter() throws IOException {
    BundledModels models = new BundledModels();
    return new Segmenter(new OpenNlpModels(
        models.open(ModelKind.SENTENCES), models.open(ModelKind.TOKENS), models.open(ModelKind.TAGS)));
  }
}
