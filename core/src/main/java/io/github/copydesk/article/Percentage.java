package io.github.copydesk.article;

import java.util.List;

/**
 * A share in percent or as a fraction ("two-thirds", "one in five"), or a difference in percentage or basis points.
 *
 * @param name as the text first writes it
 * @param amount the share in percent; of a fraction, to the second decimal place
 * @param mentions its occurrences, in the order of the text
 */
public record Percentage(String name, Amount amount, List<Mention> mentions) implements Figure {

  public Percentage {
    mentions = List.copyOf(mentions);
  }

  @Override
  public EntityType type() {
    return EntityType.PERCENT;
  }

  @Override
  public String value() {
    return amount.text("", "");
  }
}
