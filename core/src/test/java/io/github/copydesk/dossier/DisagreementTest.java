package io.github.copydesk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.github.copydesk.article.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DisagreementTest {

  @TestFactory
  Stream<DynamicTest> tellsWhatTwoArticlesDisagreeIn() throws IOException {
    String pairs = Resources.toString(Resources.getResource(DisagreementTest.class, "disagreements.txt"), StandardCharsets.UTF_8);
    return Stream.of(pairs.split("\n\n")).skip(1).map(String::lines).map(Stream::toList).map(DisagreementTest::test);
  }

  private static DynamicTest test(List<String> lines) {
    String[] expected = lines.get(0).split("\t");
    List<String> reasons = expected[0].equals("-") ? List.of() : List.of(expected[0]);
    return DynamicTest.dynamicTest(lines.get(0), () ->
        assertThat(Dossier.of(List.of(article(lines.get(1), "one"), article(lines.get(2), "two"))).disagreements())
            .extracting(link -> link.reason().name()).isEqualTo(reasons));
  }

  private static Article article(String marked, String host) {
    return MarkedArticle.of(marked, host + ".example", "2020-05-04");
  }
}
