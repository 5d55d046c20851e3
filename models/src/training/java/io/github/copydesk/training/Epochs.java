package io.github.copydesk.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Learns from the same things several times, each time in another order.
 *
 * @param count how many times
 * @param random what decides the orders
 */
record Epochs(int count, Random random) {

  <T> void over(List<T> lessons, Consumer<T> learner) {
    List<T> shuffled = new ArrayList<>(lessons);
    for (int epoch = 0; epoch < count; epoch++) {
      Collections.shuffle(shuffled, random);
      shuffled.forEach(learner);
    }
  }
}
