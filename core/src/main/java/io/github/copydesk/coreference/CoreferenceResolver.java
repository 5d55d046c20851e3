package io.github.copydesk.coreference;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.segmentation.Segments;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the mentions of one thing by their names: surname and full name, acronym and what it stands for, the same name
 * in capitals. Mentions of different types are never joined; pronouns and descriptions are not looked at.
 */
public final class CoreferenceResolver {

  /**
   * Joins mentions into entities.
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @param mentions the names in it
   * @return the entities, in the order of their first mentions; every mention belongs to one of them
   */
  public Entities resolve(Segments segments, Mentions mentions) {
    ImmutableListMultimap<EntityType, Mention> byType = Multimaps.index(mentions, Mention::type);
    Map<EntityType, Collection<Group>> groups = new EnumMap<>(EntityType.class);
    byType.keySet().forEach(type -> groups.put(type, joined(type, byType.get(type))));
    EntityDescriber describer = new EntityDescriber(segments, mentions, fullNames(groups));
    List<Entity> entities = groups.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(group -> describer.describe(entry.getKey(), group.name(), group.mentions())))
        .sorted(Comparator.comparing(entity -> entity.mentions().get(0).span()))
        .toList();
    return new Entities(entities);
  }

  private static Map<Mention, String> fullNames(Map<EntityType, Collection<Group>> groups) {
    Map<Mention, String> names = new HashMap<>();
    groups.values().stream().flatMap(Collection::stream)
        .forEach(group -> group.mentions().forEach(mention -> names.put(mention, group.name())));
    return names;
  }

  private static Collection<Group> joined(EntityType type, List<Mention> mentions) {
    return type == EntityType.PERSON ? PersonJoiner.join(mentions) : NameJoiner.join(type, mentions);
  }
}
