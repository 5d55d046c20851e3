package io.github.copydesk.training;

import io.github.copydesk.ModelKind;
import io.github.copydesk.accuracy.AttributedDocument;
import io.github.copydesk.accuracy.PolNear;
import io.github.copydesk.accuracy.Relation;
import io.github.copydesk.accuracy.TextSegmenter;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Span;
import io.github.copydesk.attribution.AttributionModel;
import io.github.copydesk.attribution.Candidate;
import io.github.copydesk.attribution.CueRates;
import io.github.copydesk.attribution.Stretch;
import io.github.copydesk.attribution.Study;
import io.github.copydesk.attribution.Verdicts;
import io.github.copydesk.coreference.CoreferenceResolver;
import io.github.copydesk.coreference.Resolution;
import io.github.copydesk.entity.MentionFinder;
import io.github.copydesk.models.BundledModels;
import io.github.copydesk.quotation.QuotationFinder;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.sequence.Features;
import io.github.copydesk.sequence.KnownPhrases;
import io.github.copydesk.sequence.LabelSet;
import io.github.copydesk.sequence.SequenceModel;
import io.github.copydesk.sequence.SequenceTagger;
import io.github.copydesk.sequence.WordClusters;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trains the attribution model: {@code TrainAttribution POLNEAR_TRAIN MODEL}. */
public final class TrainAttribution {

  private static final int FOLDS = 10;
  private static int jackknives() {
    return Integer.getInteger("jack", 2);
  }
  private static final long SEED = 20261122;
  private static final int LIMIT = Integer.getInteger("texts", 10_000);

  private record Gold(List<Stretch> source, List<Stretch> cue, List<Stretch> content) {

    BitSet bits(List<Stretch> stretches) {
      BitSet bits = new BitSet();
      stretches.forEach(it -> bits.set(it.first(), it.end()));
      return bits;
    }
  }

  private record Text(Segments segments, Passages passages, Resolution resolution, List<Gold> gold, BitSet cues) {}

  private final List<Text> texts = new ArrayList<>();
  private CueRates rates = new CueRates();
  private final List<Study> studies = new ArrayList<>();

  public static void main(String... arguments) throws IOException {
    if (arguments[0].equals("lab")) {
      new TrainAttribution().lab(Arrays.copyOfRange(arguments, 1, arguments.length));
      return;
    }
    new TrainAttribution().run(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  private void lab(String... configs) throws IOException {
    Path corpora = Path.of(System.getProperty("copydesk.corpora"));
    read(corpora.resolve("polnear/train"));
    List<Text> train = List.copyOf(texts);
    texts.clear();
    read(corpora.resolve("polnear/dev"));
    List<Text> dev = List.copyOf(texts);
    say("read");
    for (String config : configs) {
      for (String part : config.split(",")) {
        String[] pair = part.split("=");
        System.setProperty(pair[0], pair[1]);
      }
      texts.clear();
      for (int i = 0; i < train.size(); i++) {
        if (i % Integer.getInteger("every", 2) == 0) {
          texts.add(train.get(i));
        }
      }
      studies.clear();
      rates = new CueRates();
      AttributionModel model = learn();
      System.out.println("=== " + config);
      evaluate(model, dev);
    }
  }

  private void evaluate(AttributionModel model, List<Text> dev) {
    SequenceTagger paragraphs = new SequenceTagger(model.paragraphs());
    SequenceTagger spans = new SequenceTagger(model.spans());
    double[] least = {0.2, 0.25, 0.3, 0.35, 0.4, 0.5};
    int[] right = new int[least.length];
    int[] all = new int[least.length];
    int gold = 0;
    int reached = 0;
    int cued = 0;
    int sourced = 0;
    int content = 0;
    for (Text text : dev) {
      Study study = new Study(text.segments(), text.passages(), text.resolution(), model.rates());
      study.tag(paragraphs);
      List<Candidate> candidates = study.candidates(spans);
      gold += text.gold().size();
      for (Gold it : text.gold()) {
        List<Candidate> near = candidates.stream().filter(c -> it.cue().get(0).overlaps(c.cue())).toList();
        cued += near.isEmpty() ? 0 : 1;
        BitSet sources = it.bits(it.source());
        sourced += near.stream().anyMatch(c -> sources.isEmpty() && c.source().isEmpty() || sources.intersects(it.bits(List.of(c.source())))) ? 1 : 0;
        content += near.stream().anyMatch(c -> shares(it.bits(c.content()), it.bits(it.content()))) ? 1 : 0;
        reached += candidates.stream().anyMatch(candidate -> agrees(candidate, it)) ? 1 : 0;
      }
      for (int k = 0; k < least.length; k++) {
        List<Candidate> chosen = Study.choose(candidates, model.verdicts(), least[k]);
        all[k] += chosen.size();
        BitSet used = new BitSet();
        for (Candidate it : chosen) {
          for (int g = 0; g < text.gold().size(); g++) {
            if (!used.get(g) && agrees(it, text.gold().get(g))) {
              used.set(g);
              right[k]++;
              break;
            }
          }
        }
      }
    }
    System.out.printf("reached %.1f of %d; cue %.1f source %.1f content %.1f%n", 100.0 * reached / gold, gold, 100.0 * cued / gold, 100.0 * sourced / gold, 100.0 * content / gold);
    for (int k = 0; k < least.length; k++) {
      System.out.printf("  %.2f P %.2f R %.2f F %.2f%n", least[k], 100.0 * right[k] / all[k], 100.0 * right[k] / gold, 200.0 * right[k] / (gold + all[k]));
    }
  }

  private static boolean shares(BitSet own, BitSet other) {
    BitSet shared = (BitSet) own.clone();
    shared.and(other);
    BitSet union = (BitSet) own.clone();
    union.or(other);
    return 2 * shared.cardinality() >= union.cardinality();
  }

  private static long start = System.currentTimeMillis();

  private static void say(String what) {
    System.out.printf("%5.0f s %s%n", (System.currentTimeMillis() - start) / 1000.0, what);
  }

  private void run(Path split, Path file) throws IOException {
    read(split);
    say(texts.size() + " texts read");
    try (OutputStream out = Files.newOutputStream(file)) {
      learn().write(out);
    }
    say("written " + Files.size(file));
  }

  private AttributionModel learn() {
    count(rates, -1);
    List<CueRates> others = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      others.add(new CueRates());
      count(others.get(fold), fold);
    }
    for (int i = 0; i < texts.size(); i++) {
      Text text = texts.get(i);
      studies.add(new Study(text.segments(), text.passages(), text.resolution(), others.get(i % FOLDS)));
    }
    List<List<TrainingSentence>> paragraphs = both(this::paragraphSentences);
    say("paragraph features");
    List<SequenceModel> taggers = train(paragraphs, AttributionModel.PARAGRAPH_LABELS, Integer.getInteger("pfeatures", 600_000));
    paragraphs = null;
    for (int i = 0; i < studies.size(); i++) {
      studies.get(i).tag(new SequenceTagger(taggers.get(i % jackknives())));
    }
    say("tagged");
    List<SequenceModel> spans = train(both(this::spanSentences), AttributionModel.SPAN_LABELS, Integer.getInteger("sfeatures", 400_000));
    say("spans");
    Verdicts verdicts = judge(spans);
    return new AttributionModel(rates, taggers.get(jackknives()), spans.get(jackknives()), verdicts);
  }

  private void count(CueRates counted, int leftOut) {
    for (int text = 0; text < texts.size(); text++) {
      List<io.github.copydesk.segmentation.Token> tokens = texts.get(text).segments().tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (text % FOLDS != leftOut) {
          counted.count(tokens.get(i), texts.get(text).cues().get(i));
        }
      }
    }
    counted.forgetRare(5);
  }

  private void read(Path split) throws IOException {
    TextSegmenter segmenter = new TextSegmenter();
    SequenceModel nameModel = SequenceModel.read(new BundledModels().open(ModelKind.NAMES));
    MentionFinder names = new MentionFinder(nameModel, List.of());
    for (AttributedDocument document : PolNear.read(split)) {
      if (texts.size() >= LIMIT) {
        break;
      }
      Segments segments = segmenter.segment(document.text());
      Passages passages = new QuotationFinder().split(segments);
      Resolution resolution = new CoreferenceResolver().resolve(segments, passages, names.find(segments));
      List<Gold> gold = new ArrayList<>();
      BitSet cues = new BitSet();
      for (Relation relation : document.attributions()) {
        Gold it = new Gold(tokens(segments, relation.source()), tokens(segments, relation.cue()), tokens(segments, relation.content()));
        if (!it.cue().isEmpty() && !it.content().isEmpty()) {
          gold.add(it);
          cues.or(it.bits(it.cue()));
        }
      }
      texts.add(new Text(segments, passages, resolution, gold, cues));
    }
  }

  private static List<Stretch> tokens(Segments segments, List<Span> spans) {
    List<Stretch> result = new ArrayList<>();
    for (Span span : spans) {
      int first = segments.tokenAt(span.start());
      int end = first;
      while (end < segments.tokens().size() && segments.tokens().get(end).span().start() < span.end()) {
        end++;
      }
      if (end > first) {
        result.add(new Stretch(first, end));
      }
    }
    return result;
  }

  /** The even texts and the odd ones. */
  private List<List<TrainingSentence>> both(java.util.function.IntFunction<List<TrainingSentence>> maker) {
    List<List<TrainingSentence>> result = new ArrayList<>();
    for (int fold = 0; fold < jackknives(); fold++) {
      List<TrainingSentence> own = new ArrayList<>();
      for (int i = fold; i < texts.size(); i += jackknives()) {
        own.addAll(maker.apply(i));
      }
      result.add(own);
    }
    return result;
  }

  private static TrainingSentence sentence(Features features, int[] labels) {
    int[][] rows = IntStream.range(0, features.tokens()).mapToObj(features::of).toArray(int[][]::new);
    return new TrainingSentence(rows, Arrays.stream(labels).mapToLong(label -> 1L << label).toArray());
  }

  private List<TrainingSentence> paragraphSentences(int index) {
    Text text = texts.get(index);
    int[] types = new int[text.segments().tokens().size()];
    int[] owners = new int[types.length];
    int owner = 0;
    for (Gold gold : text.gold()) {
      owner++;
      for (List<Stretch> role : List.of(gold.cue(), gold.source(), gold.content())) {
        int type = role == gold.cue() ? 2 : role == gold.source() ? 1 : 3;
        for (Stretch piece : role) {
          for (int i = piece.first(); i < piece.end(); i++) {
            if (types[i] == 0) {
              types[i] = type;
              owners[i] = owner;
            }
          }
        }
      }
    }
    List<TrainingSentence> sentences = new ArrayList<>();
    for (Stretch paragraph : studies.get(index).paragraphs()) {
      sentences.add(sentence(studies.get(index).paragraph(paragraph),
          labels(types, owners, paragraph, AttributionModel.PARAGRAPH_LABELS)));
    }
    return sentences;
  }

  private static int[] labels(int[] types, int[] owners, Stretch range, LabelSet set) {
    int[] labels = new int[range.end() - range.first()];
    int i = range.first();
    while (i < range.end()) {
      int end = i + 1;
      if (types[i] > 0) {
        while (end < range.end() && types[end] == types[i] && owners[end] == owners[i]) {
          end++;
        }
        for (int k = i; k < end; k++) {
          labels[k - range.first()] = set.label(types[i] - 1, k - i, end - i);
        }
      }
      i = end;
    }
    return labels;
  }

  private List<TrainingSentence> spanSentences(int index) {
    Text text = texts.get(index);
    Study study = studies.get(index);
    List<TrainingSentence> sentences = new ArrayList<>();
    for (Gold gold : text.gold()) {
      Stretch cue = gold.cue().get(0);
      int[] types = new int[text.segments().tokens().size()];
      gold.content().forEach(it -> Arrays.fill(types, it.first(), it.end(), 2));
      if (!gold.source().isEmpty()) {
        Arrays.fill(types, gold.source().get(0).first(), gold.source().get(0).end(), 1);
      }
      Arrays.fill(types, cue.first(), cue.end(), 0);
      Stretch window = study.window(cue);
      sentences.add(sentence(study.spans(window, cue), labels(types, new int[types.length], window, AttributionModel.SPAN_LABELS)));
    }
    return sentences;
  }

  /** Trains on the even texts, the odd ones and all. */
  private List<SequenceModel> train(List<List<TrainingSentence>> folds, LabelSet labels, int most) {
    List<TrainingSentence> all = folds.stream().flatMap(List::stream).toList();
    FeatureRows rows = new FeatureRows(all, Integer.getInteger("cutoff", 2));
    all.forEach(sentence -> rows.translate(sentence.features()));
    say(rows.size() + " features, " + all.size() + " sentences");
    int size = folds.size();
    SequenceModel[] models = new SequenceModel[size + 1];
    java.util.concurrent.ExecutorService threads = java.util.concurrent.Executors.newFixedThreadPool(2);
    List<java.util.concurrent.Future<?>> jobs = new ArrayList<>();
    for (int k = size; k >= 0; k--) {
      int fold = k;
      jobs.add(threads.submit(() -> {
        List<TrainingSentence> others = new ArrayList<>();
        for (int other = 0; other < size; other++) {
          if (other != fold) {
            others.addAll(folds.get(other));
          }
        }
        models[fold] = model(rows, others, labels, fold == size ? most : Integer.MAX_VALUE);
      }));
    }
    threads.shutdown();
    for (java.util.concurrent.Future<?> job : jobs) {
      try {
        job.get();
      } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
    return Arrays.asList(models);
  }

  private static SequenceModel model(FeatureRows rows, List<TrainingSentence> sentences, LabelSet labels, int most) {
    TrainedWeights trained = new FieldTrainer(labels, rows).train(sentences, Integer.getInteger("epochs", 6), SEED);
    return new SequenceModel(labels, trained.packed(Math.min(most, rows.size())), trained.unit(), WordClusters.of(Map.of()), KnownPhrases.NONE);
  }

  private Verdicts judge(List<SequenceModel> spans) {
    List<int[]> features = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    int gold = 0;
    int hit = 0;
    for (int i = 0; i < texts.size(); i++) {
      SequenceTagger tagger = new SequenceTagger(spans.get(i % jackknives()));
      List<Candidate> candidates = studies.get(i).candidates(tagger);
      gold += texts.get(i).gold().size();
      BitSet found = new BitSet();
      for (Candidate candidate : candidates) {
        boolean isRight = false;
        for (int k = 0; k < texts.get(i).gold().size(); k++) {
          if (agrees(candidate, texts.get(i).gold().get(k))) {
            isRight = true;
            found.set(k);
          }
        }
        features.add(candidate.features());
        right.add(isRight);
      }
      hit += found.cardinality();
    }
    say(features.size() + " candidates, " + right.stream().filter(it -> it).count() + " right; gold reached " + hit + " of " + gold);
    Map<Integer, Float> weights = new HashMap<>();
    Map<Integer, Float> squares = new HashMap<>();
    Map<Integer, Integer> counts = new HashMap<>();
    features.forEach(row -> {
      for (int feature : row) {
        counts.merge(feature, 1, Integer::sum);
      }
    });
    List<Integer> order = new ArrayList<>(IntStream.range(0, features.size()).boxed().toList());
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < 12; epoch++) {
      Collections.shuffle(order, random);
      double likelihood = 0;
      for (int index : order) {
        int[] row = Arrays.stream(features.get(index)).filter(it -> counts.get(it) >= 8).toArray();
        double chance = new Verdicts(weights).chance(row);
        double slope = (right.get(index) ? 1 : 0) - chance;
        likelihood += Math.log(Math.max(1e-9, right.get(index) ? chance : 1 - chance));
        for (int feature : row) {
          double own = slope - 0.0005 * weights.getOrDefault(feature, 0f);
          double square = squares.merge(feature, (float) (own * own), Float::sum);
          weights.merge(feature, (float) (0.05 * own / Math.sqrt(square + 1e-8)), Float::sum);
        }
      }
      if (epoch % 4 == 3) {
        say("verdict epoch " + epoch + ": " + likelihood / order.size());
      }
    }
    return new Verdicts(weights);
  }

  private static boolean agrees(Candidate candidate, Gold gold) {
    BitSet cue = gold.bits(gold.cue());
    BitSet source = gold.bits(gold.source());
    BitSet content = gold.bits(gold.content());
    BitSet own = gold.bits(candidate.content());
    BitSet ownSource = gold.bits(List.of(candidate.source()));
    boolean sources = source.isEmpty() && ownSource.isEmpty() || source.intersects(ownSource);
    BitSet shared = (BitSet) own.clone();
    shared.and(content);
    BitSet union = (BitSet) own.clone();
    union.or(content);
    return cue.intersects(gold.bits(List.of(candidate.cue()))) && sources && 2 * shared.cardinality() >= union.cardinality();
  }
}
