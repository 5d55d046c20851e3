package io.github.copydesk.training;

import io.github.copydesk.accuracy.Corpora;
import io.github.copydesk.accuracy.TextSegmenter;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.sequence.KnownPhrases;
import io.github.copydesk.sequence.LabelSet;
import io.github.copydesk.sequence.SequenceModel;
import io.github.copydesk.sequence.WordClusters;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Trains the name model: {@code TrainNames LISTS MODEL TAUGHT... [+CONLL]}, where LISTS is the jar {@code
 * edu.emory.mathcs.nlp:nlp4j-english:1.1.3}, MODEL the file to write, TAUGHT a folder of texts that a teacher has marked
 * ({@link WriteNewsTexts}), and {@code +CONLL} takes CoNLL-2003 in, which the bundled model does without. The card of the model
 * is written beside it, and so are {@code names-without-uner.bin} and {@code names-without-wikigold.bin}: the same model
 * without the corpus that it is then measured on.
 */
public final class TrainNames {

  private static final int EPOCHS = 5;
  private static final int CUTOFF = 3;
  private static final int FEATURES = 300_000;
  private static final long SEED = 20261121;

  /** How often what people marked is read where what a teacher marked is read once. */
  private static final int COPIES = 2;

  /** One machine-marked text in so many is read again in small letters. */
  private static final int SMALL_LETTERS = 25;

  /** By this scale about nine in ten names with a confidence of 0.9 were right in corpora left out of training. */
  private static final double SCALE = 50;

  /** What the tagger tells apart; values, and the kinds of other names, are found by rules. */
  private static final List<EntityType> TYPES = List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE,
      EntityType.NATIONALITY, EntityType.MISCELLANEOUS);

  private final LabelSet labels = new LabelSet(TYPES.stream().map(EntityType::name).toList());
  private final List<TrainingSentence> taught = new ArrayList<>();
  private final Map<ColumnCorpus, List<TrainingSentence>> marked = new EnumMap<>(ColumnCorpus.class);
  private final ModelCard card = new ModelCard("names", "copydesk sequence 2");
  private final WordClusters clusters;
  private final KnownPhrases phrases;
  private final SentenceMaker maker;

  private TrainNames(Path lists) throws IOException {
    this.clusters = Brown.read(lists);
    this.phrases = Gazetteer.read(lists, clusters);
    this.maker = new SentenceMaker(new TextSegmenter(), clusters, phrases, labels);
    card.add("origin", "edu.emory.mathcs.nlp:nlp4j-english:1.1.3 (word clusters, word vectors, names; Apache-2.0)");
    card.add("seed", Long.toString(SEED));
    card.add("parameters", "epochs " + EPOCHS + ", left out " + PerceptronTrainer.LEFT_OUT + " %, cutoff "
        + CUTOFF + ", features " + FEATURES + ", scale " + SCALE + ", human labels " + COPIES + " times");
  }

  /**
   * Trains and writes the models.
   *
   * @param arguments see above
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... arguments) throws IOException {
    List<ColumnCorpus> corpora = Stream.of(ColumnCorpus.values())
        .filter(corpus -> corpus != ColumnCorpus.CONLL || List.of(arguments).contains("+CONLL"))
        .toList();
    List<Path> paths = Stream.of(arguments).filter(argument -> !argument.startsWith("+")).map(Path::of).toList();
    TrainNames training = new TrainNames(paths.get(0));
    for (Path folder : paths.subList(2, paths.size())) {
      training.readTaught(folder);
    }
    for (ColumnCorpus corpus : corpora) {
      training.readMarked(corpus);
    }
    training.write(paths.get(1));
  }

  private void readTaught(Path folder) throws IOException {
    List<LabelledText> texts = TaughtNews.read(folder);
    taught.addAll(sentences(texts));
    taught.addAll(sentences(IntStream.range(0, texts.size())
        .filter(text -> text % SMALL_LETTERS == 0)
        .mapToObj(text -> texts.get(text).inSmallLetters())
        .toList()));
    card.addCorpus("machine-labelled " + folder.getFileName(), new Corpora(folder).digest(""));
    System.out.println(folder + ": " + taught.size() + " sentences so far");
  }

  private void readMarked(ColumnCorpus corpus) throws IOException {
    Corpora corpora = Corpora.expect();
    marked.put(corpus, sentences(corpus.read(corpora.folder())));
    card.addCorpus(corpus.title(), corpora.digest(corpus.file()));
    System.out.println(corpus + ": " + marked.get(corpus).size() + " sentences");
  }

  private List<TrainingSentence> sentences(List<LabelledText> texts) {
    return texts.parallelStream().flatMap(maker::sentences).toList();
  }

  private void write(Path file) throws IOException {
    FeatureRows rows = new FeatureRows(without(null), CUTOFF);
    Stream.concat(taught.stream(), marked.values().stream().flatMap(List::stream))
        .forEach(sentence -> rows.translate(sentence.features()));
    System.out.println(rows.size() + " features seen " + CUTOFF + " times");
    Map<Path, List<TrainingSentence>> models = Map.of(
        file, without(null),
        file.resolveSibling("names-without-uner.bin"), without(ColumnCorpus.UNER),
        file.resolveSibling("names-without-wikigold.bin"), without(ColumnCorpus.WIKIGOLD));
    ExecutorService threads = Executors.newFixedThreadPool(models.size());
    List<Future<?>> written = new ArrayList<>();
    models.forEach((model, sentences) -> written.add(threads.submit(() -> train(rows, sentences, model))));
    threads.shutdown();
    written.forEach(TrainNames::await);
    card.write(file);
  }

  private List<TrainingSentence> without(@Nullable ColumnCorpus leftOut) {
    List<TrainingSentence> sentences = new ArrayList<>(taught);
    marked.forEach((corpus, own) ->
        IntStream.range(0, corpus == leftOut ? 0 : COPIES).forEach(copy -> sentences.addAll(own)));
    return sentences;
  }

  private Path train(FeatureRows rows, List<TrainingSentence> sentences, Path model) throws IOException {
    TrainedWeights trained = new PerceptronTrainer(labels, rows).train(sentences, EPOCHS, SEED);
    try (OutputStream out = Files.newOutputStream(model)) {
      new SequenceModel(labels, trained.packed(FEATURES), trained.unit() * SCALE, clusters, phrases).write(out);
    }
    System.out.println(model + ": " + sentences.size() + " sentences");
    return model;
  }

  private static void await(Future<?> model) {
    try {
      model.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("a model was not trained", e);
    }
  }
}
