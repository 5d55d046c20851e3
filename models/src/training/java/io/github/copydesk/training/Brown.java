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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * The word clusters of NLP4J (Emory University, Apache-2.0): a serialised map of words in lower case to the beginnings
 * of their paths, the longest of which is the path itself; and its word vectors, from which {@link Fields} are made.
 */
final class Brown {

  private static final String LISTS = "edu/emory/mathcs/nlp/lexica/";
  private static final String CLUSTERS = LISTS + "en-brown-clusters-simplified-lowercase.xz";
  private static final String VECTORS = LISTS + "en-word-embeddings-undigitalized.xz";
  private static final String ALLOWED = "java.util.*;java.lang.*;!*";

  private Brown() {}

  /** Reads the clusters out of the artifact {@code edu.emory.mathcs.nlp:nlp4j-english:1.1.3}. */
  static WordClusters read(Path jar) throws IOException {
    Map<String, String> words = new HashMap<>();
    object(jar, CLUSTERS).forEach((word, paths) -> words.put((String) word, longest((Set<?>) paths)));
    Map<String, float[]> vectors = new HashMap<>();
    object(jar, VECTORS).forEach((word, vector) -> {
      if (words.containsKey(((String) word).toLowerCase(Locale.ROOT))) {
        vectors.put((String) word, (float[]) vector);
      }
    });
    return WordClusters.of(words, Fields.of(vectors));
  }

  private static Map<?, ?> object(Path jar, String entry) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile());
        InputStream packed = zip.getInputStream(zip.getEntry(entry));
        ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(new XZInputStream(packed)))) {
      in.setObjectInputFilter(ObjectInputFilter.Config.createFilter(ALLOWED));
      return (Map<?, ?>) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("the words hold a class that is not of java.util", e);
    }
  }

  private static String longest(Set<?> paths) {
    return paths.stream().map(String.class::cast).max(Comparator.comparingInt(String::length)).orElseThrow();
  }
}
