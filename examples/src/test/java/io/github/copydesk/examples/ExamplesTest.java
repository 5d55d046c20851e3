package io.github.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void listsClaimsThatCanBeReadAlone() throws IOException {
    assertThat(Printed.by(ListClaims::main).lines())
        .anyMatch(line -> line.contains("[Claudia Weber] would travel to Berlin"))
        .contains("COMMITMENT: travel to Berlin next week", "ACCUSATION: delaying the plan for six years");
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
  void comparesTwoArticles() throws IOException {
    assertThat(Printed.by(CompareTwoArticles::main))
        .contains("Both name Helen Marsh\n", "Both name Daniel Roth\n")
        .contains("Both quote (other wording):\n  Courier: “We will rebuild every metre of the North Quay before winter,”\n"
            + "  Tribune: “We will rebuild every metre of the quay before winter,”\n")
        .contains("Both quote (same words):\n  Courier: “They were told in March and they did nothing,”\n"
            + "  Tribune: “They were told in March,” “and they did nothing.”\n")
        .containsPattern("Both claim \\(same content\\):\n  Courier: A fire [^\n]*\n  Tribune: The fire in the warehouse [^\n]*\n")
        .contains("They disagree (number):\n  Courier: The blaze destroyed 7,000 tonnes")
        .contains("courier.example was the first to quote Daniel Roth")
        .contains("Only the Courier has the outlet claim: Police detained a night watchman")
        .doesNotContain("quotes “and they did nothing", "\n  Courier: the Fenland Grain Company had stored");
  }

  @Test
  void findsContradictions() throws IOException {
    assertThat(Printed.by(FindContradictions::main)).isEqualTo("""
        NUMBER: 7000 tonnes or 5000 tonnes?
          Courier: The blaze destroyed 7,000 tonnes of grain that the Fenland Grain Company had stored in the warehouse.
          Tribune: The blaze destroyed 5,000 tonnes of grain that the Fenland Grain Company had stored in the warehouse
        """);
  }

  @Test
  void tracksAPersonsStatementsFromDayToDay() throws IOException {
    assertThat(Printed.by(TrackAPersonsStatements::main).lines())
        .anyMatch(line -> line.matches("Courier: .*Helen Marsh told \\| “We will rebuild every metre of the North Quay.*"))
        .anyMatch(line -> line.matches("Tribune: she said \\| “We will rebuild every metre of the quay.*"))
        .extracting(line -> line.substring(0, 7)).isSorted();
  }

  @Test
  void tracksAPersonsStatementsInAFolder(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("fire.txt"), BundledArticles.text("quay-fire-courier"));
    Files.writeString(folder.resolve("rain.txt"), "It rained in Oakton on Friday, Mayor Carla Lund said.");
    assertThat(Printed.by(TrackAPersonsStatements::main, "Daniel Roth", folder.toString()).lines())
        .anyMatch(line -> line.startsWith("fire: ") && line.contains("They were told in March"));
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
