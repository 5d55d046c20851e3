package io.github.copydesk.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.AttributionKind;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Form;
import io.github.copydesk.testing.MarkedText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In marked texts S is a source, C a cue and T a content. */
class AttributorTest {

  private static void isReadAsMarked(String marked) {
    assertThat(ReadStory.of(MarkedText.parse(marked).text())).hasToString(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{T:“We can mend the bridge,”} {S:Ms Hill} {C:said}.",
      "{T:“We can mend the bridge,”} {C:said} {S:Ms Hill}.",
      "{T:\"We can mend the bridge,\"} {S:she} {C:said}.",
      "{T:''We can mend the bridge,''} {S:she} {C:said}.",
      "{T:“Can we mend the bridge?”} {S:Ms Hill} {C:asked}.",
      "{T:“We can mend the bridge”}, {S:Ms Hill} {C:said}.",
      "{T:“We can mend the bridge,”} {S:Ms Hill} {C:added} at the meeting.",
      "{T:“We can mend the bridge,”} {S:Ms Hill} {C:said} after a reporter asked.",
      "{T:“We can mend the bridge,”} {S:Ms Hill} {C:said} of the plan.",
      "{T:“We can mend the bridge,”} {S:Ms Hill} {C:told} reporters.",
      "{T:“We can mend the bridge,”} {S:the mayor of Oakton} {C:said}.",
      "{T:“We can mend the bridge,”} {S:she} {C:continued}.",
      "{T:“We can mend the bridge,”} {C:said} {S:a spokesman for the town}."})
  void readsAQuotationBeforeItsCue(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{S:Ms Hill} {C:said}, {T:“We can mend the bridge.”}",
      "{S:Ms Hill} {C:said}: {T:“We can mend the bridge.”}",
      "{S:Ms Hill} {C:told} reporters on Monday: {T:“We can mend the bridge.”}",
      "{S:Ms Hill} {C:wrote} in a letter, {T:“We can mend the bridge.”}",
      "{S:Ms Hill} {C:has repeatedly said}, {T:“We can mend the bridge.”}",
      "{S:Ms Hill} {C:fired back}: {T:“We can mend the bridge.”}",
      "{S:The mayor} {C:said} {T:“we can mend the bridge.”}"})
  void readsAQuotationBehindItsCue(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{T:“We can,”} {S:she} {C:said}, {T:“mend the bridge.”}",
      "{T:“We can mend it,”} {S:she} {C:said}. {T:“It will cost us.”}",
      "{T:“We can mend it,”} {S:she} {C:said}. {T:“It will cost us.”} {T:“All of us.”}",
      "{T:“We can mend it,”} {S:she} {C:said}. The crowd cheered. {T:“It will cost us.”}",
      "{T:“We can mend it,”} {S:she} {C:said}.\n{T:“It will cost us.”}"})
  void joinsLaterQuotationsToOneContent(String marked) {
    isReadAsMarked(marked);
  }

  @Test
  void keepsTwoSpeakersOfAParagraphApart() {
    isReadAsMarked("{T:“We can,”} {S:Ms Hill} {C:said}. {T:“We can not,”} {S:Mr. Lane} {C:said}.");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{S:Ms Hill} {C:said} {T:that the bridge would cost a fortune}.",
      "{S:Ms Hill} {C:said} {T:the bridge would cost a fortune}.",
      "{S:Ms Hill} {C:has never said} {T:that the bridge would cost a fortune}.",
      "{S:Ms Hill} {C:told} reporters {T:that the bridge would cost a fortune}.",
      "{S:Ms Hill} {C:told} reporters {T:the bridge would cost a fortune}.",
      "{S:Ms Hill} {C:said} on Monday {T:that the bridge would cost a fortune}.",
      "{S:Ms Hill} {C:said} in a letter {T:that the bridge would cost a fortune}.",
      "{S:Ms Hill} {C:later said} {T:that the bridge would cost a fortune}.",
      "{S:Ms Hill} {C:said} on Monday {T:the bridge would cost a fortune}.",
      "{S:Ms Hill} {C:said} in April {T:the bridge would cost a fortune}.",
      "{S:Ms Hill} {C:asked} {T:why the bridge would cost a fortune}.",
      "{S:Ms Hill} {C:promised} {T:to mend the bridge}.",
      "{S:Ms Hill} {C:denied} {T:the report}.",
      "{S:Ms Hill} {C:called for} {T:a new bridge}.",
      "{S:Ms Hill} {C:urged} the town {T:to mend the bridge}.",
      "{S:Officials} {C:did not deny} {T:that the bridge fell}."})
  void readsIndirectSpeechBehindItsCue(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{T:The bridge would cost a fortune}, {S:Ms Hill} {C:said}.",
      "{T:The bridge would cost a fortune}, {C:said} {S:Ms Hill}.",
      "{T:Oakton Rail will close three night lines in June}, {S:the company} {C:said} on Monday.",
      "{T:The bridge}, {S:Ms Hill} {C:said}, {T:would cost a fortune}.",
      "{T:The repair}, {S:Ms Hill} {C:said}, {T:would cost a fortune}."})
  void readsIndirectSpeechAroundItsCue(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{S:Ms Hill} {C:said} {T:that the plan was “wrong and late”} .",
      "{S:Ms Hill} {C:called} {T:the plan “wrong and late”} .",
      "{T:The plan was “wrong and late,”} {S:Ms Hill} {C:said}."})
  void readsMixedSpeech(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{S:Ann Hill, a nurse from Oakton,} {C:said} {T:that the bridge fell}.",
      "{S:Ann Hill}, who lived near the bridge, {C:said} {T:that the bridge fell}.",
      "{S:Ann Hill (Oakton)} {C:said} {T:that the bridge fell}.",
      "{S:Ann Hill}, 26, who lived near the bridge, {C:said} {T:that the bridge fell}.",
      "{S:Two engineers who worked on the plan} {C:said} {T:that the bridge fell}.",
      "{T:“The bridge fell,”} {C:said} {S:Ann Hill}, who lived near the bridge.",
      "{T:“The bridge fell,”} {S:a neighbour, Ann Hill} {C:said}."})
  void takesDescriptionsIntoTheSource(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{T:The bridge fell}, {C:according to} {S:Ms Hill}.",
      "{T:“The bridge fell”} {C:according to} {S:Ms Hill}.",
      "{C:According to} {S:Mayor Ann Hill}, {T:the bridge will be closed for two years}.",
      "{C:According to} {S:the police}, {T:three men were arrested near the station on Tuesday}.",
      "{C:According to} {S:Ms Hill}, {T:the bridge helped people from Oakton}.",
      "{C:According to} {S:the Gazette}, {T:Monday's fog was the worst}.",
      "{C:According to} {S:a new poll by Oakton College}, {T:the mayor leads her rival by seven points}."})
  void readsAccordingTo(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{S:HILL}{C::} {T:We can mend the bridge. It will cost us.}\n{S:LANE}{C::} {T:It will.}",
      "{S:ANN HILL}{C::} {T:We can mend the bridge.}\n{S:BOB LANE}{C::} {T:Now?}",
      "{T:“We can mend the bridge.”} {C:—} {S:Ann Hill}",
      "{T:“We can mend the bridge.”} {C:--} {S:Ann Hill}.",
      "{T:“We can mend the bridge.”}\n{C:—} {S:Ann Hill}"})
  void readsLayouts(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{S:Ms Hill} {C:denied} {T:the report} and {C:said} {T:that the bridge was safe}.",
      "{S:Ms Hill} {C:said} {T:that the bridge was safe}, {C:adding} {T:that it was old}."})
  void sharesTheSubjectOfJoinedVerbs(String marked) {
    String text = MarkedText.parse(marked).text();
    List<Attribution> found = ReadStory.of(text).attributions().asList();
    assertThat(found).hasSize(2).allMatch(attribution -> attribution.source().text().equals("Ms Hill"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{T:The plan} {C:was rejected} by {S:Ms Hill}.",
      "{T:The bridge} {C:is expected} {T:to open}."})
  void keepsTheSubjectOfAPassiveInTheContent(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "",
      " ",
      "The bridge fell.",
      "Ms Hill walked to the bridge.",
      "The play “Under the Bridge” opened near Oakton.",
      "The so-called “bridge club” walked to Oakton.",
      "“",
      "” said",
      "said",
      "According to",
      ": “",
      "HILL:",
      "Thank you. Tell the town about it.",
      "UPDATE: The bridge fell.",
      "Q: Why?\nA: The bridge fell.",
      "— Ann Hill"})
  void findsNothingWhereNobodyIsCited(String text) {
    assertThat(ReadStory.of(text).attributions()).isEmpty();
  }

  @Test
  void findsNoCueWithinAQuotation() {
    isReadAsMarked("{T:“He said that he promised to mend the bridge,”} {S:Ms Hill} {C:said}.");
  }

  @Test
  void readsWhatASourceSaysOfOthers() {
    isReadAsMarked("{S:Ms Hill} {C:said} {T:that {S:the mayor} {C:promised} {T:to mend the bridge}}.");
  }

  @Test
  void takesNoTitleBeforeACueForItsContent() {
    assertThat(ReadStory.of("In “Bridges” Ms Hill said that the bridge fell.").first().content().text())
        .isEqualTo("that the bridge fell");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "“We can mend the bridge,” she said.|DIRECT",
      "She said that we can mend the bridge.|INDIRECT",
      "She said that we “can mend” the bridge.|MIXED",
      "“We can,” she said, “mend it.”|DIRECT"})
  void tellsTheFormOfAContent(String text, Form form) {
    assertThat(ReadStory.of(text).first().content().form()).isEqualTo(form);
  }

  @Test
  void takesOwnCuesForReportingVerbs() {
    String text = "Ms Hill yodeled that the bridge fell.";
    Attribution guessed = ReadStory.of(text).first();
    Attribution told = ReadStory.of(text, new Entities(List.of()), Set.of("yodel")).first();
    assertThat(told.kind()).isEqualTo(AttributionKind.SPEECH);
    assertThat(told.confidence()).isGreaterThan(guessed.confidence());
  }

  @Test
  void namesTheLemmaOfTheCue() {
    assertThat(ReadStory.of("“We can mend it,” she has said.").first().cue().lemma()).isEqualTo("say");
  }

  @Test
  void isMoreConfidentOfAQuotationThanOfIndirectSpeech() {
    double direct = ReadStory.of("“We can mend it,” she said.").first().confidence();
    double indirect = ReadStory.of("She said that we can mend it.").first().confidence();
    assertThat(direct).isGreaterThan(indirect).isBetween(0.0, 1.0);
  }
}
