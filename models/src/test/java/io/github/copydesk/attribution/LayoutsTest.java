package io.github.copydesk.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Source;
import io.github.copydesk.article.UnknownSource;
import io.github.copydesk.article.UnknownSource.Reason;
import io.github.copydesk.testing.MarkedText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ann Hill and Bob Lane are known persons here, the Gazette a known body. In marked texts S is a source, C a cue and T a content. */
class LayoutsTest {

  private static ReadStory read(String text) {
    return ReadStory.of(text, ReadStory.cast(text, "Ann Hill", "Bob Lane", "the Gazette"), Set.of());
  }

  private static void isReadAsMarked(String marked) {
    assertThat(read(MarkedText.parse(marked).text())).hasToString(marked);
  }

  private static List<Source> sources(String text) {
    return read(text).attributions().asList().stream().map(Attribution::source).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{S:HILL}{C::} {T:We can mend the bridge. It will cost us.}\n{S:LANE}{C::} {T:It will.}",
      "{S:ANN HILL}{C::} {T:We can mend the bridge.}\n{S:BOB LANE}{C::} {T:Now?}",
      "{S:GREEN}{C::} {T:We can mend it.}\n{S:WOOD}{C::} {T:Can we?}\n{S:GREEN}{C::} {T:We can.}",
      "{S:ANN HILL}, HOST{C::} {T:We can mend the bridge.}\n{S:BOB LANE} (D-Oakton){C::} {T:Can we?}",
      "{S:Ann Hill}{C::} {T:We can mend it.}\n{S:Bob Lane}{C::} {T:Can we?}\n{S:Hill}{C::} {T:We can.}",
      "“{S:HILL}{C::} {T:We can mend the bridge.”}\n“{S:LANE}{C::} {T:It will.”}\n“{S:HILL}{C::} {T:Now?”}",
      "The bridge fell.\n{S:Ann Hill}{C::} {T:“We can mend the bridge.”}",
      "(({S:WN}{C:))} {T:Can we mend it?}\n(({S:Ann Hill}{C:))} {T:We can.}",
      "{S:HILL}{C::} {T:We can mend the bridge.}\n{T:I will help.}\n{S:LANE}{C::} {T:It will.}"})
  void readsTranscripts(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "NOTE: We fell.\nNOTE: We rose.",
      "UPDATE: The bridge fell.",
      "LOOK: The bridge fell.\nPIC: The bridge rose.",
      "Ann Hill: Oakton.\nBob Lane: Milton.",
      "Ann Hill: 26.\nBob Lane: 31.\nAnn Hill: 40.\nBob Lane: 50.",
      "Location: We walked to Oakton.\nLocation: We walked to Milton.",
      "WASHINGTON: The bridge fell.",
      "10:30: The bridge fell.\n11:30: The bridge rose.",
      "Oakton: Green, Wood.\nSubs: Stone.\nMilton: Field.\nSubs: Marsh.",
      "Q: Can we?\nThe bridge fell.",
      "A. The bridge fell.\nB. The bridge rose.",
      "HILL:",
      "((",
      "((WN))",
      "Q:\nA:\nA:"})
  void takesNoOtherLabelForASpeaker(String text) {
    assertThat(read(text).attributions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Ann Hill walked to Oakton.~HILL: We can.~LANE: Can we?|Ann Hill",
      "Ann Hill walked to Oakton.~AH: We can.~BL: Can we?|Ann Hill",
      "Ann Hill walked to Oakton.~((AH)) We can.~((WN)) Can we?|Ann Hill",
      "Ann Hill walked to Oakton.~A: We can.~Q: Can we?~A: We can.|Ann Hill",
      "Ann Hill walked to Oakton.~A. We can.~Q. Can we?~A. We can.|Ann Hill",
      "Ann Hill walked to Oakton.~Answer: We can.~Question: Can we?~Answer: We can.|Ann Hill",
      "Ann Hill met Bob Lane. Ann Hill spoke.~A: We can.~Q: Can we?~A: We can.|Ann Hill"})
  void namesThePersonBehindALabel(String text, String name) {
    assertThat(sources(text.replace('~', '\n')).get(0).name()).isEqualTo(name);
  }

  @Test
  void readsAnInterviewWithoutLabels() {
    isReadAsMarked("{S:{S:{S:Ann Hill}}} spoke to the crowd."
        + "\nCan you mend it{C:?}\n{T:I can.}\n{T:We will.}\nWill you pay{C:?}\n{T:I will.}\nDid you fall{C:?}\n{T:We did.}\nIt fell.");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The crowd spoke.\nCan you mend it?\nI can.\nWill you pay?\nI will.\nDid you fall?\nWe did.",
      "Ann Hill fell.\nCan you mend it?\nI can.\nWill you pay?\nI will.\nDid you fall?\nWe did.",
      "Ann Hill spoke.\nCan you mend it?\nI can.\nWill you pay?\nI will.",
      "Ann Hill spoke.\nCan you mend it?\nThe town can.\nWill you pay?\nThe town will.\nDid you fall?\nNo."})
  void takesNoOtherQuestionsForAnInterview(String text) {
    assertThat(read(text).attributions()).isEmpty();
  }

  @Test
  void keepsTheLabelAsTheWordsForTheSource() {
    assertThat(sources("Ann Hill walked.\nQ: Can we?\nA: We can.\nA: We will.")).extracting(Source::text)
        .containsExactly("Q", "A", "A");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Ann Hill walked to Oakton.\nQ: Can we?\nA: We can.\nA: We will.",
      "Ann Hill walked.\n((AH)) Can we?\n((Bob Lane)) We can.",
      "Ann Hill met Bob Lane.\nA: We can.\nQ: Can we?\nA: We will."})
  void saysThatALabelNamesNobody(String text) {
    assertThat(sources(text).get(0)).isInstanceOfSatisfying(UnknownSource.class,
        source -> assertThat(source.reason()).isEqualTo(Reason.UNNAMED_LABEL));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{T:“We can mend the bridge.”} {C:—} {S:Ann Hill}",
      "{T:“We can mend the bridge.”} {C:--} {S:Ann Hill}.",
      "{T:“We can mend the bridge.”}\n{C:—} {S:Ann Hill}",
      "{T:“We can mend the bridge.”} {C:—} {S:Ann Hill, mayor of Oakton}",
      "{T:“We can mend the bridge.”} {C:—} {S:Ann Hill}\nThe crowd cheered.\n“It will cost us.”",
      "The bridge fell.\n{T:We can mend the bridge.} {C:—} {S:Ann Hill} (@annhill)",
      "The bridge fell.\n{T:We can mend the bridge.}\n{C:—} {S:Ann Hill} (@annhill)"})
  void readsSignatures(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "— Ann Hill",
      "The bridge fell. — Ann Hill",
      "“We can mend the bridge.” — we walked to Oakton",
      "“We can mend the bridge.” — Oakton, a town near the river",
      "The bridge fell.\nIt was the “lid” — Ann Hill"})
  void readsNoSignatureOfAWriter(String text) {
    assertThat(read(text).attributions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{S:Hill}{C::} {T:We can mend the bridge}.\nAnn Hill walked to Oakton.",
      "{S:Ann Hill}{C::} {T:‘We can mend the bridge.’}",
      "{S:Mayor Ann Hill}{C::} {T:We can mend the bridge}",
      "Exclusive – {S:Ann Hill}{C::} {T:We can mend the bridge}",
      "{S:Hill} to Oakton{C::} {T:We can mend the bridge}\nAnn Hill walked to Oakton.",
      "{S:Police}{C::} {T:We can mend the bridge}",
      "{S:Ann Hill} praises Bob Lane{C::} {T:“He can.”}",
      "{T:“We can mend the bridge”} {C:–} {S:Ann Hill}"})
  void readsHeadlines(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{S:Ann Hill} {C:said}: {T:“We can mend the bridge.”}",
      "{S:Ann Hill} {C:told} reporters: {T:“We can mend the bridge.”}",
      "{S:Ann Hill} {C:says} in a letter: {T:“We can mend the bridge.”}"})
  void leavesASentenceToItsCue(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The Latest: We can mend the bridge",
      "Analysis: We can mend the bridge",
      "Ann Hill: the mayor of Oakton",
      "Big win for Ann Hill: We can mend the bridge",
      "Bob Lane meets Ann Hill: We can mend the bridge",
      "The bridge fell.\nThe mayor of Oakton: Ann Hill would win."})
  void takesNoTopicOfAHeadlineForASource(String text) {
    assertThat(read(text).attributions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{S:Ann Hill} {C:wrote:}\n{T:The bridge near Oakton will fall in June.}\nThe crowd cheered.",
      "{S:Ann Hill} {C:wrote in a letter:}\n{T:I walked to the bridge near Oakton.}\n{T:My town will win.}\nThe crowd cheered.",
      "{S:She} {C:said:}\n{T:“We can mend the bridge.”}",
      "{S:She} {C:said:}\n{T:“We can mend the bridge.\n“All of us will pay for it.”}\nThe crowd cheered.",
      "{C:From} {S:Gazette}:\n{T:The bridge near Oakton will fall in June.}",
      "{C:According to} {S:Ann Hill, a nurse}:\n{T:The bridge near Oakton will fall in June.}",
      "{S:The Gazette} {C:wrote:}\n{T:The bridge near Oakton will fall in June.}\n{T:… It will cost us.}"})
  void readsStatementsBehindAColon(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Ann Hill walked to the bridge:\nWe walked to the bridge near Oakton in June.",
      "There it said:\nWe walked to the bridge near Oakton in June.",
      "Ann Hill said:\nThe crowd walked to the bridge near Oakton in June.",
      "Ann Hill wrote:\nRead now",
      "From Oakton:\nThe crowd walked to the bridge near Oakton in June.",
      "Ann Hill said:\nThe crowd called the bridge near Oakton “wrong and late”."})
  void takesNoParagraphBehindAColonForAStatement(String text) {
    assertThat(read(text).attributions().asList()).noneMatch(it -> it.content().text().contains("near Oakton in June"));
  }
}
