package io.github.copydesk.examples;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import io.github.copydesk.article.Article;
import java.util.regex.Pattern;

/** Articles as lines of JSON, on the way in and on the way out. */
final class JsonLines {

  /** Half a character, which no file can hold: it is written as an escape. */
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private JsonLines() {}

  /** Reads {"id", "text", "title", "published", "url"}, of which only the first two must be there. */
  static InputArticle parse(String line, String where) {
    InputArticle article;
    try {
      article = GSON.fromJson(line, InputArticle.class);
    } catch (JsonParseException e) {
      throw new IllegalArgumentException(where + " is not a JSON object of an article: " + e.getMessage(), e);
    }
    if (article == null || article.id() == null || article.text() == null) {
      throw new IllegalArgumentException(where + " must have an \"id\" and a \"text\"");
    }
    return article;
  }

  /** Writes all that was found in an article as one object on one line. */
  static String write(InputArticle input, Article article) {
    String json = GSON.toJson(ArticleLines.of(input, article));
    return LONE_SURROGATE.matcher(json).replaceAll(half -> String.format("\\\\u%04x", (int) half.group().charAt(0)));
  }
}
