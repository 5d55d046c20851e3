package io.github.copydesk.training;

import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.github.copydesk.accuracy.Corpora;
import io.github.copydesk.accuracy.TextSegmenter;
import io.github.copydesk.accuracy.TreebankText;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segmenter;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import io.github.copydesk.segmentation.TagInput;
import io.github.copydesk.segmentation.Token;
import io.github.copydesk.sequence.ClusterPaths;
import io.github.copydesk.sequence.SparseWeights;
import io.github.copydesk.sequence.SureWords;
import io.github.copydesk.sequence.TagModel;
import io.github.copydesk.sequence.WordClusters;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Trains the tag model: {@code TrainTags MODEL TAUGHT...}, where MODEL is the file to write and TAUGHT a folder of texts that a
 * teacher has tagged ({@link WriteNewsTexts}). People's tags come from GUM, of which only the genres under an open licence are
 * read; the word clusters are those of the bundled name model. The card of the model is written beside it.
 */
public final class TrainTags {

  private static final String GUM = "ud/gum-train.conllu";

  /** The genres of GUM whose texts are under an open licence. */
  private static final Set<String> GENRES = Set.of("academic", "bio", "court", "interview", "news", "voyage");

  private static final int EPOCHS = 5;
  private static final int CUTOFF = 4;
  private static final int WEIGHTS = 900_000;
  private static final long SEED = 20261122;

  /** How often what people tagged is read where what a teacher tagged is read once. */
  private static final int COPIES = 6;

  /** A label that people gave less often is not learned. */
  private static final int RAREST_LABEL = 8;

  /** One machine-tagged text in so many is read again in small letters, and another as a headline is written. */
  private static final int OTHER_STYLE = 20;

  private final TagLabels labels;
  private final WordClusters clusters = TextSegmenter.clusters();
  private final ClusterPaths paths = new ClusterPaths(clusters);
  private final TextSegmenter segmenter = new TextSegmenter(
      new TagModel(List.of("X"), SureWords.of(Map.of()), SparseWeights.of(1, new int[0], new byte[0])), clusters);
  private final List<TaggedSentence> sentences = new ArrayList<>();
  private final SureWordCounts counts = new SureWordCounts();
  private final List<TreebankText> marked;
  private final ModelCard card = new ModelCard("tags", "copydesk tags 1");

  private TrainTags() throws IOException {
    Corpora corpora = Corpora.expect();
    this.marked = TreebankText.read(corpora.path(GUM)).stream()
        .filter(text -> GENRES.contains(text.name().split("_")[1]))
        .toList();
    this.labels = TagLabels.of(
        marked.stream().flatMap(text -> text.words().stream().map(word -> tagged(text, word))).toList(), RAREST_LABEL);
    card.add("origin", "edu.emory.mathcs.nlp:nlp4j-english:1.1.3 (word clusters, in the name model; Apache-2.0)");
    card.add("seed", Long.toString(SEED));
    card.add("parameters", "epochs " + EPOCHS + ", cutoff " + CUTOFF + ", weights " + WEIGHTS + ", human tags " + COPIES
        + " times");
    card.addCorpus("GUM " + String.join(", ", GENRES.stream().sorted().toList()) + " (CC BY, CC BY-SA)", corpora.digest(GUM));
  }

  /**
   * Trains and writes the model.
   *
   * @param arguments see above
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... arguments) throws IOException {
    TrainTags training = new TrainTags();
    for (String folder : List.of(arguments).subList(1, arguments.length)) {
      training.readTaught(Path.of(folder));
    }
    training.readMarked();
    training.write(Path.of(arguments[0]));
  }

  private void readTaught(Path folder) throws IOException {
    List<TaggedText> texts = TaughtTags.read(folder, labels);
    for (int i = 0; i < texts.size(); i++) {
      add(texts.get(i), WordStyle.AS_WRITTEN, 1);
      if (i % OTHER_STYLE == 0) {
        add(texts.get(i), WordStyle.SMALL, 1);
      } else if (i % OTHER_STYLE == 1) {
        add(texts.get(i), WordStyle.HEADLINE, 1);
      }
    }
    card.addCorpus("machine-tagged " + folder.getFileName(), new Corpora(folder).digest(""));
    System.out.println(folder + ": " + sentences.size() + " sentences so far");
  }

  private void readMarked() {
    for (TreebankText text : marked) {
      Map<Span, Long> allowed = new HashMap<>();
      text.words().forEach(word -> allowed.put(word.span(), labels.allowed(tagged(text, word))));
      add(new TaggedText(text.text(), allowed), WordStyle.AS_WRITTEN, COPIES);
    }
  }

  private static TagLabels.Tagged tagged(TreebankText text, TreebankText.Word word) {
    return new TagLabels.Tagged(word.span().of(text.text()), word.tag(), word.penn());
  }

  private void add(TaggedText text, WordStyle style, int copies) {
    Segments segments = segmenter.segment(text.text());
    for (Sentence sentence : segments.sentences()) {
      List<Token> tokens = segments.tokensOf(sentence);
      long[] allowed = tokens.stream().mapToLong(token -> text.allowed().getOrDefault(token.span(), 0L)).toArray();
      List<String> words = tokens.stream().map(token -> style.of(token.text())).toList();
      TagInput input = Segmenter.input(words, paths);
      int[][] features = IntStream.range(0, words.size()).mapToObj(input.features()::of).toArray(int[][]::new);
      TaggedSentence made = new TaggedSentence(input.exact(), input.lower(), features, allowed);
      IntStream.range(0, copies).forEach(copy -> sentences.add(made));
      if (style == WordStyle.AS_WRITTEN) {
        counts.add(made, copies);
      }
    }
  }

  private void write(Path file) throws IOException {
    SureWords sure = counts.sure();
    FeatureRows rows = new FeatureRows(Lists.transform(sentences, TaggedSentence::withHistory), CUTOFF);
    System.out.println(rows.size() + " features seen " + CUTOFF + " times");
    Set<int[][]> translated = Sets.newIdentityHashSet();
    for (TaggedSentence sentence : sentences) {
      if (translated.add(sentence.features())) {
        rows.translate(sentence.features());
      }
    }
    TrainedTags trained = new TagTrainer(labels.names().size(), rows, sure).train(sentences, EPOCHS, SEED);
    try (OutputStream out = Files.newOutputStream(file)) {
      new TagModel(labels.names(), sure, trained.packed(WEIGHTS)).write(out);
    }
    card.write(file);
    System.out.println(file + ": " + Files.size(file) + " bytes");
  }

  /** How words are written. */
  private enum WordStyle {
    AS_WRITTEN, SMALL, HEADLINE;

    String of(String word) {
      return switch (this) {
        case AS_WRITTEN -> word;
        case SMALL -> word.toLowerCase(Locale.ROOT);
        case HEADLINE -> word.length() < 4 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
      };
    }
  }
}
