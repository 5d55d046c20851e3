package io.github.copydesk.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Catches what a program prints. */
final class Printed {

  /** The main method of an example. */
  interface Program {
    void main(String... args) throws IOException;
  }

  private Printed() {}

  static String by(Program program, String... args) throws IOException {
    PrintStream terminal = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      program.main(args);
    } finally {
      System.setOut(terminal);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
