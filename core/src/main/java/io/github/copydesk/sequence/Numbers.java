package io.github.copydesk.sequence;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Rows of ascending numbers, written as their steps: the lowest bytes of all, then what is above them, seven bits a byte. Apart,
 * each of the two packs well.
 */
final class Numbers {

  private static final int MORE = 0x80;
  private static final int LOW = 0xff;

  private Numbers() {}

  static void writeAscending(DataOutput out, int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (int i = 0; i < numbers.length; i++) {
      out.writeByte((int) step(numbers, i) & LOW);
    }
    for (int i = 0; i < numbers.length; i++) {
      write(out, step(numbers, i) >>> Byte.SIZE);
    }
  }

  static int[] readAscending(DataInput in) throws IOException {
    byte[] low = new byte[in.readInt()];
    in.readFully(low);
    int[] numbers = new int[low.length];
    long before = Integer.MIN_VALUE;
    for (int i = 0; i < numbers.length; i++) {
      before += read(in) << Byte.SIZE | low[i] & LOW;
      numbers[i] = (int) before;
    }
    return numbers;
  }

  private static long step(int[] numbers, int at) {
    return numbers[at] - (at == 0 ? Integer.MIN_VALUE : (long) numbers[at - 1]);
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
