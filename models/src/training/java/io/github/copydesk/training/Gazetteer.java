package io.github.copydesk.training;

import io.github.copydesk.sequence.FeatureHash;
import io.github.copydesk.sequence.KnownPhrases;
import io.github.copydesk.sequence.WordClusters;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * The names of NLP4J (Emory University, Apache-2.0): a serialised tree of phrases with the numbers of the lists that each is
 * in. The numbers are not explained there; which kind they stand for is read off the names.
 */
final class Gazetteer {

  private static final String ENTRY = "edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz";
  private static final String ALLOWED = "java.util.*;java.lang.*;io.github.copydesk.training.*;!*";
  private static final int LONGEST = 6;
  private static final int PERSON = 1;
  private static final int PLACE = 2;
  private static final int ORGANIZATION = 4;
  private static final int WORK = 8;
  private static final int OTHER = 16;
  /** The kind of each list; trades, coins and nationalities are no names. */
  private static final int[] KINDS = {
      ORGANIZATION, PLACE, 0, 0, PERSON, 0, PLACE, PLACE, WORK, OTHER, WORK, PLACE, OTHER, ORGANIZATION, PERSON, WORK};

  private final WordClusters clusters;
  private final Map<Integer, Integer> phrases = new HashMap<>();

  private Gazetteer(WordClusters clusters) {
    this.clusters = clusters;
  }

  /** Reads the names out of the artifact {@code edu.emory.mathcs.nlp:nlp4j-english:1.1.3}. */
  static KnownPhrases read(Path jar, WordClusters clusters) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile());
        InputStream packed = zip.getInputStream(zip.getEntry(ENTRY));
        ObjectInputStream in = new Translation(new BufferedInputStream(new XZInputStream(packed)))) {
      in.setObjectInputFilter(ObjectInputFilter.Config.createFilter(ALLOWED));
      Gazetteer gazetteer = new Gazetteer(clusters);
      gazetteer.add(((Tree) in.readObject()).root, "");
      return KnownPhrases.of(gazetteer.phrases);
    } catch (ClassNotFoundException e) {
      throw new IOException("the names hold a class that is not of java.util", e);
    }
  }

  private void add(Node node, String phrase) {
    if (node.value instanceof Set<?> lists) {
      int kinds = lists.stream().mapToInt(list -> KINDS[Integer.parseInt((String) list)]).reduce(0, (one, other) -> one | other);
      if (kinds != 0 && isWanted(phrase, kinds)) {
        phrases.merge(number(words(phrase)), kinds, (one, other) -> one | other);
      }
    }
    node.forEach((word, next) -> add((Node) next, phrase.isEmpty() ? (String) word : phrase + " " + word));
  }

  private boolean isWanted(String phrase, int kinds) {
    boolean name = Character.isUpperCase(phrase.charAt(0)) || Character.isDigit(phrase.charAt(0));
    List<String> words = words(phrase);
    boolean plain = phrase.indexOf(';') < 0 && !phrase.contains(" ,") && words.size() <= LONGEST;
    return name && plain && !(kinds == PERSON && words.size() > 1 && words.stream().allMatch(this::isClustered));
  }

  /** Persons whose names are all common enough to have a cluster are found without a list. */
  private boolean isClustered(String word) {
    return clusters.cluster(FeatureHash.of(word)) >= 0;
  }

  private static List<String> words(String phrase) {
    return Arrays.asList(phrase.toLowerCase(Locale.ROOT).replace(" - ", "-").split(" "));
  }

  private static int number(List<String> words) {
    return words.stream().map(FeatureHash::of).reduce(0, KnownPhrases::join);
  }

  /** Reads the classes of NLP4J as ours. */
  private static final class Translation extends ObjectInputStream {

    Translation(InputStream in) throws IOException {
      super(in);
    }

    @Override
    protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
      ObjectStreamClass described = super.readClassDescriptor();
      return switch (described.getName()) {
        case "edu.emory.mathcs.nlp.common.collection.tree.PrefixTree" -> ObjectStreamClass.lookup(Tree.class);
        case "edu.emory.mathcs.nlp.common.collection.tree.PrefixNode" -> ObjectStreamClass.lookup(Node.class);
        default -> described;
      };
    }
  }

  private static final class Tree implements Serializable {
    private static final long serialVersionUID = 1;
    private Node root;
  }

  private static final class Node extends HashMap<Object, Object> {
    private static final long serialVersionUID = 1;
    private Object value;
  }
}
