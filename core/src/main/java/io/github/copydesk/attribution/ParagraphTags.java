package io.github.copydesk.attribution;

import io.github.copydesk.sequence.Chunk;
import io.github.copydesk.sequence.Labelling;
import java.util.ArrayList;
import java.util.List;

/** What the first tagger says of each token of a text: how likely it is source, cue and content, and which it is. */
final class ParagraphTags {

  static final int NOTHING = -1;
  static final int SOURCE = 0;
  static final int CUE = 1;
  static final int CONTENT = 2;

  private static final int ROLES = 3;
  private static final double[] LIMITS = {0.03, 0.15, 0.4, 0.7, 0.92};

  private final float[][] chances;
  private final int[] roles;
  private final List<Stretch> cues = new ArrayList<>();

  ParagraphTags(int tokens) {
    this.chances = new float[ROLES][tokens];
    this.roles = new int[tokens];
  }

  void add(Stretch paragraph, Labelling labelling) {
    for (int token = paragraph.first(); token < paragraph.end(); token++) {
      for (int role = 0; role < ROLES; role++) {
        chances[role][token] = (float) labelling.probability(token - paragraph.first(), role);
      }
    }
    for (Chunk chunk : labelling.chunks()) {
      int role = AttributionModel.PARAGRAPH_LABELS.types().indexOf(chunk.type());
      Stretch stretch = new Stretch(paragraph.first() + chunk.firstToken(), paragraph.first() + chunk.endToken());
      for (int token = stretch.first(); token < stretch.end(); token++) {
        roles[token] = 1 + role;
      }
      if (role == CUE) {
        cues.add(stretch);
      }
    }
  }

  /** Returns the cues, in the order of the text. */
  List<Stretch> cues() {
    return cues;
  }

  double chance(int token, int role) {
    return isWithin(token) ? chances[role][token] : 0;
  }

  /** Returns the chance in steps from 0 to 5. */
  int step(int token, int role) {
    double chance = chance(token, role);
    int step = 0;
    while (step < LIMITS.length && chance >= LIMITS[step]) {
      step++;
    }
    return step;
  }

  int role(int token) {
    return isWithin(token) ? roles[token] - 1 : NOTHING;
  }

  boolean opens(int token, int role) {
    return role(token) == role && role(token - 1) != role;
  }

  double mean(List<Stretch> stretches, int role) {
    double sum = 0;
    int size = 0;
    for (Stretch stretch : stretches) {
      for (int token = stretch.first(); token < stretch.end(); token++) {
        sum += chance(token, role);
        size++;
      }
    }
    return sum / Math.max(1, size);
  }

  double highest(Stretch stretch, int role) {
    double highest = 0;
    for (int token = stretch.first(); token < stretch.end(); token++) {
      highest = Math.max(highest, chance(token, role));
    }
    return highest;
  }

  private boolean isWithin(int token) {
    return token >= 0 && token < roles.length;
  }
}
