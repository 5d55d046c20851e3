package io.github.copydesk.attribution;

import io.github.copydesk.segmentation.Token;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How often a word was a cue, of how often it was seen; by lemma and rough part of speech. */
public final class CueRates {

  /** How many rates are told apart: unknown, never, and six steps. */
  static final int STEPS = 9;

  private static final double[] LIMITS = {0.03, 0.1, 0.2, 0.35, 0.5, 0.75, 0.9};

  private record Count(int cues, int uses) {}

  private final Map<String, Count> counts = new TreeMap<>();

  /** Makes rates that know no word. */
  public CueRates() {}

  /** Counts a word once more. */
  public void count(Token token, boolean isCue) {
    Count before = counts.getOrDefault(key(token), new Count(0, 0));
    counts.put(key(token), new Count(before.cues() + (isCue ? 1 : 0), before.uses() + 1));
  }

  /** Forgets words that were never cues and seen less often than is asked, and those seen but once. */
  public void forgetRare(int least) {
    counts.values().removeIf(count -> count.uses() < 2 || count.cues() == 0 && count.uses() < least);
  }

  int step(Token token) {
    return step(counts.get(key(token)), 0, 0);
  }

  /** The step as it would be if this one use had not been counted. */
  int stepWithout(Token token, boolean isCue) {
    return step(counts.get(key(token)), isCue ? 1 : 0, 1);
  }

  private static int step(Count count, int cues, int uses) {
    if (count == null || count.uses() - uses <= 0) {
      return 0;
    }
    double rate = (double) (count.cues() - cues) / (count.uses() - uses);
    int step = 1;
    while (step <= LIMITS.length && rate >= LIMITS[step - 1]) {
      step++;
    }
    return step;
  }

  private static String key(Token token) {
    return switch (token.tag()) {
      case "VERB", "AUX" -> token.lemma() + "/v";
      case "NOUN", "PROPN" -> token.lemma() + "/n";
      default -> token.lemma() + "/x";
    };
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(counts.size());
    for (Map.Entry<String, Count> entry : counts.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeShort(Math.min(entry.getValue().cues(), Short.MAX_VALUE));
      out.writeShort(Math.min(entry.getValue().uses(), Short.MAX_VALUE));
    }
  }

  static CueRates read(DataInput in) throws IOException {
    CueRates rates = new CueRates();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      rates.counts.put(in.readUTF(), new Count(in.readShort(), in.readShort()));
    }
    return rates;
  }
}
