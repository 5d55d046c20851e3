package io.github.copydesk.article;

import java.util.List;

/**
 * One of a row, told apart by its number: "112th Congress", "45th president", "third round".
 *
 * @param name as the text first writes it
 * @param number its place in the row, from 1
 * @param noun what stands in a row, without adjectives, in lower case
 * @param mentions its occurrences, in the order of the text
 */
public record Ordinal(String name, int number, String noun, List<Mention> mentions) implements Entity {

  public Ordinal {
    if (number < 1) {
      throw new IllegalArgumentException("ordinal " + number + ": a row starts at 1");
    }
    mentions = List.copyOf(mentions);
  }

  @Override
  public EntityType type() {
    return EntityType.ORDINAL;
  }

  @Override
  public String value() {
    return number + " " + noun;
  }
}
