package io.github.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.testing.PlainSegments;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Token;
import io.github.copydesk.sequence.ClusterPaths;
import io.github.copydesk.sequence.FeatureHash;
import io.github.copydesk.sequence.KnownPhrases;
import io.github.copydesk.sequence.WordClusters;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedNamesTest {

  private static final int KINDS = 2;
  private static final int FIRST = FeatureHash.mix(KINDS, 1);
  private static final int LAST = FeatureHash.mix(KINDS, 2);
  private static final int ONLY = FeatureHash.mix(KINDS, 3);

  private static final KnownPhrases PHRASES = KnownPhrases.of(Stream.of(
          "bank of northland", "northland", "northland rovers", "0 hours", "board of trade and fisheries of the north")
      .collect(Collectors.toMap(ListedNamesTest::number, phrase -> KINDS)));

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "He left Northland on foot. | Northland",
      "The Bank of Northland fell. | Bank of Northland",
      "The Bank of Norway fell. | ''",
      "Fans of Northland Rovers met Northland fans. | Northland Rovers, Northland",
      "They live in northland. | ''",
      "She starred in 24 Hours. | 24 Hours",
      "The Board of Trade and Fisheries of the North met. | ''",
      "In NORTHLAND it rained. | NORTHLAND"})
  void findsTheLongestFromTheLeft(String sentence, String names) {
    assertThat(found(sentence)).isEqualTo(names);
  }

  @Test
  void tellsTheFirstWordOfANameFromItsLast() {
    Segments segments = PlainSegments.of("The Bank of Northland fell.");
    ListedNames known = known(segments);
    assertThat(known.place(Words.at(0))).isZero();
    assertThat(List.of(known.place(Words.at(1)), known.place(Words.at(2)), known.place(Words.at(3))))
        .doesNotHaveDuplicates().doesNotContain(0);
  }

  private static String found(String sentence) {
    Segments segments = PlainSegments.of(sentence);
    ListedNames known = known(segments);
    StringJoiner names = new StringJoiner(", ");
    int start = 0;
    for (int token = 0; token < segments.tokens().size(); token++) {
      int place = known.place(Words.at(token));
      start = place == FIRST || place == ONLY ? segments.tokens().get(token).span().start() : start;
      if (place == LAST || place == ONLY) {
        names.add(sentence.substring(start, segments.tokens().get(token).span().end()));
      }
    }
    return names.toString();
  }

  private static ListedNames known(Segments segments) {
    List<Token> tokens = segments.tokens();
    return new ListedNames(new Words(tokens, new ClusterPaths(WordClusters.of(Map.of()))), PHRASES);
  }

  private static int number(String phrase) {
    return Stream.of(phrase.split(" ")).map(FeatureHash::of).reduce(0, KnownPhrases::join);
  }
}
