package io.github.copydesk.coreference;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the names of anything but persons: the same words; an acronym and the words it stands for; a name and its longer
 * form that ends with at least two of the same words ("Supreme Court", "U.S. Supreme Court") or begins with them before "of"
 * ("House", "House of Commons"); a country's short and long
 * names; a nationality and its plural. A name within another at its beginning is not joined: "Trump Organization" is not Trump.
 */
final class NameJoiner {

  private static final Lexicon OTHER_NAMES = Lexicon.load(NameJoiner.class, "other-names");
  private static final Lexicon LEGAL_FORMS = Lexicon.load(NameJoiner.class, "legal-forms");
  private static final int LONGEST_ACRONYM = 8;

  private final Map<String, String> byInitials = new HashMap<>();
  private final Map<String, String> byPart = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  private NameJoiner() {}

  /** Joins mentions of one type, given in the order of the text. */
  static Collection<Group> join(EntityType type, List<Mention> mentions) {
    NameJoiner joiner = new NameJoiner();
    List<List<String>> names = mentions.stream()
        .map(mention -> type == EntityType.NATIONALITY ? singular(mention.text()) : words(mention.text()))
        .toList();
    names.forEach(joiner::meet);
    Map<String, Group> groups = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      groups.computeIfAbsent(joiner.longest(names.get(i)), name -> new Group()).add(mentions.get(i));
    }
    return groups.values();
  }

  private static List<String> words(String name) {
    List<String> words = NameWords.of(name);
    int start = words.size() > 1 && words.get(0).equals("the") ? 1 : 0;
    int end = words.size();
    while (end > start + 1 && LEGAL_FORMS.contains(words.get(end - 1))) {
      end--;
    }
    return words.subList(start, end);
  }

  private static List<String> singular(String nationality) {
    List<String> words = new ArrayList<>(words(nationality));
    words.replaceAll(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    return words;
  }

  private void meet(List<String> words) {
    String name = NameWords.joined(words);
    if (words.size() > 1) {
      byInitials.putIfAbsent(NameWords.initials(words), name);
      byInitials.putIfAbsent(NameWords.allInitials(words), name);
    }
    for (int start = 1; start < words.size() - 1; start++) {
      byInitials.putIfAbsent(NameWords.initials(words.subList(start, words.size())), name);
      meetPart(words.subList(start, words.size()), name);
    }
    if (words.indexOf("of") > 0) {
      meetPart(words.subList(0, words.indexOf("of")), name);
    }
  }

  private void meetPart(List<String> words, String name) {
    String part = NameWords.joined(words);
    if (!name.equals(byPart.getOrDefault(part, name))) {
      ambiguous.add(part);
    }
    byPart.put(part, name);
  }

  private String longest(List<String> words) {
    String name = NameWords.joined(words);
    String longer = Optional.ofNullable(byPart.get(name))
        .filter(full -> !ambiguous.contains(name))
        .orElseGet(() -> words.size() == 1 ? spelledOut(name) : name);
    return OTHER_NAMES.value(longer).orElse(longer);
  }

  private String spelledOut(String word) {
    boolean acronym = word.length() > 1 && word.length() <= LONGEST_ACRONYM;
    return acronym ? byInitials.getOrDefault(word, word) : word;
  }
}
