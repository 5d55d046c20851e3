package io.github.copydesk.examples;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.dossier.Disagreement;
import io.github.copydesk.dossier.Dossier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds claims that disagree in the articles of a folder or of a file of JSON lines; days of publication help. */
public final class FindContradictions {

  private FindContradictions() {}

  /**
   * Reads the articles and prints what their claims differ in, each with the article's number in the order of reading.
   *
   * @param args folders, text files and files of JSON lines; nothing for two bundled articles
   * @throws IOException if a file cannot be read
   */
  public static void main(String... args) throws IOException {
    Copydesk copydesk = Copydesk.english();
    List<Article> articles = new ArrayList<>();
    for (String path : args) {
      InputArticles.read(Path.of(path), input -> articles.add(copydesk.read(input.raw())));
    }
    if (args.length == 0) {
      CompareTwoArticles.ARTICLES.forEach(name -> articles.add(copydesk.read(BundledArticles.text(name))));
    }

    for (Disagreement disagreement : Dossier.of(articles).disagreements()) {
      System.out.println(disagreement.firstValue() + " or " + disagreement.secondValue() + "?");
      System.out.println("  " + disagreement.first().article() + ": " + disagreement.first().text());
      System.out.println("  " + disagreement.second().article() + ": " + disagreement.second().text());
    }
  }
}
