package io.github.copydesk.training;

import io.github.copydesk.sequence.WordClusters;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * The word clusters of NLP4J (Emory University, Apache-2.0): a serialised map of words in lower case to the beginnings
 * of their paths, the longest of which is the path itself.
 */
final class Brown {

  private static final String ENTRY = "edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz";
  private static final String ALLOWED = "java.util.*;java.lang.*;!*";

  private Brown() {}

  /** Reads the clusters out of the artifact {@code edu.emory.mathcs.nlp:nlp4j-english:1.1.3}. */
  static WordClusters read(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile());
        InputStream packed = zip.getInputStream(zip.getEntry(ENTRY));
        ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(new XZInputStream(packed)))) {
      in.setObjectInputFilter(ObjectInputFilter.Config.createFilter(ALLOWED));
      Map<String, String> words = new HashMap<>();
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) in.readObject()).entrySet()) {
        words.put((String) entry.getKey(), longest((Set<?>) entry.getValue()));
      }
      return WordClusters.of(words);
    } catch (ClassNotFoundException e) {
      throw new IOException("the clusters hold a class that is not of java.util", e);
    }
  }

  private static String longest(Set<?> paths) {
    return paths.stream().map(String.class::cast).max(Comparator.comparingInt(String::length)).orElseThrow();
  }
}
