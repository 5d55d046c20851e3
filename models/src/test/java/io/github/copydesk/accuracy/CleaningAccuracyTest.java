package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.RawArticle;
import io.github.copydesk.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleaningAccuracyTest {

  private static final String NOTE = "This story has been updated to add what the mayor said to us on Friday.";
  private static final String TEXT = "The port closed on Monday after a long week of storms.\n\n" + NOTE;

  @Test
  void countsTheSentencesThatAreRemoved() {
    AttributedDocument document = document(List.of());

    assertThat(new CleaningAccuracy().removedProse(document)).containsExactly(new Span(56, TEXT.length()));
  }

  @Test
  void leavesOutWhatPeopleDiscarded() {
    AttributedDocument document = document(List.of(new Span(56, TEXT.length())));

    assertThat(new CleaningAccuracy().removedProse(document)).isEmpty();
  }

  @Test
  void readsMarkedBoilerplate(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.json"), """
        {"text": "By Ann Lee", "boilerplate": [{"span": [0, 10], "kind": "BYLINE"}]}
        """);

    assertThat(MarkedBoilerplate.read(folder)).singleElement()
        .satisfies(text -> assertThat(text.pieces()).singleElement()
            .satisfies(piece -> assertThat(piece.span()).isEqualTo(new Span(0, 10))));
  }

  private static AttributedDocument document(List<Span> discarded) {
    return new AttributedDocument(new Document("a", RawArticle.of(TEXT)), List.of(), discarded);
  }
}
