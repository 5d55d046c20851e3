package io.github.copydesk.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The articles that the examples read; all of them are made up. */
final class BundledArticles {

  /** The names of the articles. */
  static final List<String> NAMES = List.of("flood-wall", "night-trains", "school-lunch");

  private BundledArticles() {}

  /** Returns two articles on a made-up fire, from two made-up papers. */
  static List<InputArticle> onOneEvent() {
    return List.of(
        new InputArticle(
            "Courier", text("quay-fire-courier"), null, "2024-05-07", "https://www.courier.example/quay-fire", false),
        new InputArticle(
            "Tribune", text("quay-fire-tribune"), null, "2024-05-08", "https://tribune.example/harbour/fire", false));
  }

  /** Returns the text of an article. */
  static String text(String name) {
    try (InputStream in = BundledArticles.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalArgumentException("no bundled article " + name + "; there are " + NAMES);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled article " + name + " cannot be read", e);
    }
  }
}
