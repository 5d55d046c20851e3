package io.github.copydesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What callers may use, in {@code core/api.txt}: a change of it shows in the diff of a review. Run with {@code
 * -Dapi.repin} to write the file anew.
 */
class ApiSnapshotTest {

  private static final Path SNAPSHOT = Path.of("api.txt");
  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString", "values", "valueOf");

  @Test
  void showsWhatTheSnapshotLists() throws IOException {
    String api = ExportedTypes.all().stream().map(ApiSnapshotTest::described).collect(Collectors.joining("\n"));
    if (System.getProperty("api.repin") != null) {
      Files.writeString(SNAPSHOT, api);
    }
    assertThat(api).as("run with -Dapi.repin if the change is meant").isEqualTo(Files.readString(SNAPSHOT));
  }

  private static String described(Class<?> type) {
    List<String> lines = new ArrayList<>();
    lines.add(type.toGenericString().replace(" sealed ", " ") + parts(type) + permitted(type));
    Stream.of(type.getDeclaredFields()).filter(ApiSnapshotTest::isSeen)
        .map(field -> field.toGenericString().replace(type.getTypeName() + ".", "")).forEach(lines::add);
    Stream.of(type.getDeclaredConstructors()).filter(it -> isSeen(it) && !type.isRecord())
        .map(Constructor::toGenericString).sorted().forEach(lines::add);
    Stream.of(type.getDeclaredMethods()).filter(ApiSnapshotTest::isOwn)
        .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString))
        .map(method -> method.toGenericString().replace(type.getTypeName() + ".", "")).forEach(lines::add);
    return lines.stream().map(ApiSnapshotTest::brief).collect(Collectors.joining("\n  ", "", "\n"));
  }

  /** The components of a record, and what any type is a kind of. */
  private static String parts(Class<?> type) {
    String components = !type.isRecord() ? "" : Stream.of(type.getRecordComponents())
        .map(component -> component.getGenericType().getTypeName() + " " + component.getName())
        .collect(Collectors.joining(", ", "(", ")"));
    String kinds = Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getGenericInterfaces()))
        .filter(it -> it != Object.class && it != Record.class && it != Enum.class)
        .map(Type::getTypeName).collect(Collectors.joining(", "));
    return components + (kinds.isEmpty() ? "" : " : " + kinds);
  }

  /** The types that a sealed type permits, for not every JDK says that it is sealed. */
  private static String permitted(Class<?> type) {
    return !type.isSealed() ? "" : Stream.of(type.getPermittedSubclasses())
        .map(Class::getSimpleName).collect(Collectors.joining(", ", " permits ", ""));
  }

  private static boolean isOwn(Method method) {
    return isSeen(method) && !OF_EVERY_OBJECT.contains(method.getName()) && !isAccessor(method);
  }

  private static boolean isAccessor(Method method) {
    return method.getDeclaringClass().isRecord() && Stream.of(method.getDeclaringClass().getRecordComponents())
        .anyMatch(component -> component.getAccessor().equals(method));
  }

  private static boolean isSeen(Member member) {
    return !member.isSynthetic() && (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
  }

  /** Without the packages that every reader knows. */
  private static String brief(String signature) {
    return signature.replaceAll("\\b(java\\.[a-z.]+|io\\.github\\.copydesk(\\.article|\\.dossier)?)\\.(?=[A-Z])", "").replace('$', '.');
  }
}
