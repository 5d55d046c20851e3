package io.github.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.OwnName;
import io.github.copydesk.article.Span;
import io.github.copydesk.sequence.SequenceModel;
import io.github.copydesk.sequence.KnownPhrases;
import io.github.copydesk.sequence.WordClusters;
import io.github.copydesk.testing.MarkedText;
import io.github.copydesk.testing.PlainSegments;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionFinderTest {

  private static final SequenceModel MODEL = TaughtModel.of(
      "{PERSON:Anna Example} of the {NATIONALITY:Dutch} {ORGANIZATION:Board of Trade} left {PLACE:Utrecht} in June.");
  private static final MentionFinder FINDER = new MentionFinder(MODEL, List.of());

  @Test
  void findsWhatTheModelKnows() {
    assertThat(marked(FINDER,
        "Anna Example of the Dutch Board of Trade left Utrecht in June.")).isEqualTo(
        "{PERSON:Anna Example} of the {NATIONALITY:Dutch} {ORGANIZATION:Board of Trade} left {PLACE:Utrecht} in June.");
  }

  @Test
  void givesEachMentionItsConfidence() {
    assertThat(find(FINDER, "Anna Example left Utrecht in June."))
        .isNotEmpty().allSatisfy(mention -> assertThat(mention.confidence()).isGreaterThan(0).isLessThanOrEqualTo(1));
  }

  @Test
  void letsOwnNamesWinOverTheTagger() {
    MentionFinder finder = new MentionFinder(
        MODEL, List.of(OwnName.of(EntityType.MISCELLANEOUS, "Trade left"), OwnName.of(EntityType.PLACE, "June")));
    assertThat(marked(finder, "Anna Example of the Dutch Board of Trade left Utrecht in June.")).isEqualTo(
        "{PERSON:Anna Example} of the {NATIONALITY:Dutch} Board of {MISCELLANEOUS:Trade left} {PLACE:Utrecht} in {PLACE:June}.");
  }

  @Test
  void isSureOfOwnNames() {
    MentionFinder finder = new MentionFinder(MODEL, List.of(OwnName.of(EntityType.ORGANIZATION, "Acme")));
    assertThat(find(finder, "Acme")).containsExactly(
        new Mention(new Span(0, 4), "Acme", EntityType.ORGANIZATION, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", " ", "\n\n", "“”", "....", "\ud800", "\udc00\ud800 \ud83d\ude00", "A", "'s", "the", "\u00a0\u200b", "ALL CAPITALS HERE",
      "a\r\nb\r\n", "((((((((", "Anna\u0301 Ex\u00e4mple", "-", "Mr. Mr. Mr."})
  void takesAnyText(String text) {
    List<Mention> mentions = find(FINDER, text);
    assertThat(mentions).allSatisfy(mention -> assertThat(mention.span().of(text)).isEqualTo(mention.text()));
  }

  @Test
  void describesEveryTokenOfEverySentence() {
    assertThat(MentionFinder.features(PlainSegments.of("One two. Three."), WordClusters.of(Map.of()), KnownPhrases.NONE))
        .extracting(features -> features.tokens()).containsExactly(3, 2);
  }

  private static List<Mention> find(MentionFinder finder, String text) {
    Mentions mentions = finder.find(PlainSegments.of(text));
    return mentions.asList();
  }

  private static String marked(MentionFinder finder, String text) {
    return new MarkedText(text, find(finder, text).stream()
        .map(mention -> new MarkedText.Mark(mention.type().name(), mention.span())).toList()).toString();
  }
}
