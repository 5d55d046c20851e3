package io.github.copydesk.sequence;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Phrases that are known to name something, each with the kinds of thing it names. Only hashes are kept, so that one
 * unknown phrase in some hundreds is taken for a known one.
 */
public final class KnownPhrases {

  /** A list that knows nothing. */
  public static final KnownPhrases NONE = of(Map.of());

  private static final int DROPPED_BITS = 4;
  private static final int BUCKET_BITS = 18;
  private static final int BUCKET_SHIFT = Integer.SIZE - DROPPED_BITS - BUCKET_BITS;

  private final int[] keys;
  private final byte[] kinds;
  private final int[] buckets = new int[(1 << BUCKET_BITS) + 1];

  private KnownPhrases(int[] keys, byte[] kinds) {
    this.keys = keys;
    this.kinds = kinds;
    for (int key : keys) {
      buckets[(key >>> BUCKET_SHIFT) + 1]++;
    }
    Arrays.parallelPrefix(buckets, Integer::sum);
  }

  /**
   * Makes a list.
   *
   * @param phrases each phrase, as {@link #join} numbers it, with the set of its kinds, a bit a kind, from 1 to 127
   * @return the list; phrases that cannot be told apart have the kinds of both
   */
  public static KnownPhrases of(Map<Integer, Integer> phrases) {
    SortedMap<Integer, Integer> byKey = new TreeMap<>();
    phrases.forEach((phrase, set) -> byKey.merge(key(phrase), set, (one, other) -> one | other));
    byte[] kinds = new byte[byKey.size()];
    int[] keys = new int[kinds.length];
    int at = 0;
    for (Map.Entry<Integer, Integer> entry : byKey.entrySet()) {
      keys[at] = entry.getKey();
      kinds[at++] = entry.getValue().byteValue();
    }
    return new KnownPhrases(keys, kinds);
  }

  /**
   * Numbers a phrase that goes on.
   *
   * @param phrase the number of the words so far, 0 for none
   * @param word the {@link FeatureHash} of the next word
   * @return the number of all of them
   */
  public static int join(int phrase, int word) {
    return FeatureHash.mix(phrase, word);
  }

  /**
   * Tells what a phrase names.
   *
   * @param phrase the number of the phrase
   * @return the set of its kinds, 0 where it is unknown
   */
  public int kinds(int phrase) {
    int key = key(phrase);
    for (int at = buckets[key >>> BUCKET_SHIFT]; at < buckets[(key >>> BUCKET_SHIFT) + 1]; at++) {
      if (keys[at] == key) {
        return kinds[at];
      }
    }
    return 0;
  }

  void write(DataOutput out) throws IOException {
    Numbers.writeAscending(out, keys);
    out.write(kinds);
  }

  static KnownPhrases read(DataInput in) throws IOException {
    int[] keys = Numbers.readAscending(in);
    byte[] kinds = new byte[keys.length];
    in.readFully(kinds);
    return new KnownPhrases(keys, kinds);
  }

  /** Mixed once more, because the last word of a phrase leaves its mark on some bits only. */
  private static int key(int phrase) {
    return (FeatureHash.mix(phrase, 1) * 0x9e3779b9) >>> DROPPED_BITS;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KnownPhrases them && Arrays.equals(keys, them.keys) && Arrays.equals(kinds, them.kinds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(keys);
  }
}
