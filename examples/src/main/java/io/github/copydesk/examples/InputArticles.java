package io.github.copydesk.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the articles of text files and web pages, of folders of them, and of files of JSON lines, one at a time. */
final class InputArticles {

  private InputArticles() {}

  /** Returns the articles of several paths, in their order. */
  static List<InputArticle> all(List<String> paths) throws IOException {
    List<InputArticle> inputs = new ArrayList<>();
    for (String path : paths) {
      read(Path.of(path), inputs::add);
    }
    return inputs;
  }

  static void read(Path path, Consumer<InputArticle> reader) throws IOException {
    if (Files.isDirectory(path)) {
      for (Path file : articles(path)) {
        reader.accept(ArticleFile.read(file));
      }
    } else if (path.toString().endsWith(".jsonl")) {
      readLines(path, reader);
    } else if (ArticleFile.isOne(path)) {
      reader.accept(ArticleFile.read(path));
    } else {
      throw new IllegalArgumentException(path + " is neither a folder nor a .txt, .html or .jsonl file");
    }
  }

  private static List<Path> articles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> ArticleFile.isOne(file) && Files.isRegularFile(file)).sorted().toList();
    }
  }

  private static void readLines(Path file, Consumer<InputArticle> reader) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          reader.accept(JsonLines.parse(line, file + " line " + number));
        }
        number++;
      }
    }
  }
}
