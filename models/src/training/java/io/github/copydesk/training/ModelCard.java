package io.github.copydesk.training;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The properties that lie beside a model and say what it was made of. */
final class ModelCard {

  private static final String CORE = "0.1";

  private final String name;
  private final List<String> corpora = new ArrayList<>();
  private final List<String> digests = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  ModelCard(String name, String format) {
    this.name = name;
    add("format", format);
    add("licence", "Apache-2.0");
  }

  void add(String key, String value) {
    lines.add(key + "=" + value);
  }

  void addCorpus(String corpus, String digest) {
    corpora.add(corpus);
    digests.add(digest);
  }

  /** Writes the card of a model file that is called NAME-VERSION.bin. */
  void write(Path model) throws IOException {
    String file = model.getFileName().toString();
    List<String> all = new ArrayList<>(List.of(
        "name=" + name,
        "version=" + file.replaceAll("^" + name + "-|\\.bin$", ""),
        "file=" + file,
        "sha256=" + Hashing.sha256().hashBytes(Files.readAllBytes(model)),
        "core=" + CORE));
    all.addAll(lines);
    all.add("corpora=" + String.join(", ", corpora));
    all.add("digests=" + String.join(" ", digests));
    String text = String.join("\n", all) + "\n";
    Files.writeString(model.resolveSibling(name + ".properties"), text, StandardCharsets.UTF_8);
  }
}
