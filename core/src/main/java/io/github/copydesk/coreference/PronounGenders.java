package io.github.copydesk.coreference;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.copydesk.article.CoreferenceReason;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Gender;
import io.github.copydesk.article.Person;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Tells the gender of persons whom no title tells it of, by the pronouns that stand for them, where there are several and all agree. */
final class PronounGenders {

  /** How many pronouns make sure. */
  private static final int SEVERAL = 2;

  private final ListMultimap<Integer, Gender> byReferent = ArrayListMultimap.create();

  PronounGenders(List<Anaphor> anaphors, String text) {
    anaphors.stream().filter(anaphor -> anaphor.reason() == CoreferenceReason.PRONOUN)
        .forEach(anaphor -> byReferent.put(anaphor.referent(), Pronoun.gender(anaphor.span().of(text))));
  }

  /** Returns the entities in the same order, with more genders told. */
  Entities addTo(Entities entities) {
    return new Entities(IntStream.range(0, entities.size())
        .mapToObj(referent -> told(entities.asList().get(referent), byReferent.get(referent)))
        .toList());
  }

  private static Entity told(Entity entity, List<Gender> genders) {
    boolean isTold = genders.size() >= SEVERAL && new HashSet<>(genders).size() == 1;
    return isTold && entity instanceof Person person && person.gender() == Gender.UNKNOWN
        ? new Person(person.name(), person.parts(), genders.get(0), person.role(), person.affiliation(), person.mentions())
        : entity;
  }
}
