package io.github.copydesk.accuracy;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.copydesk.Copydesk;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a corpus and writes what was found, for other people's scorers: {@code WritePredictions IN OUT.jsonl}. */
public final class WritePredictions {

  private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private WritePredictions() {}

  /**
   * Writes a line for each document; see {@link Documents} and {@link PredictionFile} for the formats.
   *
   * @param args a folder or file of documents, and the file to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... args) throws IOException {
    Copydesk copydesk = Copydesk.english();
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8))) {
      for (Document document : Documents.read(Path.of(args[0]))) {
        Prediction prediction = Prediction.of(document.name(), copydesk.read(document.raw()));
        out.print(GSON.toJson(PredictionFile.write(prediction, document.text())) + "\n");
      }
    }
  }
}
