package io.github.copydesk.examples;

import io.github.copydesk.Copydesk;
import io.github.copydesk.dossier.Disagreement;
import io.github.copydesk.dossier.Dossier;
import io.github.copydesk.dossier.Excerpt;
import java.io.IOException;
import java.util.List;

/** Finds claims that disagree in the articles of folders or files of JSON lines; days of publication help. */
public final class FindContradictions {

  private FindContradictions() {}

  /**
   * Reads the articles and prints what their claims differ in, each beneath the article it is from.
   *
   * @param args folders, text files and files of JSON lines; nothing for two bundled articles
   * @throws IOException if a file cannot be read
   */
  public static void main(String... args) throws IOException {
    List<InputArticle> inputs = args.length == 0 ? BundledArticles.onOneEvent() : InputArticles.all(List.of(args));
    // @start region="dossier"
    Copydesk copydesk = Copydesk.english();
    Dossier dossier = Dossier.of(inputs.stream().map(InputArticle::raw).map(copydesk::read).toList());

    for (Disagreement disagreement : dossier.disagreements()) {
      System.out.println(disagreement.reason() + ": " + disagreement.firstValue() + " or " + disagreement.secondValue() + "?");
      for (Excerpt side : List.of(disagreement.first(), disagreement.second())) {
        System.out.println("  " + inputs.get(side.article()).id() + ": " + side.text());
      }
    }
    // @end
  }
}
