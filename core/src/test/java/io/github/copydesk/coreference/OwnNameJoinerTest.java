package io.github.copydesk.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.CoreferenceReason;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.OwnName;
import io.github.copydesk.article.Passages;
import io.github.copydesk.testing.MarkedText;
import io.github.copydesk.testing.PlainSegments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnNameJoinerTest {

  /** The marks of the caller's own names; P and O are names that were found. */
  private static final Map<String, OwnName> OWN = Map.of(
      "DB", OwnName.of(EntityType.ORGANIZATION, "Deutsche Bahn"), "NSB", OwnName.of(EntityType.ORGANIZATION, "Norske Baner"),
      "AB", OwnName.of(EntityType.PERSON, "Anna Berg"), "CB", OwnName.of(EntityType.PERSON, "Carl Berg"));

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{DB:Rail} and {DB:DB} | Deutsche Bahn: Rail, DB",
      "{DB:Rail}, {O:RAIL} | Deutsche Bahn: Rail, RAIL",
      "{O:European Rail Union}, {DB:ERU} | Deutsche Bahn: European Rail Union, ERU",
      "{DB:Rail}, {NSB:Rail} | Deutsche Bahn: Rail; Norske Baner: Rail",
      "{O:Board} of {DB:Rail} | Board: Board; Deutsche Bahn: Rail",
      "{AB:Berg}, {P:Anna Berg} | Anna Berg: Berg, Anna Berg",
      "{AB:Dr. Anna}, {P:Anna Lund} | Anna Berg: Dr. Anna; Anna Lund: Anna Lund",
      "{P:Sofia Berg}, {AB:Berg} | Sofia Berg: Sofia Berg; Anna Berg: Berg",
      "{P:Anna Maria Berg}, {AB:Berg} | Anna Berg: Anna Maria Berg, Berg",
      "{AB:Anna Berg}, {CB:Carl}, {P:Berg} | Anna Berg: Anna Berg, Berg; Carl Berg: Carl",
      "{P:Ole Lund}, {P:Lund}, {AB:Berg} | Ole Lund: Ole Lund, Lund; Anna Berg: Berg"})
  void goesByOwnNamesBeforeWords(String marked, String entities) {
    assertThat(MarkedNames.written(resolve(MarkedText.parse(marked)))).isEqualTo(entities);
  }

  @Test
  void saysThatACallersNameJoinedThem() {
    assertThat(resolution(MarkedText.parse("{DB:Deutsche Bahn} and {DB:Rail}")).coreferences())
        .extracting(Coreference::text, Coreference::reason).containsExactly(tuple("Rail", CoreferenceReason.OWN_NAME));
  }

  private static Entities resolve(MarkedText text) {
    return resolution(text).entities();
  }

  private static Resolution resolution(MarkedText text) {
    Map<Mention, OwnName> own = new LinkedHashMap<>();
    List<Mention> mentions = text.marks().stream().map(mark -> {
      OwnName name = OWN.get(mark.label());
      EntityType type = name != null ? name.type() : mark.label().equals("P") ? EntityType.PERSON : EntityType.ORGANIZATION;
      Mention mention = new Mention(mark.span(), mark.span().of(text.text()), type, 1);
      if (name != null) {
        own.put(mention, name);
      }
      return mention;
    }).toList();
    return new CoreferenceResolver().resolve(PlainSegments.of(text.text()), Passages.narrativeOnly(text.text()),
        new Mentions(mentions, own, List.of()));
  }
}
