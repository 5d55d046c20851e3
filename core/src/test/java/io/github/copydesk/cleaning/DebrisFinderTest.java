package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Debris that only the paragraphs around it give away. */
class DebrisFinderTest {

  private static final String STORY = "The old mills along the estuary stopped turning in 1921, and the town went dark.\n\n"
      + "Nobody has missed them much since then, the mayor says.\n\nThe council meets on Friday to hear the plan.\n\n"
      + "It has heard such plans four times before, and built nothing.";

  @Test
  void takesAListOfTeasersWhole() {
    assertThat(found(STORY + "\n\n- Latest on the mills\n\n- Mayor and council at odds\n\n" + STORY))
        .containsExactly("- Latest on the mills", "- Mayor and council at odds");
  }

  @Test
  void leavesAListThatTheStoryAnnounces() {
    assertThat(found(STORY + "\n\nThe plan asks:\n\n- What is the mill worth\n\n- How long will it last")).isEmpty();
  }

  @Test
  void leavesAListOfFacts() {
    assertThat(found(STORY + "\n\n- The dam costs four million\n\n- The gates cost two")).isEmpty();
  }

  @Test
  void takesHeadlinesBelowAHeadingOfLinks() {
    assertThat(found(STORY + "\n\nRelated:\n\nMayor Opens New Mill Gate\n\nHow The Tide Was Won\n\nThe plan is public."))
        .containsExactly("Related:", "Mayor Opens New Mill Gate", "How The Tide Was Won");
  }

  @Test
  void takesAHeadlineInCapitalsFromTheMiddleOfProse() {
    assertThat(found(STORY + "\n\nMAYOR SAYS MILLS WILL TURN AGAIN\n\n" + STORY)).containsExactly("MAYOR SAYS MILLS WILL TURN AGAIN");
    assertThat(found("MAYOR SAYS MILLS WILL TURN AGAIN\n\n" + STORY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Petra Vaughn is a marine engineer and a columnist for the Courier.",
      "Petra Vaughn, Jr., a former mill hand, is the author of “Slack Water.”",
      "Petra Vaughn writes a column on the sea for the Courier, where she is an editor.",
  })
  void takesTheBoxOfAnAuthorBelowTheStory(String box) {
    assertThat(found(STORY + "\n\n" + box)).containsExactly(box);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Petra Vaughn is expected to be named director.", "Petra Vaughn was the director of the mills.",
      "“Petra Vaughn is an author,” he said.", "The Courier is the editor of nothing.", "Petra Vaughn is against the plan.",
  })
  void leavesPeopleOfTheStory(String paragraph) {
    assertThat(found(STORY + "\n\n" + paragraph)).isEmpty();
  }

  @Test
  void leavesABoxAboutSomebodyTheStoryNames() {
    assertThat(found("Vaughn opened the gate.\n\n" + STORY + "\n\nPetra Vaughn is the author of the plan.")).isEmpty();
  }

  @Test
  void takesWhatFollowsTheHeadingOfACorrection() {
    assertThat(found(STORY + "\n\nCORRECTION:\n\nAs published in the Courier.\n\nThe mills stopped in 1921."))
        .containsExactly("CORRECTION:", "As published in the Courier.", "The mills stopped in 1921.");
  }

  @Test
  void takesTheNoteThatLinksHaveCutToPieces() {
    assertThat(found(STORY + "\n\nEditor’s note: The mill regularly\n\nfloods the town\n\nand its fields.\n\nIt is old."))
        .containsExactly("Editor’s note: The mill regularly", "floods the town", "and its fields.");
  }

  @Test
  void takesABylineWhoseNamesAreOnLinesOfTheirOwn() {
    assertThat(found("Harbor vote splits a town\n\nBy\n\nJane Doe\n\nand\n\nJohn Roe\n\n" + STORY))
        .containsExactly("By", "Jane Doe", "and", "John Roe");
    assertThat(found("Harbor vote splits a town\n\nBy Jane Doe\n\nand\n\nJohn Roe\n\n" + STORY))
        .containsExactly("By Jane Doe", "and", "John Roe");
    assertThat(found("Harbor vote splits a town\n\nJane Doe\n\n" + STORY)).isEmpty();
  }

  @Test
  void readsOneDatelineOnly() {
    DebrisFinder finder = new DebrisFinder("March 4, 2019\n\nRIGA — The port closed.\n\nOSLO — The port opened.");

    assertThat(finder.find()).hasSize(2);
    assertThat(finder.dateline()).hasValueSatisfying(found -> assertThat(found.place()).isEqualTo("RIGA"));
  }

  private static List<String> found(String text) {
    return new DebrisFinder(text).find().stream().map(debris -> text.substring(debris.start(), debris.end())).toList();
  }
}
