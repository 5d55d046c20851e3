package io.github.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.OwnName;
import io.github.copydesk.testing.MarkedText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFormsTest {

  private static final OwnForms FORMS = new OwnForms(List.of(
      OwnName.of(EntityType.ORGANIZATION, "Acme").alias("Acme Holdings", "ACM", "@acme"),
      OwnName.of(EntityType.ORGANIZATION, "AT&T"), OwnName.of(EntityType.ORGANIZATION, "Yahoo!"),
      OwnName.of(EntityType.PRODUCT, "C++"), OwnName.of(EntityType.PERSON, " Ann\u00a0 O’Hara "),
      OwnName.of(EntityType.PERSON, "Bo"), OwnName.of(EntityType.PLACE, "Zürich"),
      OwnName.of(EntityType.LAW, "Bill $1").pattern("Act (\\d+)")));

  @ParameterizedTest
  @ValueSource(strings = {
      "{O:Acme} rose.", "{O:Acme Holdings} rose.", "{O:Acme} {O:Acme Holdings}", "{O:Acme}-owned", "anti-{O:Acme}",
      "“{O:Acme}”", "acme Acmes xAcme Acme1 AcmeHoldings", "{O:AT&T}'s", "{O:AT&T}’s", "{O:Yahoo!}", "Yahoo", "{O:@acme} wrote",
      "{O:ACM} and acm", "{O:Ann O'Hara} met {O:Bo}.", "{O:Ann O’Hara}", "Ann O Hara", "Ann  O'Hara", "{O:Acme}  Holdings",
      "uses {O:C++}, C+", "in {O:Zürich}", "in {O:Zu\u0308rich}", "Bill $1, Act 5", "Bob", "Bo\u0308", "{O:Acme}\nHoldings", ""})
  void findsWholeWordsInTheCaseGiven(String marked) {
    String text = MarkedText.parse(marked).text();
    assertThat(new MarkedText(text, FORMS.find(text).stream()
        .map(match -> new MarkedText.Mark("O", match.span())).toList())).hasToString(marked);
  }

  @ParameterizedTest
  @CsvSource({"ACM rose, Acme", "Acme Holdings rose, Acme", "Ann O’Hara, Ann O’Hara", "Bo, Bo"})
  void tellsWhichNameAFormIs(String text, String name) {
    assertThat(FORMS.find(text)).extracting(match -> match.name().name()).containsExactly(name);
  }

  @Test
  void findsNothingWhereThereAreNoNames() {
    assertThat(new OwnForms(List.of()).find("Acme")).isEmpty();
  }

  @Test
  void readsALongLineOfHalfNames() {
    assertThat(FORMS.find("Ann O'Har ".repeat(100_000))).isEmpty();
  }

  @Test
  void looksUpOneOfAHundredThousand() {
    OwnForms many = new OwnForms(IntStream.range(0, 100_000)
        .mapToObj(i -> OwnName.of(EntityType.PERSON, "Anna Berg " + i)).toList());
    assertThat(many.find("Anna Berg 99999 met Anna Berg 100000. " + "Anna Berg ".repeat(10_000)))
        .extracting(match -> match.name().name()).containsExactly("Anna Berg 99999");
  }
}
