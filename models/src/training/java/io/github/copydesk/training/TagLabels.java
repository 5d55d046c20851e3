package io.github.copydesk.training;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The labels of parts of speech: a tag of Universal Dependencies, and behind a hyphen the tag of the Penn Treebank that goes
 * with it. Marks have one label, and all words of a name are proper nouns, whatever they are elsewhere.
 */
final class TagLabels {

  private static final Set<String> NAMES = Set.of("NNP", "NNPS");
  private static final Set<String> MARKS = Set.of(
      ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP", "\"", "-LSB-", "-RSB-", "-LCB-", "-RCB-");
  private static final String MARK = "PUNCT";

  /** A word with both tags. */
  record Tagged(String word, String universal, String penn) {

    private String label() {
      if (universal.equals(MARK)) {
        return MARK;
      }
      return NAMES.contains(penn) ? "PROPN-" + penn : universal + "-" + penn;
    }
  }

  private final List<String> names;

  /** For each word in lower case the labels that it was seen with. */
  private final Map<String, Long> seen = new HashMap<>();

  /** For each tag of the Penn Treebank the label that most of its words have. */
  private final Map<String, Long> usual = new HashMap<>();

  private TagLabels(Map<String, Integer> counts) {
    this.names = List.copyOf(counts.keySet());
    Map<String, Integer> most = new HashMap<>();
    counts.forEach((name, count) -> {
      String penn = name.substring(name.indexOf('-') + 1);
      if (count > most.getOrDefault(penn, 0)) {
        most.put(penn, count);
        usual.put(penn, 1L << names.indexOf(name));
      }
    });
  }

  /** Takes the labels that people gave often enough, and which words they gave them to. */
  static TagLabels of(List<Tagged> words, int least) {
    Map<String, Integer> counts = new TreeMap<>();
    words.forEach(word -> counts.merge(word.label(), 1, Integer::sum));
    counts.values().removeIf(count -> count < least);
    TagLabels labels = new TagLabels(counts);
    for (Tagged word : words) {
      int label = labels.names.indexOf(word.label());
      labels.seen.merge(key(word.word()), label < 0 ? 0 : 1L << label, (one, other) -> one | other);
    }
    return labels;
  }

  List<String> names() {
    return names;
  }

  /** Returns the labels that a word with both tags may have: its own, or all with its tag where that is rare. */
  long allowed(Tagged word) {
    int label = names.indexOf(word.label());
    return label >= 0 ? 1L << label : with(word.universal() + "-", "");
  }

  /**
   * Returns the labels that a word with a tag of the Penn Treebank may have: those that people gave it, else the usual one; 0
   * where there are none.
   */
  long allowed(String word, String penn) {
    if (MARKS.contains(penn)) {
      return 1L << names.indexOf(MARK);
    }
    long known = with("", "-" + penn) & seen.getOrDefault(key(word), 0L);
    return known != 0 ? known : usual.getOrDefault(penn, 0L);
  }

  private static String key(String word) {
    return word.replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  private long with(String start, String end) {
    long set = 0;
    for (int i = 0; i < names.size(); i++) {
      set |= names.get(i).startsWith(start) && names.get(i).endsWith(end) ? 1L << i : 0;
    }
    return set;
  }
}
