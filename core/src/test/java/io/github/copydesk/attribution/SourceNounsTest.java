package io.github.copydesk.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.SourceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNounsTest {

  @ParameterizedTest
  @CsvSource({
      "report,DOCUMENT", "reports,DOCUMENT", "studies,DOCUMENT", "spokesman,PERSON", "spokesmen,GROUP", "official,PERSON",
      "officials,GROUP", "police,ORGANIZATION", "agencies,ORGANIZATION", "government,GOVERNMENT", "majority,GROUP",
      "fog,UNKNOWN", "s,UNKNOWN", "'',UNKNOWN"})
  void tellsTheKindOfANoun(String noun, SourceKind kind) {
    assertThat(SourceNouns.kindOf(noun)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
      "PERSON,PERSON", "ORGANIZATION,ORGANIZATION", "PLACE,GOVERNMENT", "NATIONALITY,GROUP", "MISCELLANEOUS,DOCUMENT"})
  void tellsTheKindOfAnEntity(EntityType type, SourceKind kind) {
    assertThat(SourceNouns.kindOf(type)).isEqualTo(kind);
  }
}
