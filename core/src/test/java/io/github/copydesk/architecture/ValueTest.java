package io.github.copydesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The words users speak are values: nothing in {@code article}, and nothing shown of {@code dossier}, can change once it is there,
 * builders excepted.
 */
class ValueTest {

  @ParameterizedTest
  @MethodSource("values")
  void neverChanges(Class<?> type) {
    assertThat(type.isRecord() || type.isEnum() || type.isSealed() || isFinalThroughout(type)).isTrue();
  }

  static List<Class<?>> values() {
    return Stream.concat(ExportedTypes.all().stream(), ExportedTypes.hidden().stream())
        .filter(type -> type.getPackageName().equals("io.github.copydesk.article")
            || type.getPackageName().equals("io.github.copydesk.dossier") && Modifier.isPublic(type.getModifiers()))
        .filter(type -> !type.getSimpleName().equals("Builder"))
        .toList();
  }

  private static boolean isFinalThroughout(Class<?> type) {
    return Modifier.isFinal(type.getModifiers())
        && Stream.of(type.getDeclaredFields()).filter(field -> !field.isSynthetic()).allMatch(ValueTest::isFinal);
  }

  private static boolean isFinal(Field field) {
    return Modifier.isFinal(field.getModifiers());
  }
}
