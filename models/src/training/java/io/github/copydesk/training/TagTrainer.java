package io.github.copydesk.training;

import io.github.copydesk.sequence.SureWords;
import io.github.copydesk.sequence.TokenTagger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trains a tagger that goes from left to right, by the averaged perceptron (Collins 2002); the labels before a word are those
 * it gave itself, so that it learns to go on after mistakes. Of several labels that a word may have the best counts as right.
 */
final class TagTrainer {

  private final int labels;
  private final FeatureRows features;
  private final SureWords sure;
  private final float[] weights;
  private final float[] late;
  private long clock = 1;

  TagTrainer(int labels, FeatureRows features, SureWords sure) {
    this.labels = labels;
    this.features = features;
    this.sure = sure;
    this.weights = new float[features.size() * labels];
    this.late = new float[weights.length];
  }

  /** Goes through the sentences in an order that the seed decides, once an epoch, and returns the averaged weights. */
  TrainedTags train(List<TaggedSentence> sentences, int epochs, long seed) {
    new Epochs(epochs, new Random(seed)).over(sentences, sentence -> {
      learn(sentence);
      clock++;
    });
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= late[i] / clock;
    }
    return new TrainedTags(labels, features.keys(), weights);
  }

  private void learn(TaggedSentence sentence) {
    int before = TokenTagger.NONE;
    int second = TokenTagger.NONE;
    for (int token = 0; token < sentence.exact().length; token++) {
      int label = sure.label(sentence.exact()[token]);
      if (label < 0) {
        int[] rows = rows(sentence, token, before, second);
        float[] scores = scores(rows);
        label = best(scores, -1L);
        long allowed = sentence.allowed()[token];
        if (allowed != 0 && (allowed >>> label & 1) == 0) {
          int right = best(scores, allowed);
          update(rows, right, 1);
          update(rows, label, -1);
        }
      }
      second = before;
      before = label;
    }
  }

  private int[] rows(TaggedSentence sentence, int token, int before, int second) {
    int[] own = sentence.features()[token];
    int[] rows = Arrays.copyOf(own, own.length + TokenTagger.HISTORY);
    int size = own.length;
    for (int feature : TokenTagger.history(before, second, sentence.lower()[token], sentence.lower()[token + 1])) {
      int row = features.row(feature);
      rows[size] = row;
      size += row < 0 ? 0 : 1;
    }
    return Arrays.copyOf(rows, size);
  }

  private float[] scores(int[] rows) {
    float[] scores = new float[labels];
    for (int row : rows) {
      int at = row * labels;
      for (int label = 0; label < labels; label++) {
        scores[label] += weights[at + label];
      }
    }
    return scores;
  }

  private int best(float[] scores, long allowed) {
    int best = -1;
    for (int label = 0; label < labels; label++) {
      if ((allowed >>> label & 1) != 0 && (best < 0 || scores[label] > scores[best])) {
        best = label;
      }
    }
    return best;
  }

  /** The sum of all weights in time is the last one times the clock, less what came late. */
  private void update(int[] rows, int label, int by) {
    for (int row : rows) {
      weights[row * labels + label] += by;
      late[row * labels + label] += (float) by * clock;
    }
  }
}
