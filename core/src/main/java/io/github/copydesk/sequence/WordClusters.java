package io.github.copydesk.sequence;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words by the company they keep: paths of 0 and 1 in a binary tree of clusters (Brown et al. 1992, "Class-based n-gram
 * models of natural language"), and for names the field of life that they come from: bands, ice hockey, Japanese towns.
 * Only hashes of words are kept, so that one unknown word in about five hundred is taken for a known one.
 */
public final class WordClusters {

  private static final int DROPPED_BITS = 4;

  private final List<String> paths;
  private final KeyIndex words;
  private final short[] clusters;
  private final byte[] fields;

  private WordClusters(List<String> paths, int[] keys, short[] clusters, byte[] fields) {
    this.paths = List.copyOf(paths);
    this.words = new KeyIndex(keys);
    this.clusters = clusters;
    this.fields = fields;
  }

  /**
   * Makes clusters.
   *
   * @param words each word, in lower case, with the path of its cluster
   * @return the clusters, without fields; where two words have one hash, the first in the order of strings wins
   */
  public static WordClusters of(Map<String, String> words) {
    return of(words, Map.of());
  }

  /**
   * Makes clusters.
   *
   * @param words each word, in lower case, with the path of its cluster
   * @param fields the number of the field of some of these words, from 1 to 127
   * @return the clusters; where two words have one hash, the first in the order of strings wins
   */
  public static WordClusters of(Map<String, String> words, Map<String, Integer> fields) {
    List<String> paths = words.values().stream().distinct().sorted().toList();
    SortedMap<Integer, Short> byKey = new TreeMap<>();
    new TreeMap<>(words).forEach((word, path) -> byKey.putIfAbsent(
        key(FeatureHash.of(word)), (short) Collections.binarySearch(paths, path)));
    int[] keys = byKey.keySet().stream().mapToInt(Integer::intValue).toArray();
    short[] clusters = new short[keys.length];
    for (int i = 0; i < keys.length; i++) {
      clusters[i] = byKey.get(keys[i]);
    }
    byte[] numbers = new byte[keys.length];
    new TreeMap<>(fields).descendingMap().forEach((word, field) -> {
      int entry = Arrays.binarySearch(keys, key(FeatureHash.of(word)));
      if (entry >= 0) {
        numbers[entry] = field.byteValue();
      }
    });
    return new WordClusters(paths, keys, clusters, numbers);
  }

  /**
   * Returns the paths.
   *
   * @return the path of every cluster, sorted
   */
  public List<String> paths() {
    return paths;
  }

  /**
   * Finds the cluster of a word.
   *
   * @param word the {@link FeatureHash} of the word in lower case
   * @return the index of its path in {@link #paths()}, or -1 where the word is unknown
   */
  public int cluster(int word) {
    int entry = words.find(key(word));
    return entry < 0 ? -1 : clusters[entry];
  }

  /**
   * Finds the field of a name.
   *
   * @param word the {@link FeatureHash} of the word in lower case
   * @return its number, from 1 to 127, or 0 where none is known
   */
  public int field(int word) {
    int entry = words.find(key(word));
    return entry < 0 ? 0 : fields[entry];
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(paths.size());
    for (String path : paths) {
      out.writeUTF(path);
    }
    Numbers.writeAscending(out, words.keys());
    for (int shift : new int[] {Byte.SIZE, 0}) {
      for (short cluster : clusters) {
        out.writeByte(cluster >>> shift);
      }
    }
    out.write(fields);
  }

  static WordClusters read(DataInput in) throws IOException {
    String[] paths = new String[in.readInt()];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = in.readUTF();
    }
    int[] keys = Numbers.readAscending(in);
    byte[] high = bytes(in, keys.length);
    byte[] low = bytes(in, keys.length);
    short[] clusters = new short[keys.length];
    for (int i = 0; i < clusters.length; i++) {
      clusters[i] = (short) (high[i] << Byte.SIZE | low[i] & 0xff);
    }
    return new WordClusters(List.of(paths), keys, clusters, bytes(in, keys.length));
  }

  private static byte[] bytes(DataInput in, int length) throws IOException {
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  private static int key(int hash) {
    return hash >>> DROPPED_BITS;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordClusters them && paths.equals(them.paths)
        && Arrays.equals(words.keys(), them.words.keys()) && Arrays.equals(clusters, them.clusters)
        && Arrays.equals(fields, them.fields);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words.keys());
  }
}
