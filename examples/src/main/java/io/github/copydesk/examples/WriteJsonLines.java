package io.github.copydesk.examples;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import io.github.copydesk.Copydesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/** Writes all that was found in many articles, one JSON object a line, in the order of the input. */
public final class WriteJsonLines {

  private static final int HELD_AT_ONCE = 4 * Runtime.getRuntime().availableProcessors();

  private final Copydesk copydesk = Copydesk.english();
  private final Queue<CompletableFuture<String>> lines = new ArrayDeque<>();
  private final Writer out;

  private WriteJsonLines(Writer out) {
    this.out = out;
  }

  /**
   * Reads articles and writes them as JSON lines.
   *
   * @param args text files, web pages (.html), folders of them or files of JSON lines; last of all the file to write
   */
  public static void main(String... args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("give IN... OUT: files or folders to read, and the file to write");
    }
    try (Writer out = Files.newBufferedWriter(Path.of(args[args.length - 1]))) {
      WriteJsonLines writer = new WriteJsonLines(out);
      for (int i = 0; i < args.length - 1; i++) {
        InputArticles.read(Path.of(args[i]), writer::add);
      }
      writer.lines.forEach(writer::write);
    }
  }

  private void add(InputArticle input) {
    lines.add(supplyAsync(() -> JsonLines.write(input, copydesk.read(input.raw()))));
    if (lines.size() > HELD_AT_ONCE) {
      write(lines.remove());
    }
  }

  private void write(CompletableFuture<String> line) {
    try {
      out.write(line.join() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
