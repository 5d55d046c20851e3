package io.github.copydesk.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Passages;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.testing.MarkedText.Mark;
import io.github.copydesk.testing.MarkedText;
import io.github.copydesk.testing.WordTagger;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In marked texts P is the phrase that ends, or starts, where the mark does. */
class NounPhrasesTest {

  private static Story story(String text) {
    Segments segments = WordTagger.segment(text);
    return new Story(segments, Passages.narrativeOnly(text), new Entities(List.of()));
  }

  private static String marked(Story story, Stretch phrase) {
    return new MarkedText(story.text(), List.of(new Mark("P", story.span(phrase)))).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{P:Ann Hill} said",
      "Then {P:the new mayor of Oakton} said",
      "Near Oakton, {P:she} said",
      "{P:Hill’s former aide} said",
      "{P:Ann Hill and Bob Lane} said",
      "Kim praised Bob and {P:Ann Hill} said",
      "{P:Ann Hill (Oakton)} said",
      "On Monday {P:the mayor} said",
      "{P:Two officials} said",
      "{P:A spokesman for the town} said"})
  void endsBeforeAVerb(String expected) {
    MarkedText text = MarkedText.parse(expected);
    Story story = story(text.text());
    int last = story.tokensOf(text.spans("P").get(0)).end() - 1;
    assertThat(marked(story, new NounPhrases(story).endingAt(last, 0)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "said {P:Ann Hill} on Monday",
      "said {P:Ann Hill}, a nurse",
      "said {P:the mayor of Oakton}",
      "said {P:the Oakton-based nurse}",
      "said {P:she} and left",
      "told {P:reporters} the bridge fell",
      "told {P:her aides} that",
      "said {P:Ann Hill and Bob Lane}",
      "said {P:Ann Hill (Oakton)}"})
  void startsBehindAVerb(String expected) {
    MarkedText text = MarkedText.parse(expected);
    Story story = story(text.text());
    int first = story.tokensOf(text.spans("P").get(0)).first();
    assertThat(marked(story, new NounPhrases(story).startingAt(first, story.size()))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"said", "never", ",", "him", "his", "of"})
  void isNoPhraseByItself(String word) {
    Story story = story("Hill said " + word);
    assertThat(new NounPhrases(story).endingAt(2, 2).isEmpty()).isTrue();
  }
}
