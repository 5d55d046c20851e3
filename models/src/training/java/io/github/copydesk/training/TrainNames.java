package io.github.copydesk.training;

import io.github.copydesk.ModelKind;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.models.BundledModels;
import io.github.copydesk.opennlp.OpenNlpModels;
import io.github.copydesk.segmentation.Segmenter;
import io.github.copydesk.sequence.LabelSet;
import io.github.copydesk.sequence.SequenceModel;
import io.github.copydesk.sequence.WordClusters;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Trains the name tagger: {@code TrainNames CORPORA CLUSTERS TAUGHT... MODEL [-CORPUS...]}.
 */
public final class TrainNames {

  static final int EPOCHS = 6;
  static final int CUTOFF = 3;
  static final int FEATURES = 300_000;
  static final long SEED = 20261121;

  private TrainNames() {}

  public static void main(String[] arguments) throws IOException {
    List<String> options = Arrays.stream(arguments).filter(argument -> argument.startsWith("-")).toList();
    List<Path> paths = Arrays.stream(arguments).filter(argument -> !argument.startsWith("-")).map(Path::of).toList();
    LabelSet labels = new LabelSet(Stream.of(EntityType.values()).map(EntityType::name).toList());
    WordClusters clusters = Brown.read(paths.get(1));
    SentenceMaker maker = new SentenceMaker(segmenter(), clusters, labels);
    List<TrainingSentence> sentences = new ArrayList<>();
    for (Path taught : paths.subList(2, paths.size() - 1)) {
      for (LabelledText t : TaughtNews.read(taught)) maker.sentences(t).forEach(sentences::add);
      System.out.println(taught + " " + sentences.size());
    }
    for (ColumnCorpus corpus : ColumnCorpus.values()) {
      if (!options.contains("-" + corpus)) {
        for (LabelledText t : corpus.read(paths.get(0))) maker.sentences(t).forEach(sentences::add);
        System.out.println(corpus + " " + sentences.size());
      }
    }
    FeatureRows rows = new FeatureRows(sentences, CUTOFF);
    sentences.forEach(sentence -> rows.translate(sentence.features()));
    System.out.println(rows.size() + " features");
    TrainedWeights trained = new PerceptronTrainer(labels, rows).train(sentences, EPOCHS, SEED);
    SequenceModel model = new SequenceModel(labels, trained.packed(FEATURES), trained.unit() * 10, clusters);
    try (OutputStream out = Files.newOutputStream(paths.get(paths.size() - 1))) {
      model.write(out);
    }
  }

  private static Segmenter segmenter() throws IOException {
    BundledModels models = new BundledModels();
    return new Segmenter(new OpenNlpModels(
        models.open(ModelKind.SENTENCES), models.open(ModelKind.TOKENS), models.open(ModelKind.TAGS)));
  }
}
