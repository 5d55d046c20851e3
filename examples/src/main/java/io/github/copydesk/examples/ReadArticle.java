package io.github.copydesk.examples;

import io.github.copydesk.Copydesk;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads one article and prints, for a person, all that was found in it: the main job. */
public final class ReadArticle {

  private ReadArticle() {}

  /**
   * Reads an article and prints it.
   *
   * @param args a text file, "-" for standard input, or nothing for the bundled article
   * @throws IOException if the file cannot be read
   */
  public static void main(String... args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      new PrintedArticle(Copydesk.english().read(text(args)), new Columns(out)).print();
    } catch (NoSuchFileException e) {
      out.println("There is no file " + e.getFile() + ". Give a text file, or - for standard input.");
    }
  }

  private static String text(String... args) throws IOException {
    if (args.length == 0) {
      return BundledArticles.text("flood-wall");
    }
    byte[] bytes = args[0].equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(args[0]));
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
