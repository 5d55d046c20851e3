package io.github.copydesk.coreference;

import io.github.copydesk.article.Mention;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Joins the names of persons. Full names are one person's where surname and given name agree; a surname alone is the
 * last person of that surname who was named, or the next where none was; a given name alone is the one person who bears
 * it.
 */
final class PersonJoiner {

  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv", "junior", "senior");
  private static final int LONGEST = 8;

  private final Map<String, Group> byGivenAndSurname = new HashMap<>();
  private final Map<String, Group> byInitialAndSurname = new HashMap<>();
  private final Map<String, Set<Group>> byGiven = new HashMap<>();
  private final Map<String, Group> firstByEnding = new HashMap<>();
  private final Map<String, Group> lastByEnding = new HashMap<>();
  private final Map<String, Group> alone = new HashMap<>();
  private final Set<String> endings = new HashSet<>();

  private PersonJoiner() {}

  /** Joins the mentions of persons, given in the order of the text. */
  static Collection<Group> join(List<Mention> mentions) {
    PersonJoiner joiner = new PersonJoiner();
    List<List<String>> names = mentions.stream().map(mention -> words(mention.text())).toList();
    names.forEach(words -> joiner.endings.addAll(endings(words)));
    names.stream().filter(joiner::isFull).forEach(joiner::meet);
    Set<Group> groups = new LinkedHashSet<>();
    for (int i = 0; i < mentions.size(); i++) {
      Group group = joiner.isFull(names.get(i)) ? joiner.seen(names.get(i)) : joiner.bearer(names.get(i));
      group.add(mentions.get(i));
      groups.add(group);
    }
    return groups;
  }

  private static List<String> words(String name) {
    List<String> words = NameWords.of(name);
    int end = words.size();
    while (end > 1 && GENERATIONS.contains(words.get(end - 1))) {
      end--;
    }
    return words.subList(Math.max(0, end - LONGEST), end);
  }

  private static List<String> endings(List<String> words) {
    return IntStream.range(1, words.size())
        .mapToObj(start -> NameWords.joined(words.subList(start, words.size())))
        .toList();
  }

  /** A name of several words that is not the end of a longer one, as "de Blasio" may be. */
  private boolean isFull(List<String> words) {
    return words.size() > 1 && !endings.contains(NameWords.joined(words));
  }

  private void meet(List<String> words) {
    Group group = full(words).orElseGet(Group::new);
    String given = words.get(0);
    byGivenAndSurname.put(givenAndSurname(given, words), group);
    if (given.length() == 1) {
      byInitialAndSurname.putIfAbsent(givenAndSurname(given, words), group);
    } else {
      byGivenAndSurname.putIfAbsent(givenAndSurname(given.substring(0, 1), words), group);
    }
    byGiven.computeIfAbsent(given, name -> new HashSet<>()).add(group);
    endings(words).forEach(ending -> firstByEnding.putIfAbsent(ending, group));
  }

  private Optional<Group> full(List<String> words) {
    String given = words.get(0);
    return Optional.ofNullable(byGivenAndSurname.get(givenAndSurname(given, words)))
        .or(() -> Optional.ofNullable(byInitialAndSurname.get(givenAndSurname(given.substring(0, 1), words))));
  }

  private static String givenAndSurname(String given, List<String> words) {
    return given + " " + words.get(words.size() - 1);
  }

  private Group seen(List<String> words) {
    Group group = full(words).orElseThrow();
    endings(words).forEach(ending -> lastByEnding.put(ending, group));
    return group;
  }

  private Group bearer(List<String> words) {
    String name = NameWords.joined(words);
    return Optional.ofNullable(lastByEnding.get(name))
        .or(() -> Optional.ofNullable(firstByEnding.get(name)))
        .or(() -> Optional.of(byGiven.getOrDefault(name, Set.of())).filter(groups -> groups.size() == 1)
            .map(groups -> groups.iterator().next()))
        .orElseGet(() -> alone.computeIfAbsent(name, unknown -> new Group()));
  }
}
