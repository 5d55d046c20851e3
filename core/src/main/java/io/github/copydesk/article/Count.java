package io.github.copydesk.article;

import java.util.List;

/**
 * A number of countable things.
 *
 * @param name as the text first writes it
 * @param amount how many
 * @param noun what is counted, without adjectives
 * @param mentions its occurrences, in the order of the text
 */
public record Count(String name, Amount amount, String noun, List<Mention> mentions) implements Figure {

  public Count {
    mentions = List.copyOf(mentions);
  }

  @Override
  public EntityType type() {
    return EntityType.COUNT;
  }

  @Override
  public String value() {
    return amount.text("", " " + noun);
  }
}
