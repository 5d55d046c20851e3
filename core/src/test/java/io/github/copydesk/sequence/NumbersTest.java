package io.github.copydesk.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumbersTest {

  static Stream<int[]> rows() {
    return Stream.of(
        new int[] {},
        new int[] {5},
        new int[] {Integer.MIN_VALUE, -1, 0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE});
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsWhatItWrote(int[] numbers) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Numbers.writeAscending(new DataOutputStream(out), numbers);
    assertThat(Numbers.readAscending(new DataInputStream(new ByteArrayInputStream(out.toByteArray()))))
        .isEqualTo(numbers);
  }
}
