package io.github.copydesk.examples;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** A web page for the tests, made up. */
final class BundledPage {

  static final Path FERRY = path("ferry.html");

  private BundledPage() {}

  private static Path path(String name) {
    URL page = Objects.requireNonNull(BundledPage.class.getResource(name), name);
    try {
      return Path.of(page.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("cannot read " + page, e);
    }
  }
}
