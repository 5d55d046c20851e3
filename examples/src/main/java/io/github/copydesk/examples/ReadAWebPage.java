package io.github.copydesk.examples;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.RawArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a saved web page and prints what it says of itself, its paragraphs with their place in the source, and who said what. */
public final class ReadAWebPage {

  private ReadAWebPage() {}

  /**
   * Reads a page and prints it.
   *
   * @param args a file, or nothing for standard input
   * @throws IOException if the file cannot be read
   */
  public static void main(String... args) throws IOException {
    byte[] page = args.length == 0 ? System.in.readAllBytes() : Files.readAllBytes(Path.of(args[0]));

    // @start region="page"
    Article article = Copydesk.english().read(RawArticle.ofHtml(page, ""));

    article.metadata().forEach(fact ->
        System.out.println(fact.field() + ": " + fact.value() + " (" + fact.source() + ")"));
    article.paragraphs().forEach(span ->
        System.out.println(article.original(span) + " " + article.text().substring(span.start(), span.end())));
    article.attributions().forEach(it -> System.out.println(it.source().name() + ": " + it.content().text()));
    // @end
  }
}
