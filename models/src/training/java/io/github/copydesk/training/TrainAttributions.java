package io.github.copydesk.training;

import io.github.copydesk.accuracy.AttributedDocument;
import io.github.copydesk.accuracy.Corpora;
import io.github.copydesk.accuracy.MarkedClaims;
import io.github.copydesk.accuracy.PolNear;
import io.github.copydesk.attribution.AttributionModel;
import io.github.copydesk.attribution.Candidate;
import io.github.copydesk.attribution.CandidateFinder;
import io.github.copydesk.attribution.CandidateWeights;
import io.github.copydesk.attribution.CueRates;
import io.github.copydesk.attribution.Paragraphs;
import io.github.copydesk.sequence.LabelSet;
import io.github.copydesk.sequence.SequenceModel;
import io.github.copydesk.sequence.SequenceTagger;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains the attribution model: {@code TrainAttributions MODEL}, run in the folder {@code models}. The training part of PolNeAR
 * (Newell et al. 2018) and the articles of Wikinews in which we marked claims are halved; what a step learns from the step before comes from a model that has seen the other half only, so that each meets the mistakes
 * that it will meet in new texts. The models that are kept have seen both halves. The card of the model is written beside it.
 */
public final class TrainAttributions {

  private static final String CORPUS = "polnear/train";
  private static final int EPOCHS = 8;
  private static final int LEFT_OUT = 60;
  private static final int CUTOFF = 2;
  private static final int PARAGRAPH_FEATURES = 300_000;
  private static final int SPAN_FEATURES = 200_000;
  private static final long SEED = 20261122;
  private static final int HALVES = 2;

  /** How a word's rate is counted: without the tenth of the texts that it stands in. */
  private static final int TENTHS = 10;
  private static final int LEAST_USES = 5;

  /** Articles of Wikinews in which we marked claims. */
  private static final Path MARKED = Path.of("src/accuracy/resources/gold/wikinews/train");
  private static final int MARKED_TIMES = 2;
  private static final int PAIR = 2;

  private final List<AttributedText> texts;
  private final List<Paragraphs> paragraphs = new ArrayList<>();

  private TrainAttributions(List<AttributedText> texts) {
    this.texts = texts;
    List<CueRates> rates = IntStream.range(0, TENTHS).mapToObj(this::ratesWithout).toList();
    for (int i = 0; i < texts.size(); i++) {
      paragraphs.add(texts.get(i).paragraphs(rates.get(texts.get(i).part(TENTHS))));
    }
  }

  /**
   * Trains and writes the model.
   *
   * @param arguments see above
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... arguments) throws IOException {
    Corpora corpora = Corpora.expect();
    Path file = Path.of(arguments[0]);
    TrainAttributions training = new TrainAttributions(AttributedText.read(documents(corpora.path(CORPUS), MARKED)));
    try (OutputStream out = Files.newOutputStream(file)) {
      training.train().write(out);
    }
    ModelCard card = new ModelCard("attributions", "copydesk attribution 1");
    card.add("seed", Long.toString(SEED));
    card.add("parameters", "epochs " + EPOCHS + ", left out " + LEFT_OUT + " %, cutoff " + CUTOFF + ", features "
        + PARAGRAPH_FEATURES + " and " + SPAN_FEATURES);
    card.addCorpus("PolNeAR train", corpora.digest(CORPUS));
    card.addCorpus("claims of Wikinews, marked by us, train", Corpora.digest(MARKED));
    card.write(file);
  }

  /**
   * Returns what is learned from: PolNeAR, every second pair of its texts as another outlet would print it, and as often as
   * {@link #MARKED_TIMES} the marked articles of Wikinews, each whole and with its contents alone.
   */
  private static List<AttributedDocument> documents(Path split, Path marked) throws IOException {
    List<AttributedDocument> documents = new ArrayList<>(PolNear.read(split));
    for (int i = 0; i < documents.size(); i++) {
      if (i / PAIR % 2 == 0) {
        documents.set(i, OtherOutlet.print(documents.get(i), SEED + i));
      }
    }
    List<AttributedDocument> articles = MarkedClaims.read(marked);
    for (int i = 0; i < MARKED_TIMES; i++) {
      documents.addAll(articles);
      articles.forEach(article -> documents.add(MarkedContents.of(article)));
    }
    return documents;
  }

  private CueRates ratesWithout(int tenth) {
    CueRates rates = new CueRates();
    IntStream.range(0, texts.size()).filter(i -> texts.get(i).part(TENTHS) != tenth).forEach(i -> texts.get(i).count(rates));
    rates.forgetRare(LEAST_USES);
    return rates;
  }

  private AttributionModel train() {
    List<SequenceModel> taggers = models(i -> paragraphSentences(i), AttributionModel.PARAGRAPH_LABELS, PARAGRAPH_FEATURES);
    List<CandidateFinder> finders = IntStream.range(0, texts.size())
        .mapToObj(i -> paragraphs.get(i).tagged(new SequenceTagger(taggers.get(texts.get(i).part(HALVES))))).toList();
    List<SequenceModel> labellers =
        models(i -> spanSentences(i, finders.get(i)), AttributionModel.SPAN_LABELS, SPAN_FEATURES);
    CandidateTrainer candidates = new CandidateTrainer();
    for (int i = 0; i < texts.size(); i++) {
      SequenceTagger labeller = new SequenceTagger(labellers.get(texts.get(i).part(HALVES)));
      for (Candidate candidate : finders.get(i).candidates(labeller)) {
        candidates.add(candidate.features(), texts.get(i).gold().stream().anyMatch(gold -> gold.agrees(candidate)));
      }
    }
    CandidateWeights weights = candidates.train(SEED);
    return new AttributionModel(ratesWithout(TENTHS), taggers.get(HALVES), labellers.get(HALVES), weights);
  }

  private Stream<TrainingSentence> paragraphSentences(int text) {
    return paragraphs.get(text).asList().stream()
        .map(it -> TrainingSentence.of(paragraphs.get(text).features(it), texts.get(text).labels(it)));
  }

  private Stream<TrainingSentence> spanSentences(int text, CandidateFinder finder) {
    return texts.get(text).gold().stream().map(gold -> TrainingSentence.of(
        finder.features(gold.cue().get(0)), gold.labels(finder.window(gold.cue().get(0)))));
  }

  /** What makes the training sentences of a text. */
  private interface Maker {
    Stream<TrainingSentence> sentences(int text);
  }

  /** Trains a model without the texts of each half, and one with all texts. */
  private List<SequenceModel> models(Maker maker, LabelSet labels, int most) {
    List<List<TrainingSentence>> byText = IntStream.range(0, texts.size()).mapToObj(i -> maker.sentences(i).toList()).toList();
    List<TrainingSentence> all = byText.stream().flatMap(List::stream).toList();
    FeatureRows rows = new FeatureRows(all, CUTOFF);
    all.forEach(sentence -> rows.translate(sentence.features()));
    return IntStream.rangeClosed(0, HALVES).parallel().mapToObj(half -> {
      List<TrainingSentence> kept = IntStream.range(0, texts.size())
          .filter(i -> texts.get(i).part(HALVES) != half).mapToObj(byText::get).flatMap(List::stream).toList();
      TrainedWeights trained = new FieldTrainer(labels, rows, LEFT_OUT).train(kept, EPOCHS, SEED);
      return SequenceModel.of(labels, trained.packed(Math.min(most, rows.size())), trained.unit());
    }).toList();
  }
}
