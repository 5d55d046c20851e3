package io.github.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.testing.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnNamesTest {

  private static final OwnNames NAMES = new OwnNames(ImmutableSetMultimap.<EntityType, String>builder()
      .putAll(EntityType.ORGANIZATION, "Acme", "Acme Holdings", "AT&T", "Yahoo!", "@acme", "C++")
      .putAll(EntityType.PERSON, "Ann O'Hara", " Bo ")
      .build());

  @ParameterizedTest
  @ValueSource(strings = {
      "{ORGANIZATION:Acme} rose.", "{ORGANIZATION:Acme Holdings} rose.", "{ORGANIZATION:Acme} {ORGANIZATION:Acme Holdings}",
      "{ORGANIZATION:Acme}-owned", "“{ORGANIZATION:Acme}”", "acme ACME Acmes xAcme Acme1", "{ORGANIZATION:AT&T}'s",
      "{ORGANIZATION:Yahoo!}", "{ORGANIZATION:@acme} wrote", "{PERSON:Ann O'Hara} met {PERSON:Bo}.", "Ann O Hara",
      "{ORGANIZATION:Acme}  Holdings", "uses {ORGANIZATION:C++}, C+", "", "Bob"})
  void findsWholeWordsInTheCaseGiven(String marked) {
    String text = MarkedText.parse(marked).text();
    assertThat(new MarkedText(text, NAMES.find(text).stream()
        .map(mention -> new MarkedText.Mark(mention.type().name(), mention.span())).toList()))
        .hasToString(marked);
  }

  @Test
  void findsNothingWhereThereAreNoNames() {
    assertThat(new OwnNames(ImmutableSetMultimap.of()).find("Acme")).isEmpty();
  }

  @Test
  void readsALongLineOfHalfNames() {
    assertThat(NAMES.find("Ann O'Har ".repeat(100_000))).isEmpty();
  }
}
