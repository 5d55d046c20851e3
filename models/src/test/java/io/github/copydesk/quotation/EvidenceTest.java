package io.github.copydesk.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.EnglishSegments;
import io.github.copydesk.segmentation.Segments;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each piece of evidence in a sentence that has it and in one that, but for little, is the same. */
class EvidenceTest {

  private static final Set<Evidence> LENGTHS = EnumSet.range(Evidence.TWO_WORDS, Evidence.MANY_WORDS);

  private static Set<Evidence> evidence(String text) {
    Segments segments = EnglishSegments.of(text);
    Span paragraph = segments.paragraphs().get(0);
    Draft draft = Draft.of(ParagraphPieces.read(text, paragraph, new ArrayList<>())).get(0);
    QuotationContext context = new QuotationContext(segments, draft);
    return Stream.of(Evidence.values()).filter(it -> it.points(context) != 0)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Evidence.class)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "SPEAKER_OR_HEARER | “Our raft sank.” | “The raft sank.”",
      "VERB_INSIDE | “Nobody left here.” | “Nobody at home.”",
      "CAPITALISED_WORD | He met “Rusty” again. | He met “rust” again.",
      "SHORT_TITLE | He read “Calm Seas” again. | He read “calm seas” again.",
      "LONG_TITLE | He read “The Calm of the Sea” again. | He read “The calm of the Sea” again.",
      "SENTENCE_ENDS | It was “too late.” | It was “too late”.",
      "SENTENCE_ENDS | Was it “too late?” | Was it “too late”?",
      "COMMA_INSIDE | “Too late,” they knew. | “Too late”, they knew.",
      "COLON_OR_COMMA_BEFORE | They heard: “Too late.” | They heard “Too late.”",
      "COLON_OR_COMMA_BEFORE | They heard, “Too late.” | They heard; “Too late.”",
      "PARAGRAPH_OPENS | “Too late” was painted. | So “too late” was painted.",
      "REPORTING_BEFORE | He said it was “too late” now. | He won. It was “too late” now.",
      "REPORTING_AFTER | “Too late,” he said. | “Too late,” he won.",
      "NAMED | The so-called “sailors” won. | The old “sailors” won.",
      "QUALIFIES_NOUN | the “free fish” movement | the “free fish” of all",
      "ARTICLE_BEFORE | He spoke of the “raft”. | He spoke of “raft”.",
      "BEING_BEFORE | It was “too late”. | It had “too late”.",
      "THAT_BEFORE | He wrote that “all of it” sank. | He wrote how “all of it” sank.",
      "SINGLE_MARKS | It is ‘too late’ now. | It is “too late” now.",
      "SINGLE_MARKS | It is 'too late' now. | It is ''too late'' now.",
  })
  void holdsOnlyWhereItIsSeen(Evidence evidence, String seen, String unseen) {
    assertThat(evidence(seen)).contains(evidence);
    assertThat(evidence(unseen)).doesNotContain(evidence);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", value = {
      "TWO_WORDS | “too late”", "TWO_WORDS | “too … late!”", "THREE_WORDS | “much too late”",
      "FOUR_WORDS | “very much too late”", "FIVE_OR_SIX_WORDS | “very, very much too late”",
      "FIVE_OR_SIX_WORDS | “very, very, very much too late”", "MANY_WORDS | “very, very, very, very much too late”",
      "- | “late”", "- | “late!”",
  })
  void countsWordsAndNotMarks(Evidence length, String text) {
    Set<Evidence> lengths = evidence(text);
    lengths.retainAll(LENGTHS);
    assertThat(lengths).isEqualTo(length == null ? Set.of() : Set.of(length));
  }
}
