package io.github.copydesk.examples;

import io.github.copydesk.article.RawArticle;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One article as it was handed in, a text or the source of a web page; title, day and address may be missing. */
record InputArticle(
    String id, String text, @Nullable String title, @Nullable String published, @Nullable String url, boolean html) {

  /** The length of "2026-11-03", before the "T" of a time. */
  private static final int DATE = 10;

  RawArticle raw() {
    RawArticle raw = html ? RawArticle.ofHtml(text) : RawArticle.of(text);
    if (title != null) {
      raw = raw.title(title);
    }
    LocalDate day = published != null ? day(published) : null;
    if (day != null) {
      raw = raw.published(day);
    }
    URI address = url != null ? address(url) : null;
    return address != null ? raw.url(address) : raw;
  }

  private static @Nullable LocalDate day(String published) {
    try {
      return LocalDate.parse(published.substring(0, Math.min(DATE, published.length())));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable URI address(String url) {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
