package io.github.copydesk.article;

import java.util.Currency;
import java.util.List;

/**
 * An amount of money.
 *
 * @param name as the text first writes it
 * @param amount how much, in whole units of the currency
 * @param currency the currency; never a guess from the sign alone where the text says more
 * @param mentions its occurrences, in the order of the text
 */
public record Money(String name, Amount amount, Currency currency, List<Mention> mentions) implements Figure {

  public Money {
    mentions = List.copyOf(mentions);
  }

  @Override
  public EntityType type() {
    return EntityType.MONEY;
  }

  @Override
  public String value() {
    return amount.text(currency.getCurrencyCode() + " ", "");
  }
}
