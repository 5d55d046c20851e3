package io.github.copydesk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.article.Amount;
import io.github.copydesk.article.Bound;
import io.github.copydesk.article.Count;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Money;
import io.github.copydesk.article.Ordinal;
import io.github.copydesk.article.Percentage;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Quantity;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.TimeExpression;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountTest {

  private static final Amount FIVE = Amount.of(new BigDecimal("5.00"));
  private static final Amount FIVE_TO_TEN = new Amount(new BigDecimal("5"), new BigDecimal("10"), Bound.EXACT);

  @Test
  void equalsTheSameNumberWrittenOtherwise() {
    assertThat(FIVE).isEqualTo(Amount.of(new BigDecimal("5"))).hasSameHashCodeAs(Amount.of(new BigDecimal("5.0")));
  }

  @Test
  void knowsARange() {
    assertThat(FIVE_TO_TEN.isRange()).isTrue();
    assertThat(FIVE.isRange()).isFalse();
  }

  @Test
  void takesBothEndsTimesAFactor() {
    assertThat(FIVE_TO_TEN.times(new BigDecimal("0.1")))
        .isEqualTo(new Amount(new BigDecimal("0.5"), BigDecimal.ONE, Bound.EXACT));
  }

  @Test
  void refusesARangeThatGoesDown() {
    assertThatThrownBy(() -> new Amount(BigDecimal.TEN, BigDecimal.ONE, Bound.EXACT))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("low must not be above high");
  }

  @Test
  void writesItsValueWithItsUnit() {
    assertThat(new Money("", FIVE, Currency.getInstance("EUR"), List.of()).value()).isEqualTo("EUR 5");
    assertThat(new Money("", FIVE_TO_TEN, Currency.getInstance("EUR"), List.of()).value()).isEqualTo("EUR 5/EUR 10");
    assertThat(new Percentage("", FIVE_TO_TEN, List.of()).value()).isEqualTo("5/10");
    assertThat(new Quantity("", FIVE, "tons", FIVE, "kg", List.of()).value()).isEqualTo("5 tons");
    assertThat(new Count("", FIVE, "troops", List.of()).value()).isEqualTo("5 troops");
    assertThat(new Ordinal("", 45, "president", List.of()).value()).isEqualTo("45 president");
    assertThat(new Count("", Amount.of(new BigDecimal("5e6")), "troops", List.of()).value()).isEqualTo("5000000 troops");
  }

  @Test
  void hasNoValueWhereThereIsAName() {
    assertThat(Person.named("Ann Lee", List.of()).value()).isEmpty();
  }

  @Test
  void tellsTypesOfValuesFromTypesOfNames() {
    assertThat(EntityType.values()).filteredOn(EntityType::isValue).containsExactly(EntityType.DATE, EntityType.TIME,
        EntityType.DURATION, EntityType.MONEY, EntityType.PERCENT, EntityType.QUANTITY, EntityType.COUNT, EntityType.ORDINAL);
  }

  @Test
  void joinsTwoViewsInTheOrderOfTheText() {
    Mention name = new Mention(new Span(5, 8), "Ann", EntityType.PERSON, 1);
    Mention date = new Mention(new Span(0, 4), "2014", EntityType.DATE, 1);
    Entities names = new Entities(List.of(Person.named("Ann", List.of(name))));
    Entities dates = new Entities(List.of(new TimeExpression("2014", EntityType.DATE, "2014", Bound.EXACT, List.of(date))));

    assertThat(names.and(dates)).extracting(entity -> entity.name()).containsExactly("2014", "Ann");
    assertThat(names.and(dates).mentions()).containsExactly(date, name);
  }
}
