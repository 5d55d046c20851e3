package io.github.copydesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.architecture.SourceFile.Method;
import io.github.copydesk.architecture.SourceFile.Type;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The budget of the code: short methods, few parameters, small types and files. Lines run from name to brace. */
class BudgetTest {

  private static final int LONGEST_METHOD = 40;
  private static final int USUAL_METHOD = 16;
  private static final int MEDIAN_METHOD = 6;
  private static final int PARAMETERS = 4;
  private static final int PUBLIC_METHODS = 25;
  private static final int FILE_LINES = 400;
  private static final int EXAMPLE_LINES = 60;

  private static final List<SourceFile> SOURCES = Repository.sources(Repository.MAIN);

  @Test
  void keepsEveryMethodShort() {
    keeps("method-lines", methods(), method -> method.lines() <= LONGEST_METHOD, Method::name);
  }

  @Test
  void keepsMostMethodsToAFewLines() {
    List<Integer> lines = methods().map(Method::lines).sorted().toList();
    assertThat(lines.get(lines.size() / 2)).as("median of %s methods", lines.size()).isLessThanOrEqualTo(MEDIAN_METHOD);
    assertThat(lines.get(lines.size() * 9 / 10)).as("nine in ten").isLessThanOrEqualTo(USUAL_METHOD);
  }

  @Test
  void keepsParametersFew() {
    keeps("parameters", methods(), method -> method.parameters() <= PARAMETERS, Method::name);
  }

  @Test
  void keepsPublicMethodsFew() {
    keeps("public-methods", SOURCES.stream().flatMap(source -> source.types().stream()),
        type -> publicMethods(type) <= PUBLIC_METHODS, Type::name);
  }

  @Test
  void keepsFilesSmall() {
    keeps("file-lines", SOURCES.stream(), source -> source.lines() <= FILE_LINES, SourceFile::name);
  }

  @Test
  void keepsExamplesSmaller() {
    keeps("example-lines", Repository.sources("examples", Repository.MAIN).stream(),
        source -> source.lines() <= EXAMPLE_LINES, SourceFile::name);
  }

  private static Stream<Method> methods() {
    return SOURCES.stream().flatMap(source -> source.methods().stream());
  }

  private static long publicMethods(Type type) {
    return type.methods().stream().filter(method -> method.modifiers().contains(Modifier.PUBLIC)).count();
  }

  /** What breaks the rule must be just what is exempt from it, so that no exemption outlives its need. */
  private static <T> void keeps(String rule, Stream<T> subjects, Predicate<T> isWithin, Function<T, String> name) {
    Set<String> beyond = subjects.filter(isWithin.negate()).map(name).collect(Collectors.toSet());
    assertThat(beyond).as(rule).containsExactlyInAnyOrderElementsOf(Exemptions.from(rule));
  }
}
