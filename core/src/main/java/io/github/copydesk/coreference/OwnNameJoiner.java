package io.github.copydesk.coreference;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.OwnName;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets the caller's own names have the last word on what belongs together: all mentions of one own name are one thing, and
 * those of two are two. What was joined to such a mention by its words stays with it; a person only where the words of
 * one name are all in the other, so that "Sofia Berg" does not become an own "Anna Berg" by way of "Berg".
 */
final class OwnNameJoiner {

  private final Map<OwnName, Group> own = new LinkedHashMap<>();
  private final Mentions mentions;

  private OwnNameJoiner(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Joins the groups of one type anew; without own names they stay as they are. */
  static Collection<Group> join(Collection<Group> groups, Mentions mentions) {
    if (mentions.ownNames().isEmpty()) {
      return groups;
    }
    OwnNameJoiner joiner = new OwnNameJoiner(mentions);
    Set<Group> joined = new LinkedHashSet<>();
    groups.forEach(group -> joiner.split(group, joined));
    joined.addAll(joiner.own.values());
    return joined;
  }

  private void split(Group group, Set<Group> joined) {
    Set<OwnName> names = group.mentions().stream()
        .flatMap(mention -> mentions.ownName(mention).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
    Group rest = new Group();
    for (Mention mention : group.mentions()) {
      Optional<OwnName> name = mentions.ownName(mention)
          .or(() -> names.stream().filter(candidate -> fits(candidate, mention)).findFirst());
      name.map(this::group).orElse(rest).add(mention);
    }
    if (!rest.mentions().isEmpty()) {
      joined.add(names.isEmpty() ? group : rest);
    }
  }

  private Group group(OwnName name) {
    return own.computeIfAbsent(name, Group::new);
  }

  private static boolean fits(OwnName name, Mention mention) {
    List<String> own = NameWords.of(name.name());
    List<String> found = NameWords.of(mention.text());
    return name.type() != EntityType.PERSON || new HashSet<>(own).containsAll(found) || new HashSet<>(found).containsAll(own);
  }
}
