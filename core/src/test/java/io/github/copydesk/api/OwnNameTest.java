package io.github.copydesk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.OwnName;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnNameTest {

  private static final OwnName BAHN = OwnName.of(EntityType.ORGANIZATION, "Deutsche Bahn");

  @Test
  void keepsWhatItIsGivenInOrder() {
    OwnName name = BAHN.alias("DB", "Bahn").pattern("Bahn ?AG").attribute("wikidata", "Q9322").attribute("isin", "-");
    assertThat(name.name()).isEqualTo("Deutsche Bahn");
    assertThat(name.aliases()).containsExactly("DB", "Bahn");
    assertThat(name.patterns()).containsExactly("Bahn ?AG");
    assertThat(name.attributes()).containsExactly(Map.entry("wikidata", "Q9322"), Map.entry("isin", "-"));
    assertThat(BAHN.aliases()).isEmpty();
  }

  @Test
  void makesSpacesPlainAndKeepsAFormOnce() {
    assertThat(OwnName.of(EntityType.PLACE, " Bad\u00a0 Ems\n").alias("Ems ", "Ems").alias("Ems"))
        .isEqualTo(new OwnName("Bad Ems", EntityType.PLACE, List.of("Ems"), List.of(), Map.of()));
  }

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void mayBeOfAnyTypeButValues(EntityType type) {
    if (type.isValue()) {
      assertThatIllegalArgumentException().isThrownBy(() -> OwnName.of(type, "May")).withMessageContainingAll(type.name(), "May");
    } else {
      assertThat(OwnName.of(type, "May").type()).isEqualTo(type);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\u00a0"})
  void refusesBlankParts(String blank) {
    assertThatIllegalArgumentException().isThrownBy(() -> OwnName.of(EntityType.PERSON, blank)).withMessageContaining("name must not be blank");
    assertThatIllegalArgumentException().isThrownBy(() -> BAHN.alias("DB", blank)).withMessageContaining("alias must not be blank");
    assertThatIllegalArgumentException().isThrownBy(() -> BAHN.pattern(blank)).withMessageContaining("pattern must not be blank");
    assertThatIllegalArgumentException().isThrownBy(() -> BAHN.attribute(blank, "x")).withMessageContaining("attribute must not be blank");
    assertThatIllegalArgumentException().isThrownBy(() -> BAHN.attribute("isin", blank)).withMessageContaining("isin must not be blank");
  }

  @Test
  void refusesAnAttributeTwice() {
    assertThatIllegalArgumentException().isThrownBy(() -> BAHN.attribute("isin", "A").attribute("isin", "B"))
        .withMessageContainingAll("Deutsche Bahn", "isin", "\"A\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[a", "a{2,1}", "*", "(?<n>a", "\\"})
  void refusesWhatIsNoRegularExpression(String pattern) {
    assertThatIllegalArgumentException().isThrownBy(() -> BAHN.pattern(pattern))
        .withMessageContainingAll("must be a regular expression", pattern);
  }

  @Test
  void refusesAPatternOfMoreThanAThousandCharacters() {
    assertThat(BAHN.pattern("(".repeat(500) + ")".repeat(500)).patterns()).hasSize(1);
    assertThatIllegalArgumentException().isThrownBy(() -> BAHN.pattern("(".repeat(1001))).withMessageContaining("1000");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Bill $1 | H\\.B\\. (\\d+) | H.B. 12 | Bill 12", "$0 | H\\.B\\. (\\d+) | H.B. 12 | H.B. 12", "Bill | H\\.B\\. (\\d+) | H.B. 12 | Bill",
      "$1 | H\\.B\\.( \\d)? | H.B. | H.B.", "Bill $2 of $1 | (\\d+)/(\\d+) | 2019/7 | Bill 7 of 2019", "Bill $1 | (.*) | $1\\ | Bill $1\\"})
  void namesWhatAPatternMatched(String name, String pattern, String text, String named) {
    OwnName own = OwnName.of(EntityType.LAW, name).pattern(pattern).attribute("state", "Ohio");
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).isTrue();
    assertThat(own.matched(matcher).name()).isEqualTo(named);
    assertThat(own.matched(matcher).attributes()).isEqualTo(own.attributes());
  }

  @Test
  void isATemplateWithPatternsOnly() {
    OwnName shop = OwnName.of(EntityType.ORGANIZATION, "The $1 Store");
    assertThat(shop.isTemplate()).isFalse();
    assertThat(shop.pattern("The \\$(1) [Ss]tore").isTemplate()).isTrue();
    assertThat(BAHN.pattern("Bahn (AG)").isTemplate()).isFalse();
  }

  @Test
  void refusesAReferenceToAGroupThatIsNotThere() {
    assertThatIllegalArgumentException().isThrownBy(() -> OwnName.of(EntityType.LAW, "Bill $2").pattern("(\\d)(\\d)", "(\\d)"))
        .withMessageContainingAll("Bill $2", "group", "$2");
    assertThatIllegalArgumentException().isThrownBy(() -> OwnName.of(EntityType.LAW, "Bill $1").alias("Act").pattern("(\\d)"))
        .withMessageContainingAll("Bill $1", "alias", "Act");
  }

  @Test
  void cannotBeChangedFromOutside() {
    assertThat(List.of(BAHN.aliases(), BAHN.patterns())).allSatisfy(list -> assertThat(list).isUnmodifiable());
    assertThat(BAHN.attributes()).isUnmodifiable();
  }
}
