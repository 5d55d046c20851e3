package io.github.copydesk.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Organization;
import io.github.copydesk.article.SourceKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNounsTest {

  @ParameterizedTest
  @CsvSource({
      "report,DOCUMENT", "reports,DOCUMENT", "studies,DOCUMENT", "spokesman,PERSON", "spokesmen,GROUP", "official,PERSON",
      "officials,GROUP", "police,ORGANIZATION", "agencies,ORGANIZATION", "government,GOVERNMENT", "majority,GROUP",
      "witnesses,GROUP", "archaeologist,PERSON", "archaeologists,GROUP", "fogs,UNKNOWN", "fog,UNKNOWN", "s,UNKNOWN", "'',UNKNOWN"})
  void tellsTheKindOfANoun(String noun, SourceKind kind) {
    assertThat(SourceNouns.kindOf(noun)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
      "White House,GOVERNMENT", "Oakton Government,GOVERNMENT", "Oakton Post,ORGANIZATION", "Post,ORGANIZATION"})
  void tellsTheKindOfABodyByItsName(String name, SourceKind kind) {
    assertThat(SourceNouns.kindOf(new Organization(name, "", List.of()))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"professor,true", "officials,true", "woman,false", "people,false", "report,false"})
  void knowsWhatTellsARole(String noun, boolean isRole) {
    assertThat(SourceNouns.isRole(noun)).isEqualTo(isRole);
  }

  @ParameterizedTest
  @CsvSource({
      "PERSON,PERSON", "ORGANIZATION,ORGANIZATION", "PLACE,GOVERNMENT", "NATIONALITY,GROUP", "WORK,DOCUMENT",
      "MISCELLANEOUS,ORGANIZATION"})
  void tellsTheKindOfAnEntity(EntityType type, SourceKind kind) {
    assertThat(SourceNouns.kindOf(type)).isEqualTo(kind);
  }
}
