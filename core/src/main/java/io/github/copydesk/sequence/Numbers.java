package io.github.copydesk.sequence;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Rows of ascending numbers, written as their steps, seven bits a byte. */
final class Numbers {

  private static final int MORE = 0x80;

  private Numbers() {}

  static void writeAscending(DataOutput out, int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    long before = Integer.MIN_VALUE;
    for (int number : numbers) {
      write(out, number - before);
      before = number;
    }
  }

  static int[] readAscending(DataInput in) throws IOException {
    int[] numbers = new int[in.readInt()];
    long before = Integer.MIN_VALUE;
    for (int i = 0; i < numbers.length; i++) {
      before += read(in);
      numbers[i] = (int) before;
    }
    return numbers;
  }

  private static void write(DataOutput out, long step) throws IOException {
    long rest = step;
    while (rest >= MORE) {
      out.writeByte((int) (rest | MORE));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private static long read(DataInput in) throws IOException {
    long step = 0;
    int shift = 0;
    int next;
    do {
      next = in.readUnsignedByte();
      step |= (long) (next & ~MORE) << shift;
      shift += 7;
    } while (next >= MORE);
    return step;
  }
}
