package io.github.copydesk.coreference;

import io.github.copydesk.article.Mention;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the acronym that a text uses for a body: among its mentions, or in brackets behind one. */
final class Acronyms {

  /** "NATO", "U.N.", "AT&T", "G7". */
  private static final Pattern ACRONYM = Pattern.compile("(?=.*\\p{Lu}.*[\\p{Lu}\\d])[\\p{Lu}\\d.&]{2,8}");

  private final Surroundings around;

  Acronyms(Surroundings around) {
    this.around = around;
  }

  /** Returns the acronym of the body with these mentions, as it is first written; empty where the text has none. */
  String of(List<Mention> mentions) {
    return Stream.concat(mentions.stream().map(Mention::text).distinct().filter(text -> isAcronym(text, mentions)),
        mentions.stream().flatMap(mention -> bracketed(mention).stream())).findFirst().orElse("");
  }

  /** A name in capitals that is written in lower case elsewhere is only shouted. */
  private static boolean isAcronym(String text, List<Mention> mentions) {
    return ACRONYM.matcher(text).matches()
        && mentions.stream().noneMatch(other -> !other.text().equals(text) && other.text().equalsIgnoreCase(text));
  }

  /** "World Food Board (WFB)": the letters must be in the name, in their order. */
  private Optional<String> bracketed(Mention mention) {
    int end = around.end(mention);
    String inside = around.text(end + 1);
    boolean bracketed = around.text(end).equals("(") && around.text(end + 2).equals(")") && ACRONYM.matcher(inside).matches();
    return bracketed && holds(mention.text(), inside) ? Optional.of(inside) : Optional.empty();
  }

  private static boolean holds(String name, String acronym) {
    String letters = acronym.replaceAll("[.&\\d]", "");
    return Pattern.compile(String.join(".*", letters.split("")), Pattern.CASE_INSENSITIVE).matcher(name).find();
  }
}
