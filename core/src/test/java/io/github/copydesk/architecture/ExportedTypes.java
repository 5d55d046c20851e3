package io.github.copydesk.architecture;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;

/** The compiled types of the exported packages. */
final class ExportedTypes {

  private static final Path CLASSES = Path.of("target/classes");
  private static final List<String> PACKAGES = List.of("io/github/copydesk", "io/github/copydesk/article", "io/github/copydesk/dossier");

  private ExportedTypes() {}

  /** Returns the types that callers see, nested ones too, sorted by name. */
  static List<Class<?>> all() {
    return types().stream().filter(ExportedTypes::isSeen).toList();
  }

  /** Returns the other types of these packages. */
  static List<Class<?>> hidden() {
    return types().stream().filter(type -> !isSeen(type) && !type.isSynthetic()).toList();
  }

  private static List<Class<?>> types() {
    return PACKAGES.stream()
        .flatMap(folder -> Repository.files(CLASSES.resolve(folder), ".class").stream()
            .filter(file -> file.getParent().endsWith(folder)))
        .map(file -> CLASSES.relativize(file).toString().replaceAll("[/\\\\]", ".").replaceFirst("\\.class$", ""))
        .filter(name -> !name.endsWith("-info"))
        .sorted()
        .<Class<?>>map(ExportedTypes::load)
        .toList();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ExportedTypes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isSeen(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return (type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0 && (outer == null || isSeen(outer));
  }
}
