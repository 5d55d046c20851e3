package io.github.copydesk.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownPhrasesTest {

  private static final KnownPhrases PHRASES = KnownPhrases.of(Map.of(number("new northland"), 2, number("northland"), 5));

  @Test
  void knowsTheKindsOfAPhrase() {
    assertThat(PHRASES.kinds(number("new northland"))).isEqualTo(2);
    assertThat(PHRASES.kinds(number("northland"))).isEqualTo(5);
  }

  @Test
  void knowsNothingOfOtherPhrases() {
    assertThat(PHRASES.kinds(number("northland new"))).isZero();
    assertThat(PHRASES.kinds(number("new"))).isZero();
    assertThat(KnownPhrases.NONE.kinds(number("northland"))).isZero();
  }

  @Test
  void findsEachOfManyPhrases() {
    KnownPhrases many = KnownPhrases.of(IntStream.range(0, 5000).boxed()
        .collect(Collectors.toMap(word -> number("place " + word), word -> 1 + word % 31)));
    long found = IntStream.range(0, 5000).filter(word -> (many.kinds(number("place " + word)) & 1 + word % 31) != 0).count();
    assertThat(found).isEqualTo(5000);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PHRASES.write(new DataOutputStream(out));
    KnownPhrases read = KnownPhrases.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
    assertThat(read).isEqualTo(PHRASES).hasSameHashCodeAs(PHRASES).isNotEqualTo(KnownPhrases.NONE);
  }

  private static int number(String phrase) {
    return Stream.of(phrase.split(" ")).map(FeatureHash::of).reduce(0, KnownPhrases::join);
  }
}
