package io.github.copydesk.sequence;

import java.util.List;

/** What a tagger makes of a row of tokens: the best stretches, and how likely each token is to be part of any. */
public final class Labelling {

  private final List<Chunk> chunks;
  private final float[] shares;
  private final int types;
  private final Decoder decoder;

  /** Finds the best stretches among those rows of labels in which a token has a type. */
  interface Decoder {
    List<Chunk> chunks(int token, int type);
  }

  Labelling(List<Chunk> chunks, float[] shares, int types, Decoder decoder) {
    this.chunks = List.copyOf(chunks);
    this.shares = shares;
    this.types = types;
    this.decoder = decoder;
  }

  /**
   * Returns the stretches of the best row of labels.
   *
   * @return the stretches, in the order of the tokens, none overlapping
   */
  public List<Chunk> chunks() {
    return chunks;
  }

  /**
   * Returns the stretches of the best row of labels in which a token is part of a stretch of a type.
   *
   * @param token the index of the token
   * @param type the index of the type in the {@link LabelSet}
   * @return the stretches, in the order of the tokens, none overlapping
   */
  public List<Chunk> chunksWith(int token, int type) {
    return decoder.chunks(token, type);
  }

  /**
   * Tells how likely a token is to be part of a stretch.
   *
   * @param token the index of the token
   * @param type the index of the stretch's type in the {@link LabelSet}
   * @return the probability, from 0 to 1, over all rows of labels
   */
  public double probability(int token, int type) {
    return shares[token * types + type];
  }
}
