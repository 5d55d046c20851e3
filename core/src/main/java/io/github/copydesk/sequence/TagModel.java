package io.github.copydesk.sequence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * What a {@link TokenTagger} has learned.
 *
 * @param labels the labels it gives, such as "NOUN-NN"; at most 127
 * @param sure the words that have one label only
 * @param weights the weight of each feature for each label
 */
public record TagModel(List<String> labels, SureWords sure, SparseWeights weights) {

  private static final String FORMAT = "copydesk tags 1";
  private static final int BUFFER = 1 << 16;

  public TagModel {
    labels = List.copyOf(labels);
  }

  /**
   * Reads a model.
   *
   * @param in what {@link #write} wrote
   * @return an equal model
   * @throws IOException if it cannot be read or is no such model
   */
  public static TagModel read(InputStream in) throws IOException {
    InputStream unpacked = new InflaterInputStream(in, new Inflater(), BUFFER);
    DataInputStream data = new DataInputStream(new BufferedInputStream(unpacked, BUFFER));
    String format = data.readUTF();
    if (!format.equals(FORMAT)) {
      throw new IOException("a model in the format \"" + FORMAT + "\" is wanted, not \"" + format + "\"");
    }
    String[] labels = new String[data.readUnsignedByte()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = data.readUTF();
    }
    return new TagModel(Arrays.asList(labels), SureWords.read(data), SparseWeights.read(data));
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
    data.writeByte(labels.size());
    for (String label : labels) {
      data.writeUTF(label);
    }
    sure.write(data);
    weights.write(data);
    data.flush();
    packed.finish();
  }
}
