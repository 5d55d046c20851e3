package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.NarratedClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarratedSentencesTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "The bridge opened in 1932.",
    "He never came out.",
    "Several states near Russia are members.",
    "The US army left the city.",
    "After {C:asking for} {T:his release}, Huber signed with the club.",
    "A trial is open, however {S:Lee} {C:did not believe} {T:it}.",
    "The road, which {S:the mayor} {C:said} {T:was closed}, is open.",
    "The bill was signed by Lee, who {C:said} {T:it was good}.",
    "The {C:fears} {T:of a war} are at the highest levels in decades.",
    "The city {C:was ruled by} {T:kings}.",
    "{S:The governor} {C:declared} {T:a state of emergency}.",
    "Lee, reportedly the first of them, left the city.",
    "They were called to the bridge.",
    "People met in the square with signs {C:supporting} {T:the strike}."})
  void choosesWhatTheMainClauseNarrates(String marked) {
    assertThat(ReadClaims.narrated(marked)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "{S:The alliance} {C:said} {T:it was united}, also calling out Belarus.",
    "As the war goes on, {C:fears} mount {T:that it could spread}.",
    "The {C:goal} of the club is {T:to win}.",
    "{C:According to} {S:Lee}, {T:the bridge is open}.",
    "{T:“The bridge is open,”} {S:she} {C:said}.",
    "“The bridge is open.”",
    "According to Lee, the bridge is open.",
    "Reportedly, the bridge is open.",
    "This was reportedly the first bridge.",
    "He was reported to be in the city.",
    "The paper reports the bridge is open.",
    "((AH)) The bridge is open.",
    "The leaders plan to meet.",
    "It was reported that the bridge is open.",
    "Why is the bridge closed?",
    "We live in a big house.",
    "You can use the bridge.",
    "Visit the new bridge.",
    "Bridge news",
    "A new bridge for the old town.",
    "The bridge was closed"})
  void passesOverEverythingElse(String marked) {
    assertThat(ReadClaims.narrated(marked)).isEmpty();
  }

  @Test
  void keepsTheWholeSentence() {
    String sentence = "After {C:asking for} {T:his release}, Huber signed with the club.";

    assertThat(ReadClaims.narrated("Sport. " + sentence + " Why?")).extracting(NarratedClaim::text)
        .containsExactly("After asking for his release, Huber signed with the club.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      PREDICTION | The bridge will open in June.
      PREDICTION | The vote is scheduled for June.
      STATEMENT  | The bridge opened in June.
      STATEMENT  | The bridge is a disgrace.
      """)
  void tellsWhatIsToComeFromWhatIs(ClaimType type, String sentence) {
    assertThat(ReadClaims.narrated(sentence)).extracting(NarratedClaim::type).containsExactly(type);
  }
}
