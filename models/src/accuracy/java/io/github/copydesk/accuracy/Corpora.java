package io.github.copydesk.accuracy;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of the corpora, which stay outside the repository: named by the system property {@value #PROPERTY} or the
 * environment variable {@value #VARIABLE}.
 *
 * @param folder the folder, with {@code polnear}, {@code claims}, {@code ner} and {@code news} in it
 */
public record Corpora(Path folder) {

  static final String PROPERTY = "copydesk.corpora";
  static final String VARIABLE = "COPYDESK_CORPORA";

  /** Finds the corpora by the setting; empty where it is not set. */
  public static Optional<Corpora> find() {
    return Stream.of(System.getProperty(PROPERTY), System.getenv(VARIABLE))
        .filter(setting -> setting != null && !setting.isBlank())
        .findFirst()
        .map(setting -> new Corpora(Path.of(setting)));
  }

  /**
   * Returns the gold that is in the repository: three articles of our own writing, in {@code attributions} and again in
   * {@code claims}, and articles of Wikinews that we annotated, in {@code wikinews/train} and {@code wikinews/test}.
   */
  public static Corpora ofOurOwn() {
    URL folder = Objects.requireNonNull(Corpora.class.getResource("/gold"), "the resources of accuracy are missing");
    try {
      return new Corpora(Path.of(folder.toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("cannot read " + folder, e);
    }
  }

  /**
   * Finds the corpora by the setting.
   *
   * @throws IllegalStateException if it is not set
   */
  public static Corpora expect() {
    return find().orElseThrow(() -> new IllegalStateException(
        "where are the corpora? Set the system property " + PROPERTY + " or the variable " + VARIABLE));
  }

  /** Returns the place of a corpus, a file or a folder, such as "polnear/dev". */
  public Path path(String corpus) {
    return folder.resolve(corpus);
  }

  /**
   * Names a corpus by its contents.
   *
   * @param corpus a file or a folder, such as "polnear/dev"
   * @return the SHA-256 over names and contents of its files, sorted by name, in hexadecimal
   * @throws IOException if a file cannot be read
   */
  public String digest(String corpus) throws IOException {
    return digest(path(corpus));
  }

  /**
   * Digests a folder or a file.
   *
   * @param root the folder or file
   * @return the SHA-256 of the names, lengths and bytes of all its files
   * @throws IOException if one cannot be read
   */
  public static String digest(Path root) throws IOException {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Path file : files(root)) {
      String name = root.relativize(file).toString().replace('\\', '/');
      byte[] contents = Files.readAllBytes(file);
      hasher.putString(name, StandardCharsets.UTF_8).putByte((byte) 0).putLong(contents.length).putBytes(contents);
    }
    return hasher.hash().toString();
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted(Comparator.comparing(Path::toString)).toList();
    }
  }
}
