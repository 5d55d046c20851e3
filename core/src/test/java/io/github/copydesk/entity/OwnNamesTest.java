package io.github.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.OwnName;
import io.github.copydesk.testing.MarkedText;
import io.github.copydesk.testing.PlainSegments;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnNamesTest {

  private static final OwnName BAHN = OwnName.of(EntityType.ORGANIZATION, "Deutsche Bahn").alias("Bahn", "DB");
  private static final OwnNames NAMES = new OwnNames(List.of(
      BAHN, OwnName.of(EntityType.LAW, "Case $1").pattern("DB (\\d+)", "(DB)"), OwnName.of(EntityType.WORK, "Bahn Stiftung"),
      OwnName.of(EntityType.EVENT, "Any Act").pattern("Act \\d+", "Act \\d", "\\d+ Acts"),
      OwnName.of(EntityType.PLACE, "Act 7")));

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Deutsche Bahn rose. | {ORGANIZATION:Deutsche Bahn} rose.",
      "Deutsche Bahn Stiftung | {ORGANIZATION:Deutsche Bahn} Stiftung", "Bahn Stiftung | {WORK:Bahn Stiftung}",
      "DB and DB 12 | {ORGANIZATION:DB} and {LAW:DB 12}", "Act 7 and Act 77 | {PLACE:Act 7} and {EVENT:Act 77}",
      "Act 7 Acts | {PLACE:Act 7} Acts", "“Bahn,” he said | “{ORGANIZATION:Bahn},” he said"})
  void takesTheFirstThenTheLongestThenTheName(String text, String marked) {
    assertThat(marked(text, NAMES.addTo(List.of(), PlainSegments.of(text)))).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{PLACE:Bahn} rose. | {ORGANIZATION:Bahn} rose.",
      "{PERSON:Anna Bahn} spoke. | {PERSON:Anna Bahn} spoke.",
      "{ORGANIZATION:Freie Bahn Union} spoke. | {ORGANIZATION:Freie Bahn Union} spoke.",
      "{PERSON:Der Deutsche} Bahn spoke. | Der {ORGANIZATION:Deutsche Bahn} spoke.",
      "{ORGANIZATION:Bahn.} He left. | {ORGANIZATION:Bahn}. He left.",
      "{ORGANIZATION:“Bahn”} left. | “{ORGANIZATION:Bahn}” left.",
      "{PLACE:Deutsche} {PERSON:Bahn} | {ORGANIZATION:Deutsche Bahn}",
      "{PERSON:Anna} of Bahn | {PERSON:Anna} of {ORGANIZATION:Bahn}",
      "{LAW:Act 77 of Ohio} | {LAW:Act 77 of Ohio}", "{LAW:Act 77} of Ohio | {EVENT:Act 77} of Ohio"})
  void givesWayOnlyToALongerName(String found, String marked) {
    assertThat(read(found, 0.9)).isEqualTo(marked);
  }

  @Test
  void doesNotGiveWayToADoubtfulName() {
    assertThat(read("{PERSON:Anna Bahn} spoke.", 0.49)).isEqualTo("Anna {ORGANIZATION:Bahn} spoke.");
  }

  @Test
  void tellsTheOwnNameOfEachMention() {
    Mentions mentions = NAMES.addTo(found(MarkedText.parse("DB met {PERSON:Anna Berg} over DB 12."), 1),
        PlainSegments.of("DB met Anna Berg over DB 12."));
    assertThat(mentions.asList()).hasSize(3).extracting(Mention::confidence).containsOnly(1.0);
    assertThat(mentions.ownNames().keySet()).extracting(Mention::text).containsExactly("DB", "DB 12");
    assertThat(mentions.ownName(mentions.asList().get(0))).contains(BAHN);
    assertThat(mentions.ownName(mentions.asList().get(1))).isEmpty();
    assertThat(mentions.ownName(mentions.asList().get(2))).map(OwnName::name).contains("Case 12");
  }

  @Test
  void saysWhatItGaveUp() {
    OwnNames slow = new OwnNames(List.of(OwnName.of(EntityType.LAW, "Act").pattern("(a+)+b")));
    assertThat(slow.addTo(List.of(), PlainSegments.of("a".repeat(500))).diagnostics())
        .extracting(Diagnostic::kind).containsExactly(Diagnostic.Kind.SLOW_PATTERN);
  }

  private static String read(String marked, double confidence) {
    MarkedText text = MarkedText.parse(marked);
    return marked(text.text(), NAMES.addTo(found(text, confidence), PlainSegments.of(text.text())));
  }

  private static List<Mention> found(MarkedText text, double confidence) {
    List<Mention> mentions = new ArrayList<>();
    text.marks().forEach(mark -> mentions.add(new Mention(
        mark.span(), mark.span().of(text.text()), EntityType.valueOf(mark.label()), confidence)));
    return mentions;
  }

  private static String marked(String text, Mentions mentions) {
    return new MarkedText(text, mentions.stream()
        .map(mention -> new MarkedText.Mark(mention.type().name(), mention.span())).toList()).toString();
  }
}
