package io.github.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ExamplesTest {

  @Test
  void printsWhoSaidWhat() throws IOException {
    assertThat(Printed.by(PrintWhoSaidWhat::main))
        .contains("Anna Brandt: “We have no trains left to run them with,”")
        .contains("Peter Lang: “Passengers have heard that before,”");
  }

  @Test
  void printsTheStoryWithoutItsQuotations() throws IOException {
    assertThat(Printed.by(SeparateQuotesFromNarrative::main).lines())
        .anyMatch(line -> line.contains("spokeswoman Anna Brandt told reporters") && !line.contains("no trains left"));
  }

  @Test
  void printsTheQuotationsWithoutTheirStory() throws IOException {
    assertThat(Printed.by(SeparateQuotesFromNarrative::main).lines())
        .contains("“We have no trains left to run them with,”", "“Passengers have heard that before,”");
  }

  @Test
  void listsClaimsWithTheirVoices() throws IOException {
    assertThat(Printed.by(ListClaims::main).lines())
        .anyMatch(line -> line.startsWith("Claudia Weber | ") && line.contains("We have to build for the next one"))
        .anyMatch(line -> line.startsWith("the outlet | ") && line.contains("killed four people"))
        .anyMatch(line -> line.contains(" | WARNING | ") && line.contains("push the water toward villages upstream"));
  }

  @Test
  void listsPeopleWithAllTheySaid() throws IOException {
    assertThat(Printed.by(ListPeopleAndWhatTheySaid::main))
        .contains("Claudia Weber", "Sofia Lindgren", "Ole Hansen")
        .containsPattern("Martin Keller[^\\n]*\\n  said: “There is no such agreement,” “We learned about the sum");
  }

  @Test
  void tellsWhoIsWhoAndWhy() throws IOException {
    assertThat(Printed.by(TellWhoIsWho::main))
        .containsPattern("Claudia Weber\\n(  Weber: SHORT_NAME\\n)+(  [Ss]he: PRONOUN\\n)+")
        .contains("Ole Hansen\n  he: PRONOUN");
  }

  @Test
  void keepsTheOrderOfManyArticles() throws IOException {
    assertThat(Printed.by(ReadManyArticlesInParallel::main).lines())
        .extracting(line -> line.replaceFirst(":.*", "")).containsExactly("flood-wall", "night-trains", "school-lunch");
  }

  @Test
  void findsANameOfOnesOwn() throws IOException {
    assertThat(Printed.by(AddYourOwnNames::main).lines()).containsExactly(
        "Deutsche Bahn, 2 times {wikidata=Q9322}", "Case 12/26, 1 times {court=labour}", "quayside kitchen, 1 times {}");
  }

  @Test
  void readsAWebPageFromAFile() throws IOException {
    assertThat(Printed.by(ReadAWebPage::main, BundledPage.FERRY.toString()).lines()).contains(
        "TITLE: Ferry sinks at its mooring (JSON_LD)", "AUTHOR: Maria Holt (JSON_LD)", "KEYWORD: harbour (META)",
        "Robert Lane: “We heard a crack, and then she was gone within minutes,”");
  }

  @Test
  void readsAWebPageFromStandardInput() throws IOException {
    InputStream keyboard = System.in;
    try (InputStream page = Files.newInputStream(BundledPage.FERRY)) {
      System.setIn(page);
      assertThat(Printed.by(ReadAWebPage::main)).isEqualTo(Printed.by(ReadAWebPage::main, BundledPage.FERRY.toString()));
    } finally {
      System.setIn(keyboard);
    }
  }
}
