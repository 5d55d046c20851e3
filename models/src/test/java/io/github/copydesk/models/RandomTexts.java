package io.github.copydesk.models;

import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that no journalist wrote, and one that was, spoilt. The same seed gives the same text. */
final class RandomTexts {

  /** A story of our own with what most stories have. */
  static final String STORY = """
      READ MORE: The bridge that sank

      Mira Stone, mayor of Harlow, at the site. (Photo: L. Ruiz/Harlow Post)

      HARLOW, Kansas (Harlow Post) \u2014 The bridge will open in May, Mayor Mira Stone said on Monday.

      \u201CIt is safe,\u201D she told the Harlow Post. \u201CWe tested it, and it held 400 tons.

      \u201CNobody should be afraid.\u201D

      "I don't believe that," said Carl Boone, who heads the drivers' union. 'It's a "joke",' he added.

      According to a report by the State Bridge Office, the \u201Csafety plan\u201D cost $1.2 million.

      \u2022 Jane Doe can be reached at jdoe@post.example
      """;

  private static final String MARKS = "\"'\u201C\u201D\u2018\u2019\u00AB\u00BB\u201E\u201A``''()[]{}\u2014\u2013-:;,.!?\u2026\n\r\t \u00A0";

  private static final String[] WORDS = {
    "said", "Merkel", "the", "\u201C", "\u201D", "\"", "'", "''", "``", "according", "to", "he", "she", "told", "U.S.", "Mr.", "that",
    "can't", "\n", "\n\n", "\u201CNo,", "Yes.\u201D", "(AP)", "\u2014", ":", "$5", "officials", "3,000", "REUTERS", "@x", "http://a.b",
  };

  private RandomTexts() {}

  /** Any UTF-16 units at all, halves of pairs among them. */
  static String ofUnits(int seed, int length) {
    return of(seed, length, random -> String.valueOf((char) random.nextInt(0x10000)));
  }

  /** Marks, spaces and a few letters. */
  static String ofMarks(int seed, int length) {
    return of(seed, length, random -> random.nextInt(4) == 0
        ? String.valueOf((char) ('A' + random.nextInt(58))) : String.valueOf(MARKS.charAt(random.nextInt(MARKS.length()))));
  }

  /** Words that the rules look for, in no order. */
  static String ofWords(int seed, int length) {
    return of(seed, length, random -> WORDS[random.nextInt(WORDS.length)] + " ");
  }

  /** The story with some of its characters dropped, doubled or put elsewhere. */
  static String ofTheStory(int seed, int changes) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(STORY);
    for (int i = 0; i < changes; i++) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(30));
      String piece = text.substring(from, to);
      switch (random.nextInt(3)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(random.nextInt(text.length()), piece);
        default -> text.insert(from, MARKS.charAt(random.nextInt(MARKS.length())));
      }
    }
    return text.toString();
  }

  private static String of(int seed, int length, Function<Random, String> part) {
    Random random = new Random(seed);
    return IntStream.range(0, length).mapToObj(i -> part.apply(random)).collect(Collectors.joining());
  }
}
