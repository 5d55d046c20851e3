package io.github.copydesk.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyIndexTest {

  @Test
  void findsEveryKeyAndNoOther() {
    int[] keys = new Random(3).ints(5000).distinct().filter(key -> key % 2 == 0).sorted().toArray();
    KeyIndex index = new KeyIndex(keys);
    assertThat(IntStream.range(0, keys.length)).allMatch(i -> index.find(keys[i]) == i);
    assertThat(new Random(4).ints(5000).filter(key -> key % 2 != 0)).allMatch(key -> index.find(key) == -1);
  }

  @Test
  void findsTheLeastAndTheGreatestNumber() {
    KeyIndex index = new KeyIndex(new int[] {Integer.MIN_VALUE, 0, Integer.MAX_VALUE});
    assertThat(index.find(Integer.MIN_VALUE)).isZero();
    assertThat(index.find(0)).isOne();
    assertThat(index.find(Integer.MAX_VALUE)).isEqualTo(2);
  }

  @Test
  void mayBeEmpty() {
    assertThat(new KeyIndex(new int[0]).find(1)).isEqualTo(-1);
  }
}
