package io.github.copydesk.opennlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Tags from left to right with OpenNLP's model and features, keeping the best tag only. The model was trained on
 * contractions in one piece ("don't" is AUX+PART), so that it is told how many parts each word has.
 */
final class GreedyTagger {

  private final MaxentModel model;
  private final POSContextGenerator features;
  private final String[] outcomes;
  private final int[] parts;

  GreedyTagger(POSModel model) {
    this.model = model.getArtifact("pos.model");
    this.features = model.getFactory().getPOSContextGenerator();
    this.outcomes = new String[this.model.getNumOutcomes()];
    Arrays.setAll(outcomes, this.model::getOutcome);
    this.parts = Arrays.stream(outcomes).mapToInt(GreedyTagger::partsOf).toArray();
  }

  List<String> tags(List<String> words, List<Integer> partsOfWords) {
    String[] sentence = words.toArray(String[]::new);
    String[] tags = new String[sentence.length];
    for (int i = 0; i < sentence.length; i++) {
      tags[i] = best(model.eval(features.getContext(i, sentence, tags, null)), partsOfWords.get(i));
    }
    return new ArrayList<>(Arrays.asList(tags));
  }

  private String best(double[] probabilities, int wanted) {
    int best = -1;
    for (int i = 0; i < outcomes.length; i++) {
      if (parts[i] == wanted && (best < 0 || probabilities[i] > probabilities[best])) {
        best = i;
      }
    }
    return outcomes[best];
  }

  private static int partsOf(String outcome) {
    return 1 + (int) outcome.chars().filter(c -> c == '+').count();
  }
}
