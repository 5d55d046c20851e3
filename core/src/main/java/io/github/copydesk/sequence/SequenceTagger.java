package io.github.copydesk.sequence;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Marks stretches of tokens by a linear model: the score of a row of labels is the sum of the weights of the tokens'
 * features and of the pairs of neighbouring labels (Collins 2002, "Discriminative training methods for hidden Markov
 * models").
 */
public final class SequenceTagger {

  private final SequenceModel model;
  private final Neighbours neighbours;
  private final Viterbi viterbi;
  private final double[] steps;

  /**
   * Makes a tagger; it may be shared by any number of threads.
   *
   * @param model what it has learned
   */
  public SequenceTagger(SequenceModel model) {
    this.model = model;
    this.neighbours = new Neighbours(model.labels());
    this.viterbi = new Viterbi(neighbours, model.transitions());
    this.steps = Posterior.steps(model.transitions(), model.scale());
  }

  /**
   * Marks the tokens of a sentence.
   *
   * @param sentence its tokens' features
   * @return the stretches of the best row of labels, in the order of the tokens, none overlapping
   */
  public List<Chunk> tag(Features sentence) {
    float[] scores = scores(sentence);
    Supplier<Posterior> posterior =
        Suppliers.memoize(() -> new Posterior(neighbours, steps, scores, model.scale()));
    return chunks(viterbi.best(scores), posterior);
  }

  private List<Chunk> chunks(int[] path, Supplier<Posterior> posterior) {
    List<Chunk> chunks = new ArrayList<>();
    int first = 0;
    for (int token = 0; token < path.length; token++) {
      first = model.labels().opens(path[token]) ? token : first;
      if (model.labels().closes(path[token])) {
        String type = model.labels().types().get(model.labels().type(path[token]));
        chunks.add(new Chunk(first, token + 1, type, posterior.get().of(path, first, token + 1)));
      }
    }
    return chunks;
  }

  /**
   * Weighs all labels of the tokens of a sentence.
   *
   * @param sentence its tokens' features
   * @return the stretches that {@link #tag} gives, and the probability of each type at each token
   */
  public Labelling label(Features sentence) {
    float[] scores = scores(sentence);
    if (scores.length == 0) {
      return new Labelling(List.of(), new float[0], model.labels().types().size(), (token, type) -> List.of());
    }
    Posterior posterior = new Posterior(neighbours, steps, scores, model.scale());
    int types = model.labels().types().size();
    float[] shares = new float[sentence.tokens() * types];
    for (int token = 0; token < sentence.tokens(); token++) {
      posterior.addShares(token, model.labels(), shares);
    }
    return new Labelling(chunks(viterbi.best(scores), () -> posterior), shares, types,
        (token, type) -> chunks(viterbi.best(with(scores, token, type)), () -> posterior));
  }

  private float[] with(float[] scores, int token, int type) {
    float[] limited = scores.clone();
    int size = model.labels().size();
    for (int label = 0; label < size; label++) {
      if (label == LabelSet.OUTSIDE || model.labels().type(label) != type) {
        limited[token * size + label] = Float.NEGATIVE_INFINITY;
      }
    }
    return limited;
  }

  private float[] scores(Features sentence) {
    int labels = model.labels().size();
    float[] scores = new float[sentence.tokens() * labels];
    for (int token = 0; token < sentence.tokens(); token++) {
      model.weights().addTo(scores, token * labels, sentence, token);
    }
    return scores;
  }
}
