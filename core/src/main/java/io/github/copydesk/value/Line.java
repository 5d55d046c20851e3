package io.github.copydesk.value;

import io.github.copydesk.value.Vocabulary.Meaning;
import java.util.List;

/** The words of a sentence with what they mean in one vocabulary, written in the letters of {@link Kind} too. */
final class Line {

  private final List<Word> words;
  private final List<Meaning> meanings;
  private final String letters;

  Line(List<Word> words, Vocabulary vocabulary) {
    this.words = words;
    this.meanings = words.stream().map(vocabulary::of).toList();
    StringBuilder letters = new StringBuilder(words.size());
    meanings.forEach(meaning -> letters.append(meaning.kind().letter()));
    this.letters = letters.toString();
  }

  int size() {
    return words.size();
  }

  List<Word> words() {
    return words;
  }

  Word word(int index) {
    return words.get(index);
  }

  Meaning meaning(int index) {
    return meanings.get(index);
  }

  /** The kind of a word, {@link Kind#OTHER} before the first and after the last. */
  Kind kind(int index) {
    return index < 0 || index >= size() ? Kind.OTHER : meanings.get(index).kind();
  }

  /** The characters of a word in lower case, empty before the first and after the last. */
  String text(int index) {
    return index < 0 || index >= size() ? "" : words.get(index).text();
  }

  /** The part of speech of a word, empty before the first and after the last. */
  String tag(int index) {
    return index < 0 || index >= size() ? "" : words.get(index).tag();
  }

  String letters() {
    return letters;
  }
}
