package io.github.copydesk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Nationality;
import io.github.copydesk.article.Organization;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityKeysTest {

  private static final List<Mention> MENTIONS = List.of(new Mention(new Span(0, 1), "x", EntityType.PERSON, 1));

  @ParameterizedTest
  @CsvSource({"Ann Hill, PERSON ann hill", "Ann B. Hill, PERSON ann hill", "Hill, ''", "A. Hill, ''", "'', ''"})
  void takesAPersonByGivenAndFamilyName(String name, String key) {
    assertThat(EntityKeys.name(Person.named(name, MENTIONS)).strip()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"The Lake Bank Inc., lake bank", "L.B.C., lbc", "Inc, ''"})
  void takesABodyByItsNameWithoutLegalForm(String name, String key) {
    assertThat(EntityKeys.name(new Organization(name, "", MENTIONS)).replace("ORGANIZATION ", "")).isEqualTo(key);
  }

  @Test
  void keepsPartsOfACountryApart() {
    assertThat(EntityKeys.code(new Nationality("British", "GB", MENTIONS))).isEqualTo("GB");
    assertThat(EntityKeys.code(new Nationality("Welsh", "GB", MENTIONS))).isEmpty();
  }
}
