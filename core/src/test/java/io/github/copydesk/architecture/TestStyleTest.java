package io.github.copydesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.architecture.SourceFile.Method;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Tests are sentences, and every one of them runs. */
class TestStyleTest {

  private static final Set<String> MARKS = Set.of("Test", "ParameterizedTest", "TestFactory", "RepeatedTest");
  private static final Pattern SENTENCE = Pattern.compile("(?!test)[a-z][A-Za-z]{2,59}");
  private static final Pattern SKIP =
      Pattern.compile("org\\.junit\\.jupiter\\.api\\.(Disabled|Assumptions|condition)\\b.*|.*\\.assume[A-Z]\\w*");

  static final List<SourceFile> TESTS = Repository.sources(Repository.TESTS);

  @ParameterizedTest
  @FieldSource("TESTS")
  void namesTestsAsSentences(SourceFile source) {
    assertThat(source.methods()).filteredOn(method -> method.annotations().stream().anyMatch(MARKS::contains))
        .extracting(method -> nameOf(method)).allMatch(name -> SENTENCE.matcher(name).matches(), "is a sentence");
  }

  @ParameterizedTest
  @FieldSource("TESTS")
  void skipsNoTest(SourceFile source) {
    assertThat(source.references("org.")).noneMatch(name -> SKIP.matcher(name).matches());
    assertThat(source.methods()).flatMap(Method::annotations).noneMatch(name -> name.matches("Disabled.*|Enabled.*"));
  }

  private static String nameOf(Method method) {
    return method.name().substring(method.name().lastIndexOf('.') + 1);
  }
}
