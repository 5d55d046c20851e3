package io.github.copydesk.examples;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.dossier.Appearance;
import io.github.copydesk.dossier.Dossier;
import io.github.copydesk.dossier.JoinedEntity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Follows one person through the articles of a folder, by whatever name each article cites her. */
public final class TrackAPersonsStatements {

  private TrackAPersonsStatements() {}

  /**
   * Reads the articles and prints what the person is cited for, article by article.
   *
   * @param args the person's name, and a folder, text file or file of JSON lines
   * @throws IOException if a file cannot be read
   */
  public static void main(String... args) throws IOException {
    Copydesk copydesk = Copydesk.english();
    List<Article> articles = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    InputArticles.read(Path.of(args[1]), input -> {
      articles.add(copydesk.read(input.raw()));
      ids.add(input.id());
    });

    for (JoinedEntity entity : Dossier.of(articles).entities()) {
      if (entity.name().equals(args[0])) {
        for (Appearance appearance : entity.appearances()) {
          Article article = articles.get(appearance.article());
          for (Attribution attribution : article.attributions().by(appearance.entity())) {
            System.out.println(ids.get(appearance.article()) + ": " + attribution.content().text());
          }
        }
      }
    }
  }
}
