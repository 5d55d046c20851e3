package io.github.copydesk.sequence;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Words that always have the same label, so that nothing else about them need be asked. Only hashes are kept. */
public final class SureWords {

  private final KeyIndex words;
  private final byte[] labels;

  private SureWords(int[] keys, byte[] labels) {
    this.words = new KeyIndex(keys);
    this.labels = labels;
  }

  /**
   * Makes a list.
   *
   * @param words the {@link FeatureHash} of each word, with its label, from 0 to 127
   * @return the list
   */
  public static SureWords of(Map<Integer, Integer> words) {
    Map<Integer, Integer> sorted = new TreeMap<>(words);
    byte[] labels = new byte[sorted.size()];
    int[] keys = new int[labels.length];
    int at = 0;
    for (Map.Entry<Integer, Integer> entry : sorted.entrySet()) {
      keys[at] = entry.getKey();
      labels[at++] = entry.getValue().byteValue();
    }
    return new SureWords(keys, labels);
  }

  /**
   * Returns the label of a word.
   *
   * @param word its {@link FeatureHash}, as it is written
   * @return the label, or -1 where it depends
   */
  public int label(int word) {
    int entry = words.find(word);
    return entry < 0 ? -1 : labels[entry];
  }

  void write(DataOutput out) throws IOException {
    Numbers.writeAscending(out, words.keys());
    out.write(labels);
  }

  static SureWords read(DataInput in) throws IOException {
    int[] keys = Numbers.readAscending(in);
    byte[] labels = new byte[keys.length];
    in.readFully(labels);
    return new SureWords(keys, labels);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SureWords them && Arrays.equals(words.keys(), them.words.keys())
        && Arrays.equals(labels, them.labels);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words.keys());
  }
}
