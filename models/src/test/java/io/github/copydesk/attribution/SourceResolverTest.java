package io.github.copydesk.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.DescribedSource;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.Source;
import io.github.copydesk.article.SourceKind;
import io.github.copydesk.article.UnknownSource;
import io.github.copydesk.article.UnknownSource.Reason;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every story here ends with the attribution in question. */
class SourceResolverTest {

  private static Source lastSource(String text, String... names) {
    Entities entities = ReadStory.cast(text, names);
    return last(ReadStory.of(text, entities, Set.of()));
  }

  private static Source last(ReadStory story) {
    return story.attributions().asList().get(story.attributions().size() - 1).source();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Ann Hill walked to Oakton. Hill said that the bridge fell.",
      "Ann Hill walked to Oakton. Ms Hill said that the bridge fell.",
      "Ann Hill walked to Oakton. The mayor, Ann Hill, said that the bridge fell.",
      "Ann Hill, a nurse, said that the bridge fell.",
      "Ann Hill, who lived near Oakton, said that the bridge fell.",
      "Ann Hill, a nurse, who lived near Oakton, said that the bridge fell.",
      "Ann Hill of Oakton said that the bridge fell.",
      "The former mayor Ann Hill said that the bridge fell.",
      "Ann Hill walked to Oakton. She said that the bridge fell.",
      "Ann Hill walked to Oakton. The bridge was old. She said that the bridge fell.",
      "Bob Lane met Ann Hill. She said that the bridge fell.",
      "Ann Hill walked near Bob Lane. She said that the bridge fell.",
      "Bob Lane praised Ann Hill, who said that the bridge fell."})
  void findsTheOneWhoIsNamed(String text) {
    assertThat(lastSource(text, "Ann Hill", "Bob Lane")).isInstanceOf(NamedSource.class)
        .returns("Ann Hill", Source::name).returns(SourceKind.PERSON, Source::kind);
  }

  @Test
  void leavesHalfOfACompoundUnheard() {
    assertThat(lastSource("The Hill-led council said that the bridge fell.", "Hill"))
        .isInstanceOf(DescribedSource.class).returns("Hill-led council", Source::name);
  }

  @Test
  void hearsThePersonWhoSpokeLast() {
    String text = "Dana Reed walked to Oakton. “We can mend it,” Kim Shaw said. “It will cost us,” she said.";
    assertThat(lastSource(text, "Dana Reed", "Kim Shaw").name()).isEqualTo("Kim Shaw");
  }

  @Test
  void believesATitleBeforeAForename() {
    String text = "Kim Reed met Mr. Robin Shaw. She said that the bridge fell.";
    assertThat(lastSource(text, "Robin Shaw", "Kim Reed").name()).isEqualTo("Kim Reed");
  }

  @Test
  void passesOverPeopleWithinQuotations() {
    String text = "Ann Hill said, “Eve Lane can mend it.” Then she added that the bridge fell.";
    assertThat(lastSource(text, "Ann Hill", "Eve Lane").name()).isEqualTo("Ann Hill");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "She said that the bridge fell.",
      "Bob Lane walked to Oakton. She said that the bridge fell.",
      "Bob Lane said that the fog fell. It said that the bridge fell.",
      "It said that the bridge fell."})
  void leavesAPronounThatFitsNobodyUnresolved(String text) {
    assertThat(lastSource(text, "Bob Lane")).isInstanceOfSatisfying(UnknownSource.class, source -> {
      assertThat(source.reason()).isEqualTo(Reason.UNRESOLVED_PRONOUN);
      assertThat(source.spans()).hasSize(1);
    });
  }

  @Test
  void tellsWhereNobodyIsMentioned() {
    assertThat(last(ReadStory.of("The bridge is expected to open."))).isInstanceOfSatisfying(UnknownSource.class,
        source -> assertThat(source.reason()).isEqualTo(Reason.NOT_MENTIONED));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Two officials said that the bridge fell.|Two officials|GROUP",
      "The report said that the bridge fell.|report|DOCUMENT",
      "A spokesman for Ann Hill said that the bridge fell.|A spokesman for Ann Hill|PERSON",
      "The government said that the bridge fell.|government|GOVERNMENT",
      "The police said that the bridge fell.|police|ORGANIZATION",
      "Residents said that the bridge fell.|Residents|GROUP",
      "Hill’s campaign said that the bridge fell.|Hill’s campaign|ORGANIZATION",
      "The fog said that the bridge fell.|fog|UNKNOWN",
      "Ann Hill and Bob Lane said that the bridge fell.|Ann Hill and Bob Lane|PERSON",
      "Ann Hill and other officials said that the bridge fell.|Ann Hill and other officials|GROUP",
      "Ann Hill of Oakton, Bob Lane of Oakton, said that it fell.|Ann Hill and Bob Lane|PERSON",
      "Some officials who said that the bridge fell.|Some officials|GROUP"})
  void describesWhoIsNotNamed(String text, String description, SourceKind kind) {
    assertThat(lastSource(text, "Ann Hill", "Bob Lane")).isInstanceOf(DescribedSource.class)
        .returns(description, Source::name).returns(kind, Source::kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Secretary of State Ann Hill said that the bridge fell.",
      "Oakton House of Ferries Speaker Ann Hill said that the bridge fell.",
      "The mayor of the town, Ms Ann Hill, said that the bridge fell."})
  void readsTheNameBehindATitle(String text) {
    assertThat(lastSource(text, "Ann Hill", "House of Ferries").name()).isEqualTo("Ann Hill");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "The Oakton Council met. The council said that the bridge fell.|Oakton Council",
      "The council said that the Oakton Council met.|council",
      "The Oakton Council met. The town said that the bridge fell.|town"})
  void resolvesADescriptionThatFitsOneAlone(String text, String name) {
    assertThat(lastSource(text, "the Oakton Council").name()).isEqualTo(name);
  }

  @Test
  void leavesADescriptionThatFitsTwoAlone() {
    String text = "The Oakton Council met the Council of Milton. The council said that the bridge fell.";
    assertThat(lastSource(text, "the Oakton Council", "the Council of Milton").name()).isEqualTo("council");
  }

  @Test
  void takesNoHalfOfANameForASource() {
    assertThat(lastSource("A friend of Ann Hill said that the bridge fell.", "Ann Hill"))
        .isInstanceOf(DescribedSource.class);
  }

  @Test
  void takesABodyForASource() {
    String text = "The Oakton Gazette said that the bridge fell.";
    assertThat(lastSource(text, "the Oakton Gazette")).isInstanceOf(NamedSource.class)
        .returns(SourceKind.ORGANIZATION, Source::kind).returns(List.of("The Oakton Gazette"), it -> List.of(it.text()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "A nurse said that Ann Hill fell. She said that the bridge fell.|A nurse",
      "Ann Hill walked to Oakton. A nurse told Hill that the fog fell. She added that the bridge fell.|A nurse",
      "Two officials said that the fog fell. They said that the bridge fell.|Two officials",
      "Ann Hill and Bob Lane said that the fog fell. They said that the bridge fell.|Ann Hill and Bob Lane",
      "The Oakton Council said that the fog fell. It said that the bridge fell.|Oakton Council",
      "The report said that the fog fell. It said that the bridge fell.|report"})
  void goesOnWithTheSourceCitedBefore(String text, String name) {
    assertThat(lastSource(text, "Ann Hill", "Bob Lane", "the Oakton Council").name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "They said that the bridge fell.|UNRESOLVED_GROUP",
      "We said that the bridge fell.|AUTHOR",
      "I said that the bridge fell.|AUTHOR",
      "You said that the bridge fell.|ADDRESSED"})
  void tellsWhyAPronounStandsForNobody(String text, Reason reason) {
    assertThat(lastSource(text)).isInstanceOfSatisfying(UnknownSource.class,
        source -> assertThat(source.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "A law professor at the Oakton College said that the bridge fell.|law professor|Oakton College",
      "A spokesman for the ministry said that the bridge fell.|spokesman|ministry",
      "The company’s lawyer said that the bridge fell.|lawyer|company",
      "Two Milton officials said that the bridge fell.|Milton officials|''",
      "A woman said that the bridge fell.|''|''"})
  void tellsRoleAndAffiliationOfADescription(String text, String role, String affiliation) {
    assertThat(lastSource(text, "the Oakton College")).isInstanceOfSatisfying(DescribedSource.class, source -> {
      assertThat(source.role()).isEqualTo(role);
      assertThat(source.affiliation()).isEqualTo(affiliation);
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "A number of officials said that the bridge fell.|GROUP",
      "One of the officials said that the bridge fell.|PERSON",
      "A handful of reports said that the bridge fell.|DOCUMENT"})
  void looksThroughAQuantity(String text, SourceKind kind) {
    assertThat(lastSource(text).kind()).isEqualTo(kind);
  }

  @Test
  void listsThoseWhoAreCitedTogether() {
    assertThat(lastSource("Ann Hill and Bob Lane said that the bridge fell.", "Ann Hill", "Bob Lane"))
        .isInstanceOfSatisfying(DescribedSource.class, source -> assertThat(source.members()).extracting(Entity::name)
            .containsExactly("Ann Hill", "Bob Lane"));
  }

  @Test
  void isSurerOfANameThanOfADescription() {
    assertThat(lastSource("Ann Hill said that the bridge fell.", "Ann Hill").confidence())
        .isGreaterThan(lastSource("The mayor said that the bridge fell.").confidence());
  }
}
