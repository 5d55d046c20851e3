package io.github.copydesk.sequence;

/** The beginnings of each word cluster's path, hashed once. */
public final class ClusterPaths {

  private static final int[] LENGTHS = {4, 6, 10, Integer.MAX_VALUE};

  private final WordClusters clusters;
  private final int[][] paths;
  private final int[] unknown = new int[LENGTHS.length];

  /**
   * Makes the paths.
   *
   * @param clusters the clusters
   */
  public ClusterPaths(WordClusters clusters) {
    this.clusters = clusters;
    this.paths = clusters.paths().stream().map(ClusterPaths::beginnings).toArray(int[][]::new);
  }

  /**
   * Returns the path of a word, or else of what stands behind its hyphen, in four lengths, the whole of it last; all 0 where
   * the word is unknown.
   *
   * @param hash the {@link FeatureHash} of the word
   * @param word the word, in lower case
   * @return four numbers, not to be changed
   */
  public int[] of(int hash, String word) {
    int cluster = clusters.cluster(hash);
    if (cluster < 0) {
      int hyphen = word.lastIndexOf('-');
      cluster = hyphen <= 0 ? cluster : clusters.cluster(FeatureHash.of(word, hyphen + 1, word.length()));
    }
    return cluster < 0 ? unknown : paths[cluster];
  }

  /**
   * Returns the field of a word.
   *
   * @param hash the {@link FeatureHash} of the word in lower case
   * @return its number, 0 where none is known
   */
  public int field(int hash) {
    return clusters.field(hash);
  }

  private static int[] beginnings(String path) {
    int[] result = new int[LENGTHS.length];
    for (int i = 0; i < LENGTHS.length; i++) {
      result[i] = FeatureHash.of(path, 0, Math.min(LENGTHS[i], path.length()));
    }
    return result;
  }
}
