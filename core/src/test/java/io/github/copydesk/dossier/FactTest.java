package io.github.copydesk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Amount;
import io.github.copydesk.article.Bound;
import io.github.copydesk.article.Count;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Span;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTest {

  @ParameterizedTest
  @CsvSource({
      "7000, EXACT,     5000, EXACT,     false",
      "7000, EXACT,     7020, EXACT,     true",
      "40,   EXACT,     42,   EXACT,     false",
      "40,   ABOUT,     42,   EXACT,     true",
      "7000, EXACT,     5000, ABOUT,     false",
      "40,   AT_LEAST,  90,   EXACT,     true",
      "40,   MORE_THAN, 12,   EXACT,     false",
      "40,   AT_MOST,   12,   LESS_THAN, true",
      "1.5,  EXACT,     1.52, EXACT,     true",
      "0,    EXACT,     3,    EXACT,     false"})
  void tellsWhichNumbersMayBothBeSo(BigDecimal one, Bound bound, BigDecimal other, Bound otherBound, boolean fits) {
    Fact fact = fact(one, bound);
    assertThat(fact.fits(fact(other, otherBound))).isEqualTo(fits);
    assertThat(fact(other, otherBound).fits(fact)).isEqualTo(fits);
  }

  private static Fact fact(BigDecimal number, Bound bound) {
    Mention mention = new Mention(new Span(0, 1), "x", EntityType.COUNT, 1);
    return Fact.of(new Count("x", new Amount(number, number, bound), "troops", List.of(mention))).orElseThrow();
  }
}
