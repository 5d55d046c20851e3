package io.github.copydesk.models;

import static io.github.copydesk.testing.CopydeskAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.OwnName;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller's own names do to whole articles. */
class OwnNamesReadingTest {

  private static final Copydesk OWN = Copydesk.builder().names(
      OwnName.of(EntityType.ORGANIZATION, "Deutsche Bahn").alias("DB", "Bahn").attribute("wikidata", "Q9322"),
      OwnName.of(EntityType.MISCELLANEOUS, "Case $1").pattern("Az\\. (\\d+)")).build();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "The strike at DB ended on Monday. | Deutsche Bahn", "“Bahn's trains are late,” said Maria Lopez. | Deutsche Bahn",
      "DB lost money. Deutsche Bahn's losses grew, and the Bahn-owned buses stood still. | Deutsche Bahn",
      "DEUTSCHE BAHN LOSES MONEY\\n\\nDeutsche Bahn lost money in March. | Deutsche Bahn",
      "Magda read files Az. 12, Az. 7 and again Az. 12. | Case 12, Case 7", "We took the Bahnen and the S-bahn. | "})
  void callsAnEntityByItsOwnName(String text, String names) {
    Article article = OWN.read(text.replace("\\n", "\n"));
    assertThat(article).isWellFormed();
    assertThat(article.entities().where(entity -> article.ownName(entity).isPresent()).stream().map(Entity::name)
        .collect(Collectors.joining(", "))).isEqualTo(names == null ? "" : names);
  }

  @Test
  void givesBackWhatYouKnowAboutAName() {
    Article article = OWN.read("The strike at DB ended, said Anna Berg, who had brought case Az. 12.");
    Entity bahn = article.entities().named("Deutsche Bahn").expectFirst();
    assertThat(article.ownName(bahn)).map(OwnName::attributes).contains(Map.of("wikidata", "Q9322"));
    assertThat(article.ownName(article.entities().named("Case 12").expectFirst())).map(OwnName::name).contains("Case 12");
    assertThat(article.ownName(article.entities().named("Anna Berg").expectFirst())).isEmpty();
  }

  @Test
  void citesASourceByItsOwnName() {
    Article article = OWN.read("DB said that the strike was over. “It is over,” the Bahn said.");
    assertThat(article.attributions().by("Deutsche Bahn")).hasSize(2);
  }

  @Test
  void saysWhichPatternWasGivenUp() {
    Copydesk slow = Copydesk.builder().diagnostics(1).names(OwnName.of(EntityType.LAW, "Act").pattern("(a+)+b")).build();
    Article article = slow.read("Anna Berg shouted: " + "a".repeat(10_000));
    assertThat(article.entities().named("Anna Berg")).hasSize(1);
    assertThat(article.diagnostics()).extracting(Diagnostic::kind).containsExactly(Diagnostic.Kind.SLOW_PATTERN);
  }

  @Test
  void readsAnyTextWithOwnNames() {
    Copydesk odd = Copydesk.builder().names(OwnName.of(EntityType.WORK, "$0").pattern(".", "\\S+", "[\\s\\S]{20,}", "x*"),
        OwnName.of(EntityType.PLACE, "”"), OwnName.of(EntityType.PERSON, "\ud83d").alias("a", "\u0301", ". ")).build();
    IntStream.range(0, 20).forEach(seed -> assertThat(odd.read(RandomTexts.ofUnits(seed, 300))).isWellFormed());
    IntStream.range(0, 20).forEach(seed -> assertThat(odd.read(RandomTexts.ofWords(seed, 200))).isWellFormed());
    IntStream.range(0, 20).forEach(seed -> assertThat(odd.read(RandomTexts.ofTheStory(seed, 20))).isWellFormed());
  }
}
