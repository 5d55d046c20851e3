package io.github.copydesk.attribution;

import io.github.copydesk.sequence.LabelSet;
import io.github.copydesk.sequence.SequenceModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * What was learned about attributions.
 *
 * @param rates how often words are cues
 * @param paragraphs marks the sources, cues and contents of a paragraph
 * @param spans marks the source and content of one cue
 * @param candidates tells how likely what was marked is right
 */
public record AttributionModel(
    CueRates rates, SequenceModel paragraphs, SequenceModel spans, CandidateWeights candidates) {

  /** The labels of the tagger of paragraphs. */
  public static final LabelSet PARAGRAPH_LABELS = new LabelSet(List.of("SOURCE", "CUE", "CONTENT"));

  /** The labels of the labeller of one cue's spans. */
  public static final LabelSet SPAN_LABELS = new LabelSet(List.of("SOURCE", "CONTENT"));

  private static final String FORMAT = "copydesk attribution 1";

  /**
   * Reads a model.
   *
   * @param in what {@link #write} wrote
   * @return an equal model
   * @throws IOException if it cannot be read or is no such model
   */
  public static AttributionModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    String format = data.readUTF();
    if (!format.equals(FORMAT)) {
      throw new IOException("a model in the format \"" + FORMAT + "\" is wanted, not \"" + format + "\"");
    }
    SequenceModel paragraphs = SequenceModel.read(part(data));
    SequenceModel spans = SequenceModel.read(part(data));
    return new AttributionModel(CueRates.read(data), paragraphs, spans, CandidateWeights.read(data));
  }

  private static InputStream part(DataInputStream data) throws IOException {
    return new ByteArrayInputStream(data.readNBytes(data.readInt()));
  }

  /**
   * Writes the model; equal models give equal bytes.
   *
   * @param out where to; stays open
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeUTF(FORMAT);
    for (SequenceModel model : List.of(paragraphs, spans)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      model.write(bytes);
      data.writeInt(bytes.size());
      bytes.writeTo(data);
    }
    rates.write(data);
    candidates.write(data);
    data.flush();
  }
}
