package io.github.copydesk.attribution;

import io.github.copydesk.sequence.Chunk;
import io.github.copydesk.sequence.Labelling;
import java.util.ArrayList;
import java.util.List;

/** What the paragraph tagger says of each token of a text. */
final class Tags {

  static final int SOURCE = 0;
  static final int CUE = 1;
  static final int CONTENT = 2;

  private static final double[] LIMITS = {0.03, 0.15, 0.4, 0.7, 0.92};

  private final float[][] chances;
  private final int[] run;
  private final List<Stretch> cues = new ArrayList<>();
  private final List<Stretch> contents = new ArrayList<>();

  Tags(int size) {
    this.chances = new float[3][size];
    this.run = new int[size];
  }

  void add(int first, Labelling labelling, int tokens) {
    for (int i = 0; i < tokens; i++) {
      for (int type = 0; type < 3; type++) {
        chances[type][first + i] = (float) labelling.probability(i, type);
      }
    }
    for (Chunk chunk : labelling.chunks()) {
      Stretch stretch = new Stretch(first + chunk.firstToken(), first + chunk.endToken());
      int type = AttributionModel.TYPES.indexOf(chunk.type());
      if (type == CUE) {
        cues.add(stretch);
      }
      if (type == CONTENT) {
        contents.add(stretch);
      }
      for (int i = stretch.first(); i < stretch.end(); i++) {
        run[i] = type + 1;
      }
    }
  }

  double chance(int token, int type) {
    return token < 0 || token >= run.length ? 0 : chances[type][token];
  }

  int step(int token, int type) {
    double chance = chance(token, type);
    int step = 0;
    while (step < LIMITS.length && chance >= LIMITS[step]) {
      step++;
    }
    return step;
  }

  /** The type of the stretch around a token, from 1, or 0. */
  int best(int token) {
    return token < 0 || token >= run.length ? 0 : run[token];
  }

  List<Stretch> cues() {
    return cues;
  }

  List<Stretch> contents() {
    return contents;
  }
}
