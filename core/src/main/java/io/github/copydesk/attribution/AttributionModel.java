package io.github.copydesk.attribution;

import io.github.copydesk.sequence.LabelSet;
import io.github.copydesk.sequence.SequenceModel;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * What the labellers have learned.
 *
 * @param rates how often words are cues
 * @param paragraphs marks sources, cues and contents
 * @param spans marks the source and content of one cue
 * @param verdicts weighs an attribution
 */
public record AttributionModel(CueRates rates, SequenceModel paragraphs, SequenceModel spans, Verdicts verdicts) {

  /** The types of the paragraph tagger; the span labeller knows the first and the last. */
  public static final List<String> TYPES = List.of("SOURCE", "CUE", "CONTENT");

  /** The labels of the paragraph tagger. */
  public static final LabelSet PARAGRAPH_LABELS = new LabelSet(TYPES);

  /** The labels of the span labeller. */
  public static final LabelSet SPAN_LABELS = new LabelSet(List.of("SOURCE", "CONTENT"));

  /** Reads a model. */
  public static AttributionModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    CueRates rates = CueRates.read(data);
    Verdicts verdicts = Verdicts.read(data);
    byte[] first = new byte[data.readInt()];
    data.readFully(first);
    byte[] second = new byte[data.readInt()];
    data.readFully(second);
    return new AttributionModel(rates, SequenceModel.read(new java.io.ByteArrayInputStream(first)), SequenceModel.read(new java.io.ByteArrayInputStream(second)), verdicts);
  }

  /** Writes the model. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    rates.write(data);
    verdicts.write(data);
    for (SequenceModel model : List.of(paragraphs, spans)) {
      java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
      model.write(bytes);
      data.writeInt(bytes.size());
      bytes.writeTo(data);
    }
    data.flush();
  }
}
