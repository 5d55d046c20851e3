package io.github.copydesk.accuracy;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A web page with what a person, or a machine under a person's eye, says is in it.
 *
 * @param name its name in its corpus
 * @param corpus "html" or "html-wcxb"
 * @param html the page
 * @param truth its article: {@code body}, and where the corpus tells them {@code title}, {@code author}, {@code date}
 * @param url where it was found
 * @param with snippets that the body must hold
 * @param without snippets that it must not hold
 */
public record MarkedPage(String name, String corpus, String html, Map<String, String> truth, String url, List<String> with,
    List<String> without) {

  /** Reads the 91 pages of article-extraction-benchmark. */
  public static List<MarkedPage> html(Corpora corpora) throws IOException {
    JsonObject all = json(corpora.path("html/ground-truth.json"));
    List<MarkedPage> pages = new ArrayList<>();
    for (String name : all.keySet()) {
      JsonObject page = all.getAsJsonObject(name);
      pages.add(new MarkedPage(name, "html", page(corpora.path("html/pages/" + name + ".html.gz")),
          Map.of("body", text(page, "articleBody")), text(page, "url"), List.of(), List.of()));
    }
    return pages;
  }

  /** Reads the 300 pages of WCXB. */
  public static List<MarkedPage> wcxb(Corpora corpora) throws IOException {
    List<MarkedPage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(corpora.path("html-wcxb/truth"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".json", "");
        JsonObject page = json(file);
        Map<String, String> truth = new TreeMap<>(Map.of("body", text(page, "main_content"), "title", text(page, "title"),
            "author", text(page, "author"), "date", text(page, "publish_date")));
        pages.add(new MarkedPage(name, "html-wcxb", page(corpora.path("html-wcxb/pages/" + name + ".html.gz")), truth,
            text(page, "url"), texts(page, "with"), texts(page, "without")));
      }
    }
    return pages;
  }

  private static JsonObject json(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return new Gson().fromJson(reader, JsonObject.class);
    }
  }

  private static String page(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String text(JsonObject page, String key) {
    JsonElement value = page.get(key);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }

  private static List<String> texts(JsonObject page, String key) {
    return page.getAsJsonArray(key).asList().stream().map(JsonElement::getAsString).toList();
  }

  /** Returns the article's text. */
  public String body() {
    return truth.get("body");
  }

  /** Returns the host, without "www.". */
  public String host() {
    String host = URI.create(url.replace(' ', '+').replace("|", "%7C")).getHost();
    return host == null ? url : host.startsWith("www.") ? host.substring(4) : host;
  }
}
