package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.segmentation.Segments;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseTest {

  /** Reads the tense at the word "then". */
  private static Direction tense(String text) {
    Segments segments = ReadText.segment(text);
    List<Word> words = WordReader.read(segments, segments.sentences().get(0));
    Line line = new Line(words, Vocabulary.load("time-words"));
    int at = words.stream().map(Word::text).toList().indexOf("then");
    return Tense.at(line, at);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They met then.                       | PAST
      They said then that they would meet. | PAST
      They will meet then.                 | FUTURE
      They’ll meet then.                   | FUTURE
      It may open then.                    | FUTURE
      It is expected to open then.         | FUTURE
      It is due then.                      | PAST
      It was closed until then.            | FUTURE
      It will open and return then.        | FUTURE
      The planned launch then was closed.  | PAST
      then, it will open.                  | FUTURE
      then, it closed.                     | PAST
      No verb then.                        | UNKNOWN
      It is to open then.                  | FUTURE
      It was to open then.                 | UNKNOWN
      They decided to open then.           | FUTURE
      They are supposed to open then.      | FUTURE
      They pledged to open then.           | FUTURE
      It is set to resume then.            | FUTURE
      They sold ahead of then.             | FUTURE
      Until then, they had met.            | PAST
      Until then, they will meet.          | FUTURE
      They could meet then.                | UNKNOWN
      They plan to strike even after the court then ruled it illegal. | PAST
      They struck because the court then will rule on it. | FUTURE
      They dread the terms to be told then. | FUTURE
      They will hold the talks then running. | FUTURE
      """)
  void looksAtTheNearestVerb(String text, Direction direction) {
    assertThat(tense(text)).isEqualTo(direction);
  }
}
