package io.github.copydesk.examples;

import io.github.copydesk.article.RawArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds one article: a text, or a web page. */
final class ArticleFile {

  private ArticleFile() {}

  static boolean isOne(Path file) {
    return file.toString().endsWith(".txt") || isPage(file);
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".html") || file.toString().endsWith(".htm");
  }

  static InputArticle read(Path file) throws IOException {
    String id = file.getFileName().toString().replaceFirst("\\.(txt|html?)$", "");
    byte[] bytes = Files.readAllBytes(file);
    String text = isPage(file) ? RawArticle.ofHtml(bytes, "").text() : new String(bytes, StandardCharsets.UTF_8);
    return new InputArticle(id, text, null, null, null, isPage(file));
  }
}
