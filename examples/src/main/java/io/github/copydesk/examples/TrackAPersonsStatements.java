package io.github.copydesk.examples;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.dossier.Appearance;
import io.github.copydesk.dossier.Dossier;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Follows one person through the articles of a folder, by whatever name each article cites her, the oldest article first. */
public final class TrackAPersonsStatements {

  private TrackAPersonsStatements() {}

  /**
   * Reads the articles and prints what the person is cited for, article by article.
   *
   * @param args the person's name, and folders, text files or files of JSON lines; nothing for two bundled articles
   * @throws IOException if a file cannot be read
   */
  public static void main(String... args) throws IOException {
    String name = args.length == 0 ? "Helen Marsh" : args[0];
    List<InputArticle> inputs =
        args.length == 0 ? BundledArticles.onOneEvent() : InputArticles.all(List.of(args).subList(1, args.length));
    Copydesk copydesk = Copydesk.english();
    Dossier dossier = Dossier.of(inputs.stream().map(InputArticle::raw).map(copydesk::read).toList());

    appearances(dossier, name).sorted(Comparator.comparing(appearance -> day(dossier, appearance))).forEach(appearance -> {
      String id = inputs.get(appearance.article()).id();
      for (Attribution said : dossier.articles().get(appearance.article()).attributions().by(appearance.entity())) {
        System.out.println(id + ": " + said.source().text() + " " + said.cue().text() + " | " + said.content().text());
      }
    });
  }

  /** The person in all articles, and of articles that nothing joins to others, whoever bears the name. */
  private static Stream<Appearance> appearances(Dossier dossier, String name) {
    return Stream.concat(
        dossier.entities().stream().filter(entity -> entity.name().equals(name)).flatMap(entity -> entity.appearances().stream()),
        IntStream.range(0, dossier.articles().size()).boxed().flatMap(article -> dossier.onlyIn(article).entities().stream()
            .filter(entity -> entity.name().equals(name)).map(entity -> new Appearance(article, entity))));
  }

  private static LocalDate day(Dossier dossier, Appearance appearance) {
    return dossier.articles().get(appearance.article()).published().orElse(LocalDate.MAX);
  }
}
