package io.github.copydesk.dossier;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Gender;
import io.github.copydesk.article.Organization;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Place;
import io.github.copydesk.article.PlaceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.TreeMap;

/**
 * Joins the things of several articles by keys, in time linear in the mentions: by full name first, then by acronyms that have
 * one reading in the dossier, then by office. A family name alone joins nobody: people are confused by it too often (Bagga and
 * Baldwin, Entity-Based Cross-Document Coreferencing Using the Vector Space Model, COLING-ACL 1998).
 */
final class EntityJoiner {

  /** How many things with one key are kept apart before no more are compared. */
  private static final int MOST_NAMESAKES = 8;

  private final List<Clipping> clippings;
  private final List<Appearance> appearances = new ArrayList<>();
  private final Map<Entity, Integer> numbers = new IdentityHashMap<>();
  private final List<String> countries;
  private final Map<Integer, EntityLink> links = new HashMap<>();
  private final Groups groups;
  private final Map<Integer, Long> frequencies;

  EntityJoiner(List<Clipping> clippings) {
    this.clippings = clippings;
    for (Clipping clipping : clippings) {
      clipping.article().entities().where(entity -> !entity.type().isValue()).forEach(entity -> {
        numbers.put(entity, appearances.size());
        appearances.add(new Appearance(clipping.number(), entity));
      });
    }
    countries = clippings.stream().map(EntityJoiner::country).toList();
    groups = new Groups(appearances.size());
    joinByName();
    joinByAcronym();
    joinByRole();
    frequencies = frequencies();
  }

  /** Returns the country that an article names most often, itself or its people; empty where it names none. */
  private static String country(Clipping clipping) {
    Map<String, Integer> counts = new TreeMap<>();
    clipping.article().entities().where(entity -> !EntityKeys.country(entity).isEmpty())
        .forEach(entity -> counts.merge(EntityKeys.country(entity), entity.mentions().size(), Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
  }

  /** Returns the number of the group that a thing belongs to, the same in all articles; -1 for a value. */
  int group(Entity entity) {
    Integer number = numbers.get(entity);
    return number == null ? -1 : groups.of(number);
  }

  /** Returns of each group in how many articles it is. */
  private Map<Integer, Long> frequencies() {
    return IntStream.range(0, appearances.size()).boxed()
        .collect(Collectors.groupingBy(groups::of, Collectors.mapping(this::article,
            Collectors.collectingAndThen(Collectors.toSet(), articles -> (long) articles.size()))));
  }

  /** Tells whether few articles speak of a thing, or two, which of a small dossier may be all. */
  boolean isRare(Entity entity) {
    return frequencies.getOrDefault(group(entity), 0L) <= Math.max(2, clippings.size() / Vocabulary.RARE);
  }

  private void joinByName() {
    ListMultimap<String, Integer> first = MultimapBuilder.hashKeys().arrayListValues().build();
    for (int i = 0; i < appearances.size(); i++) {
      String key = EntityKeys.name(entity(i));
      if (!key.isEmpty()) {
        List<Integer> namesakes = first.get(key);
        int thing = i;
        Integer same = namesakes.stream().filter(other -> fits(other, thing)).findFirst().orElse(null);
        if (same != null) {
          join(same, i, isSameName(same, i) ? EntityReason.SAME_NAME : EntityReason.SAME_COUNTRY);
        } else if (namesakes.size() < MOST_NAMESAKES) {
          namesakes.add(i);
        }
      }
    }
  }

  /** Whether the names are the same; a country and its people have a key besides the name. */
  private boolean isSameName(int one, int other) {
    return EntityKeys.code(entity(one)).isEmpty() || entity(one).name().equalsIgnoreCase(entity(other).name());
  }

  /** Whether nothing tells two things of one name apart. */
  private boolean fits(int one, int other) {
    Entity first = entity(one);
    Entity second = entity(other);
    if (first instanceof Person person && second instanceof Person namesake) {
      return person.gender() == namesake.gender() || person.gender() == Gender.UNKNOWN || namesake.gender() == Gender.UNKNOWN;
    }
    if (first instanceof Place place && second instanceof Place namesake) {
      return place.kind() == namesake.kind() || place.kind() == PlaceKind.UNKNOWN || namesake.kind() == PlaceKind.UNKNOWN;
    }
    return !EntityKeys.isCommon(first) || shareACountry(article(one), article(other));
  }

  private boolean shareACountry(int one, int other) {
    return one == other || !countries.get(one).isEmpty() && countries.get(one).equals(countries.get(other));
  }

  /**
   * An acronym that stands for two names in the dossier joins neither; one that stands for one joins where an article with the
   * name and one with the acronym are mostly about the same country: "GMB" is a union here and a marketing board there.
   */
  private void joinByAcronym() {
    Map<String, Map<Integer, Set<String>>> readings = new HashMap<>();
    for (int i = 0; i < appearances.size(); i++) {
      if (entity(i) instanceof Organization body && !body.acronym().isEmpty() && !EntityKeys.isAcronym(body)) {
        readings.computeIfAbsent(EntityKeys.acronym(body), it -> new HashMap<>())
            .computeIfAbsent(groups.of(i), it -> new HashSet<>()).add(countries.get(article(i)));
      }
    }
    for (int i = 0; i < appearances.size(); i++) {
      if (entity(i) instanceof Organization body && EntityKeys.isAcronym(body)) {
        Map<Integer, Set<String>> reading = readings.getOrDefault(EntityKeys.acronym(body), Map.of());
        String country = countries.get(article(i));
        if (reading.values().stream().anyMatch(found -> found.contains(country))) {
          joinToOnly(reading.keySet(), i, EntityReason.ACRONYM);
        }
      }
    }
  }

  private void joinByRole() {
    Map<String, Set<Integer>> holders = new HashMap<>();
    for (int i = 0; i < appearances.size(); i++) {
      if (entity(i) instanceof Person person && !EntityKeys.name(person).isEmpty()) {
        holders.computeIfAbsent(EntityKeys.role(person), it -> new HashSet<>()).add(groups.of(i));
      }
    }
    holders.remove("");
    for (int i = 0; i < appearances.size(); i++) {
      if (entity(i) instanceof Person person && EntityKeys.name(person).isEmpty()) {
        joinToOnly(holders.getOrDefault(EntityKeys.role(person), Set.of()), i, EntityReason.ROLE);
      }
    }
  }

  private void joinToOnly(Set<Integer> candidates, int thing, EntityReason reason) {
    if (candidates.size() == 1) {
      join(groups.of(candidates.iterator().next()), thing, reason);
    }
  }

  private void join(int one, int other, EntityReason reason) {
    if (groups.join(one, other) && article(one) != article(other)) {
      int first = Math.min(one, other);
      int second = Math.max(one, other);
      links.put(second, new EntityLink(excerpt(first), excerpt(second), reason));
    }
  }

  private Excerpt excerpt(int thing) {
    return clippings.get(article(thing)).excerpt(entity(thing));
  }

  private Entity entity(int thing) {
    return appearances.get(thing).entity();
  }

  private int article(int thing) {
    return appearances.get(thing).article();
  }

  /** Returns the things of two articles or more, in the order of their first appearances. */
  List<JoinedEntity> joined() {
    ListMultimap<Integer, Integer> members = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int i = 0; i < appearances.size(); i++) {
      members.put(groups.of(i), i);
    }
    return members.asMap().values().stream().map(List::copyOf)
        .filter(things -> things.stream().mapToInt(this::article).distinct().count() > 1)
        .map(this::joined).toList();
  }

  private JoinedEntity joined(List<Integer> things) {
    String name = things.stream().map(thing -> entity(thing).name())
        .reduce((one, other) -> other.length() > one.length() ? other : one).orElseThrow();
    return new JoinedEntity(name, entity(things.get(0)).type(), things.stream().map(appearances::get).toList(),
        things.stream().map(links::get).filter(link -> link != null).toList());
  }
}
