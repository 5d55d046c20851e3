package io.github.copydesk.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The cases in which a rule gives way: a line each of rule, subject and reason, with tabs between. */
final class Exemptions {

  private Exemptions() {}

  /** Returns the subjects that a rule passes over. */
  static Set<String> from(String rule) {
    try (InputStream in = Exemptions.class.getResourceAsStream("exemptions.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("# "))
          .map(Exemptions::fields)
          .filter(fields -> fields[0].equals(rule))
          .map(fields -> fields[1])
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] fields(String line) {
    String[] fields = line.split("\t");
    if (fields.length != 3 || fields[2].isBlank()) {
      throw new IllegalStateException("an exemption must have a rule, a subject and a reason: " + line);
    }
    return fields;
  }
}
