package io.github.copydesk.coreference;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.Coreferences;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.NamedThing;
import io.github.copydesk.article.Nationality;
import io.github.copydesk.article.Organization;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Place;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import java.util.Collection;
import java.util.Comparator;
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
    Entities entities = joined(segments, mentions);
    Discourse discourse = new Discourse(segments, passages);
    AnaphorResolver anaphors = new AnaphorResolver(discourse, new Cast(discourse, entities));
    List<Coreference> coreferences = Stream.concat(
            entities.stream().flatMap(new NameReasons(mentions)::of), anaphors.resolve().stream())
        .sorted(Comparator.comparing(Coreference::span))
        .toList();
    return new Resolution(entities, new Coreferences(coreferences));
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
    Roles roles = new Roles(segments, mentions);
    return new Entities(Stream.of(EntityType.values())
        .flatMap(type -> OwnNameJoiner.join(joined(type, byType.get(type)), mentions).stream()
            .map(group -> entity(type, group, roles)))
        .sorted(Comparator.comparing(entity -> entity.mentions().get(0).span()))
        .toList());
  }

  private static Collection<Group> joined(EntityType type, List<Mention> mentions) {
    return type == EntityType.PERSON ? PersonJoiner.join(mentions) : NameJoiner.join(type, mentions);
  }

  private static Entity entity(EntityType type, Group group, Roles roles) {
    List<Mention> mentions = group.mentions();
    return switch (type) {
      case PERSON -> new Person(group.name(), roles.of(mentions), mentions);
      case ORGANIZATION -> new Organization(group.name(), mentions);
      case PLACE -> new Place(group.name(), mentions);
      case NATIONALITY -> new Nationality(group.name(), mentions);
      case EVENT, LAW, PRODUCT, WORK, MISCELLANEOUS -> new NamedThing(group.name(), type, mentions);
      case DATE, TIME, DURATION, MONEY, PERCENT, QUANTITY, COUNT, ORDINAL ->
          throw new IllegalArgumentException(type + " is a value, not a name");
    };
  }
}
