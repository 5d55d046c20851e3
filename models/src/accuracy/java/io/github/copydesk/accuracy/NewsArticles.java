package io.github.copydesk.accuracy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.copydesk.article.RawArticle;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Articles of Wikinews, the BBC and Reuters, to be set side by side. Wikinews is taken whole, of the others so many that the
 * number is reached, Reuters in a row, for it tells of one event more than once on one day.
 */
public final class NewsArticles {

  private static final DateTimeFormatter REUTERS =
      new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d-MMM-yyyy").toFormatter(Locale.ROOT);

  private NewsArticles() {}

  /**
   * Finds articles.
   *
   * @param corpora where the corpora are
   * @param number how many
   * @return so many articles, or as many as there are
   * @throws IOException if a corpus cannot be read
   */
  public static List<RawArticle> find(Corpora corpora, int number) throws IOException {
    List<RawArticle> raw = new ArrayList<>(raw(corpora, "wikinews"));
    List<RawArticle> bbc = raw(corpora, "bbc");
    raw.addAll(bbc.subList(0, Math.min(bbc.size(), Math.max(0, number - raw.size()) / 2)));
    raw.addAll(raw(corpora, "reuters21578"));
    return raw.stream().limit(number).toList();
  }

  private static List<RawArticle> raw(Corpora corpora, String name) throws IOException {
    return Documents.lines(corpora.path("news/" + name + ".jsonl")).stream().map(line -> raw(name, line)).toList();
  }

  private static RawArticle raw(String name, JsonObject line) {
    RawArticle raw = RawArticle.of(line.get("text").getAsString()).url(URI.create("https://" + name + ".example/"));
    JsonElement date = line.get("date");
    return date == null || date.isJsonNull() ? raw : day(date.getAsString()).map(raw::published).orElse(raw);
  }

  private static Optional<LocalDate> day(String date) {
    try {
      String day = date.strip().split(" ")[0];
      return Optional.of(day.matches("\\d{4}-.*") ? LocalDate.parse(day) : LocalDate.parse(day, REUTERS));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
