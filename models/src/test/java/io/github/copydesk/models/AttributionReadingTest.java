package io.github.copydesk.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Attributions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stories read end to end: who is cited, by which words, for what. */
class AttributionReadingTest {

  private static final Copydesk COPYDESK = Copydesk.english();

  private static Attributions read(String text) {
    return COPYDESK.read(text).attributions();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "“The ferry will sail again in May,” Maria Lopez said on Tuesday.|Maria Lopez|said|“The ferry will sail again in May,”",
      "“The ferry will sail again in May,” said Maria Lopez, the harbour master.|Maria Lopez|said|“The ferry will sail again in May,”",
      "Maria Lopez said: “The ferry will sail again in May.”|Maria Lopez|said|“The ferry will sail again in May.”",
      "Maria Lopez told reporters that the ferry would sail again in May.|Maria Lopez|told|that the ferry would sail again in May",
      "The ferry will sail again in May, according to Maria Lopez.|Maria Lopez|according to|The ferry will sail again in May",
      "The ferry will sail again in May, Maria Lopez said.|Maria Lopez|said|The ferry will sail again in May",
      "Maria Lopez, who runs the harbour, warned that the ferry could sink.|Maria Lopez|warned|that the ferry could sink",
      "Maria Lopez has denied that the ferry was unsafe.|Maria Lopez|has denied|that the ferry was unsafe",
      "Two officials said the ferry was unsafe.|Two officials|said|the ferry was unsafe",
      "Maria Lopez promised to repair the ferry.|Maria Lopez|promised|to repair the ferry",
      "“The ferry,” Maria Lopez said, “will sail again.”|Maria Lopez|said|“The ferry,” “will sail again.”"})
  void readsASentence(String text, String source, String cue, String content) {
    Attribution attribution = read(text).expectFirst();
    assertThat(List.of(attribution.source().name(), attribution.cue().text(), attribution.content().text()))
        .containsExactly(source, cue, content);
  }

  @Test
  void followsASpeakerThroughAStory() {
    String story = """
        Maria Lopez lived at the harbour for nine years before the storm.

        “We lost two boats in one night,” she said. “Nobody was hurt.”

        Robert Lane, who owns the larger ferry, was less calm.

        “It was a terrible night,” he said.
        """;
    assertThat(read(story).asList()).extracting(attribution -> attribution.source().name())
        .containsExactly("Maria Lopez", "Robert Lane");
  }

  @Test
  void namesNobodyForAPronounOfNobody() {
    assertThat(read("“It was a terrible night,” she said.").expectFirst().source().name()).isEqualTo("unknown");
  }
}
