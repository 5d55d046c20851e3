package io.github.copydesk.benchmark;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.OwnName;
import java.util.List;
import java.util.stream.IntStream;

/** Own names in great number, some of whose words stand in most articles. */
final class ManyNames {

  private static final List<String> FIRST_WORDS = List.of(
      "United", "New", "The", "President", "John", "Wikinews", "South", "World", "Monday", "Police");

  private ManyNames() {}

  /** Makes names with an alias and an attribute each; ten names share a surname, a tenth of all a first word. */
  static List<OwnName> of(int count) {
    return IntStream.range(0, count).mapToObj(i -> OwnName.of(
            EntityType.values()[i % 3], FIRST_WORDS.get(i % FIRST_WORDS.size()) + " Example" + i / FIRST_WORDS.size())
        .alias("EX" + i).attribute("number", String.valueOf(i))).toList();
  }

  /** Makes names of one pattern each. */
  static List<OwnName> patterns(int count) {
    return IntStream.range(0, count).mapToObj(i ->
        OwnName.of(EntityType.LAW, "Case " + i + " of $1").pattern("\\b[A-Z][a-z]+\\. " + i + "/(\\d{4})\\b")).toList();
  }
}
