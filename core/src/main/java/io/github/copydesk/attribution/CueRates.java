package io.github.copydesk.attribution;

import io.github.copydesk.segmentation.Token;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** How often a word was part of a cue where it was seen; by its base form, verbs and nouns apart. */
public final class CueRates {

  /** The step from which on a word is rather a cue than not. */
  static final int LIKELY = 6;

  private static final int HIGHEST = 8;
  private static final double[] LIMITS = {0.03, 0.1, 0.2, 0.35, 0.5, 0.75, 0.9};

  private static final Count NEVER = new Count(0, 0);

  private record Count(int cues, int uses) {

    private Count and(boolean isCue) {
      return new Count(cues + (isCue ? 1 : 0), uses + 1);
    }
  }

  private final Map<String, Count> counts = new TreeMap<>();

  /** Makes rates that know no word. */
  public CueRates() {}

  /**
   * Counts a word.
   *
   * @param token the word
   * @param isCue whether it is part of a cue here
   */
  public void count(Token token, boolean isCue) {
    counts.merge(key(token), NEVER.and(isCue), (before, one) -> before.and(isCue));
  }

  /**
   * Forgets words that tell nothing: those seen but once, and those never a cue.
   *
   * @param least how often a word that was never a cue must have been seen to be kept
   */
  public void forgetRare(int least) {
    counts.values().removeIf(count -> count.uses() < 2 || count.cues() == 0 && count.uses() < least);
  }

  /** Returns the rate of a word in steps: 0 for a word that was not seen, then 1 to 8. */
  int step(Token token) {
    Count count = counts.getOrDefault(key(token), NEVER);
    double rate = (double) count.cues() / Math.max(1, count.uses());
    int step = count.uses() == 0 ? 0 : 1;
    while (step > 0 && step < HIGHEST && rate >= LIMITS[step - 1]) {
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
      out.writeInt(entry.getValue().cues());
      out.writeInt(entry.getValue().uses());
    }
  }

  static CueRates read(DataInput in) throws IOException {
    CueRates rates = new CueRates();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      rates.counts.put(in.readUTF(), new Count(in.readInt(), in.readInt()));
    }
    return rates;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CueRates rates && counts.equals(rates.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }
}
