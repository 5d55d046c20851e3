package io.github.copydesk.sequence;

/**
 * Turns words, and what is known about them, into feature numbers, so that no string is kept.
 *
 * <p>The steps are those of MurmurHash3 (Appleby, public domain), a UTF-16 unit at a time.
 */
public final class FeatureHash {

  private static final int SEED = 0x2f6a1c35;

  private FeatureHash() {}

  /**
   * Hashes a word.
   *
   * @param word any characters
   * @return its number; equal words have equal numbers on every machine
   */
  public static int of(CharSequence word) {
    return of(word, 0, word.length());
  }

  /**
   * Hashes a part of a word.
   *
   * @param word any characters
   * @param start the first of them
   * @param end after the last of them
   * @return the number that the part would have as a word
   */
  public static int of(CharSequence word, int start, int end) {
    int hash = SEED;
    for (int i = start; i < end; i++) {
      hash = mix(hash, word.charAt(i));
    }
    return spread(hash ^ (end - start));
  }

  /**
   * Joins two numbers to a third; the order matters.
   *
   * @param first the number so far
   * @param second what to join to it
   * @return the number of both
   */
  public static int mix(int first, int second) {
    int bits = Integer.rotateLeft(second * 0xcc9e2d51, 15) * 0x1b873593;
    return Integer.rotateLeft(first ^ bits, 13) * 5 + 0xe6546b64;
  }

  private static int spread(int hash) {
    int bits = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    bits = (bits ^ (bits >>> 13)) * 0xc2b2ae35;
    return bits ^ (bits >>> 16);
  }
}
