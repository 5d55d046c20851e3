package io.github.copydesk.accuracy;

import com.google.gson.JsonObject;
import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.Span;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Lists coreferences for a reader to judge: {@code ListCoreferences NUMBER SEED}, one of pronouns and one of descriptions
 * from each article that has them, of articles drawn from Wikinews and the BBC. The sheet with the reader's verdicts is
 * {@code models/accuracy/coreferences-read.csv}.
 */
public final class ListCoreferences {

  private static final List<String> CORPORA = List.of("wikinews", "bbc");
  private static final int BEFORE = 500;
  private static final int BEHIND = 80;

  private ListCoreferences() {}

  /**
   * Prints the cases, one a line: corpus, number of the article, offset, words, name, reason, and the text around.
   *
   * @param arguments how many articles of each corpus, and the seed of the draw
   * @throws IOException if a corpus cannot be read
   */
  public static void main(String... arguments) throws IOException {
    Random random = new Random(Long.parseLong(arguments[1]));
    Copydesk copydesk = Copydesk.english();
    for (String corpus : CORPORA) {
      List<JsonObject> lines = Documents.lines(Corpora.expect().path("news/" + corpus + ".jsonl"));
      for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
        int number = random.nextInt(lines.size());
        Article article = copydesk.read(lines.get(number).get("text").getAsString());
        List<Coreference> pronouns = article.coreferences().where(Coreference::isPronoun).asList();
        List<Coreference> descriptions = article.coreferences().where(Coreference::isDescription).asList();
        Stream.of(pronouns, descriptions).filter(found -> !found.isEmpty())
            .map(found -> found.get(random.nextInt(found.size())))
            .forEach(found -> System.out.println(corpus + "," + number + "," + row(article, found)));
      }
    }
  }

  private static String row(Article article, Coreference found) {
    Span span = found.span();
    String text = article.text();
    String before = text.substring(Math.max(0, span.start() - BEFORE), span.start());
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + BEHIND));
    return span.start() + "," + found.text() + "," + found.entity().name() + "," + found.reason() + ","
        + (before + "[[" + found.text() + "]]" + behind).replaceAll("\\s+", " ");
  }
}
