package io.github.copydesk.accuracy;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.copydesk.Copydesk;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the articles annotated for claims and writes what was found: {@code WriteClaimPredictions IN OUT.jsonl}. */
public final class WriteClaimPredictions {

  private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private WriteClaimPredictions() {}

  /**
   * Writes a line for each article, in the form of the gold.
   *
   * @param args a folder of articles, and the file to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... args) throws IOException {
    Copydesk copydesk = Copydesk.english();
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8))) {
      for (Document document : Documents.read(Path.of(args[0]))) {
        out.print(GSON.toJson(ClaimPrediction.of(document.name(), copydesk.read(document.raw()))) + "\n");
      }
    }
  }
}
