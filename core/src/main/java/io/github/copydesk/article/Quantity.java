package io.github.copydesk.article;

import java.util.List;

/**
 * A number with a unit of measure.
 *
 * @param name as the text first writes it
 * @param amount how much, in the unit written
 * @param unit the unit as written, in lower case
 * @param siAmount how much, in the unit of the SI
 * @param siUnit the unit of the SI, with its sign: "kg", "m", "m/s", "K"
 * @param mentions its occurrences, in the order of the text
 */
public record Quantity(
    String name, Amount amount, String unit, Amount siAmount, String siUnit, List<Mention> mentions) implements Figure {

  public Quantity {
    mentions = List.copyOf(mentions);
  }

  @Override
  public EntityType type() {
    return EntityType.QUANTITY;
  }

  @Override
  public String value() {
    return amount.text("", " " + unit);
  }
}
