package io.github.copydesk.sequence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * What a tagger has learned.
 *
 * @param labels the labels it gives
 * @param weights the weight of each feature for each label
 * @param scale what a score is divided by before it is taken for the logarithm of a weight; greater than 0
 * @param clusters the word clusters that its features speak of; empty where they speak of none
 * @param phrases the known names that its features speak of; empty where they speak of none
 */
public record SequenceModel(LabelSet labels, FeatureWeights weights, double scale, WordClusters clusters, KnownPhrases phrases) {

  private static final String FORMAT = "copydesk sequence 2";
  private static final int BUFFER = 1 << 16;

  /**
   * Makes a model whose features speak of neither clusters nor known names.
   *
   * @param labels the labels it gives
   * @param weights the weight of each feature for each label
   * @param scale what a score is divided by before it is taken for the logarithm of a weight
   * @return the model
   */
  public static SequenceModel of(LabelSet labels, FeatureWeights weights, double scale) {
    return new SequenceModel(labels, weights, scale, WordClusters.of(Map.of()), KnownPhrases.NONE);
  }

  /**
   * Names the feature of standing after a label; its weights are those of neighbouring labels.
   *
   * @param label the label of the token before
   * @return the feature
   */
  public static int after(int label) {
    return FeatureHash.mix(FeatureHash.of("label before"), label);
  }

  /**
   * Reads a model.
   *
   * @param in what {@link #write} wrote
   * @return an equal model
   * @throws IOException if it cannot be read or is no such model
   */
  public static SequenceModel read(InputStream in) throws IOException {
    InputStream unpacked = new InflaterInputStream(in, new Inflater(), BUFFER);
    DataInputStream data = new DataInputStream(new BufferedInputStream(unpacked, BUFFER));
    String format = data.readUTF();
    if (!format.equals(FORMAT)) {
      throw new IOException("a model in the format \"" + FORMAT + "\" is wanted, not \"" + format + "\"");
    }
    String[] types = new String[data.readUnsignedByte()];
    for (int i = 0; i < types.length; i++) {
      types[i] = data.readUTF();
    }
    LabelSet labels = new LabelSet(Arrays.asList(types));
    double scale = data.readDouble();
    return new SequenceModel(labels, FeatureWeights.read(data, labels.size()), scale, WordClusters.read(data),
        KnownPhrases.read(data));
  }

  /**
   * Writes the model; equal models give equal bytes.
   *
   * @param out where to; stays open
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream out) throws IOException {
    DeflaterOutputStream packed = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION));
    DataOutputStream data = new DataOutputStream(new BufferedOutputStream(packed, BUFFER));
    data.writeUTF(FORMAT);
    data.writeByte(labels.types().size());
    for (String type : labels.types()) {
      data.writeUTF(type);
    }
    data.writeDouble(scale);
    weights.write(data);
    clusters.write(data);
    phrases.write(data);
    data.flush();
    packed.finish();
  }

  float[] transitions() {
    float[] transitions = new float[labels.size() * labels.size()];
    for (int before = 0; before < labels.size(); before++) {
      weights.addTo(transitions, before * labels.size(), after(before));
    }
    return transitions;
  }
}
