package io.github.copydesk.coreference;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.Coreferences;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds which words of a text stand for one thing: names are joined by their words (surname and full name, acronym and
 * what it stands for, the same name in capitals), then pronouns and descriptions are given to what was named before.
 * Mentions of different types are never joined. Left alone are "it", "they" and "we", and all that two things may stand
 * for. The caller's own names have the last word on what belongs together.
 */
public final class CoreferenceResolver {

  /**
   * Joins mentions into entities, and finds what stands for them.
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @param passages its narrative and quotations
   * @param mentions the names in it
   * @return the entities, to one of which every mention belongs, and the coreferences
   */
  public Resolution resolve(Segments segments, Passages passages, Mentions mentions) {
    Discourse discourse = new Discourse(segments, passages);
    Entities joined = joined(segments, mentions);
    List<Anaphor> anaphors = new AnaphorResolver(discourse, new Cast(discourse, joined)).resolve();
    Entities entities = new PronounGenders(anaphors, segments.text()).addTo(joined);
    List<Coreference> coreferences = Stream.concat(
            entities.stream().flatMap(new NameReasons(mentions)::of),
            anaphors.stream().map(anaphor -> coreference(anaphor, entities, segments.text())))
        .sorted(Comparator.comparing(Coreference::span))
        .toList();
    return new Resolution(entities, new Coreferences(coreferences));
  }

  private static Coreference coreference(Anaphor anaphor, Entities entities, String text) {
    Entity entity = entities.asList().get(anaphor.referent());
    return new Coreference(anaphor.span(), anaphor.span().of(text), entity, anaphor.antecedent(), anaphor.reason(), anaphor.confidence());
  }

  /**
   * Describes whom each pronoun of a text may stand for as the resolver sees it, for training it.
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @param passages its narrative and quotations
   * @param mentions the names in it
   * @return for each pronoun the features of each antecedent by its place, those of nobody by an empty span
   */
  public Map<Span, Map<Span, List<String>>> features(Segments segments, Passages passages, Mentions mentions) {
    Discourse discourse = new Discourse(segments, passages);
    return new AnaphorResolver(discourse, new Cast(discourse, joined(segments, mentions))).features();
  }

  private static Entities joined(Segments segments, Mentions mentions) {
    ImmutableListMultimap<EntityType, Mention> byType = Multimaps.index(mentions, Mention::type);
    Map<EntityType, Collection<Group>> groups = new EnumMap<>(EntityType.class);
    byType.keySet().forEach(type -> groups.put(type, OwnNameJoiner.join(joined(type, byType.get(type)), mentions)));
    EntityDescriber describer = new EntityDescriber(segments, mentions, fullNames(groups));
    return new Entities(groups.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(group -> describer.describe(entry.getKey(), group.name(), group.mentions())))
        .sorted(Comparator.comparing(entity -> entity.mentions().get(0).span()))
        .toList());
  }

  private static Map<Mention, String> fullNames(Map<EntityType, Collection<Group>> groups) {
    Map<Mention, String> names = new HashMap<>();
    for (Group group : Iterables.concat(groups.values())) {
      String name = group.name();
      group.mentions().forEach(mention -> names.put(mention, name));
    }
    return names;
  }

  private static Collection<Group> joined(EntityType type, List<Mention> mentions) {
    return type == EntityType.PERSON ? PersonJoiner.join(mentions) : NameJoiner.join(type, mentions);
  }
}
