package io.github.copydesk.attribution;

import java.util.Set;

/** Tells which paragraphs are spoken in the first person outside quotation marks, which news does not do in its own voice. */
final class FirstPerson {

  private static final Set<String> WORDS = Set.of("i", "my", "me", "we", "our");

  private FirstPerson() {}

  static boolean speaks(Story story, Stretch paragraph) {
    for (int i = paragraph.first(); i < paragraph.end(); i++) {
      if (WORDS.contains(story.word(i)) && !story.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }
}
