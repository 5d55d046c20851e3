package io.github.copydesk.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.copydesk.ModelKind;
import io.github.copydesk.ModelProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundled models, and a jar of them that came apart. */
class BundledModelsTest {

  private static final String FOLDER = "io/github/copydesk/models/";

  private final ModelProvider models = new BundledModels();

  @TempDir
  private Path jar;

  @Test
  void isFoundAsAService() {
    assertThat(ServiceLoader.load(ModelProvider.class)).hasExactlyElementsOfTypes(BundledModels.class);
  }

  @Test
  void speaksEnglish() {
    assertThat(models.language()).isEqualTo("en");
  }

  @ParameterizedTest
  @EnumSource
  void hasEveryModelThatCoreWants(ModelKind kind) throws IOException {
    assertThat(models.version(kind)).matches("0\\.1\\.\\d+");
    try (InputStream model = models.open(kind)) {
      assertThat(model.read()).isNotNegative();
    }
  }

  @ParameterizedTest
  @EnumSource
  void opensAModelAnewEachTime(ModelKind kind) throws IOException {
    try (InputStream once = models.open(kind); InputStream again = models.open(kind)) {
      assertThat(once.readAllBytes()).isEqualTo(again.readAllBytes());
    }
  }

  @Test
  void namesTheFileThatIsMissing() throws Exception {
    write("tags.properties", "file=tags-0.1.0.bin\nversion=0.1.0\nsha256=0\n");
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> broken().open(ModelKind.TAGS))
        .withMessageContaining("tags-0.1.0.bin");
  }

  @Test
  void namesTheCardThatIsMissing() throws Exception {
    ModelProvider broken = broken();
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> broken.open(ModelKind.NAMES))
        .withMessageContaining("names.properties");
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> broken.version(ModelKind.NAMES))
        .withMessageContaining("NAMES").withStackTraceContaining("names.properties");
  }

  @Test
  void refusesAModelThatItsCardDoesNotDescribe() throws Exception {
    write("tags.properties", "file=tags-0.1.0.bin\nversion=0.1.0\nsha256=0\n");
    write("tags-0.1.0.bin", "no model");
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> broken().open(ModelKind.TAGS))
        .withMessageContaining("TAGS")
        .withMessageContaining("f62c7d17");
  }

  private void write(String file, String text) throws IOException {
    Path path = jar.resolve(FOLDER + "english/" + file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** The provider from a folder that holds its class and what the test wrote, and no more. */
  private ModelProvider broken() throws Exception {
    Path type = jar.resolve(FOLDER + "BundledModels.class");
    Files.createDirectories(type.getParent());
    try (InputStream in = BundledModels.class.getResourceAsStream("BundledModels.class")) {
      Files.write(type, in.readAllBytes());
    }
    return (ModelProvider) new Alone(jar.toUri().toURL()).loadClass(BundledModels.class.getName())
        .getDeclaredConstructor().newInstance();
  }

  /** Looks for the models in its own folder only. */
  private static final class Alone extends URLClassLoader {

    Alone(URL folder) {
      super(new URL[] {folder}, ModelProvider.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      return name.equals(BundledModels.class.getName()) && findLoadedClass(name) == null
          ? findClass(name) : super.loadClass(name, resolve);
    }

    @Override
    public URL getResource(String name) {
      return name.startsWith(FOLDER) ? findResource(name) : super.getResource(name);
    }
  }
}
