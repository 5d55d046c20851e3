package io.github.copydesk.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The working copy that the build runs in. */
final class Repository {

  static final List<String> MODULES = List.of("core", "models", "examples");
  static final List<String> MAIN = List.of("src/main/java");
  static final List<String> TESTS = List.of("src/test/java", "src/training/java", "src/accuracy/java",
      "src/benchmark/java");

  private Repository() {}

  /** The top folder: tests run in the folder of their module. */
  static Path root() {
    Path root = Path.of("").toAbsolutePath().getParent();
    if (!Files.exists(root.resolve("core/pom.xml"))) {
      throw new IllegalStateException("tests must run in the folder of their module, not in " + Path.of("").toAbsolutePath());
    }
    return root;
  }

  /** Parses the Java sources of all modules under the given source roots. */
  static List<SourceFile> sources(List<String> roots) {
    return MODULES.stream().flatMap(module -> sources(module, roots).stream()).toList();
  }

  /** Parses the Java sources of one module under the given source roots, without its module and package headers. */
  static List<SourceFile> sources(String module, List<String> roots) {
    List<Path> files = roots.stream().flatMap(root -> files(root().resolve(module).resolve(root), ".java").stream())
        .filter(file -> !file.endsWith("module-info.java") && !file.endsWith("package-info.java"))
        .toList();
    return files.isEmpty() ? List.of() : parse(files);
  }

  /** Returns the files below a folder whose names end so, sorted; none where there is no such folder. */
  static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SourceFile> parse(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
          manager.getJavaFileObjectsFromPaths(files));
      List<SourceFile> sources = new ArrayList<>();
      for (CompilationUnitTree tree : task.parse()) {
        Path path = Path.of(tree.getSourceFile().toUri());
        sources.add(new SourceFile(path, Files.readString(path), tree, Trees.instance(task).getSourcePositions()));
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
