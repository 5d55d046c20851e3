package io.github.copydesk.coreference;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.copydesk.article.Entity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The things of a text by the nouns that may describe them, so that a long text need not be gone through for each description. */
final class DescribingNouns {

  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "in", "on", "at", "and");

  private final SetMultimap<String, Integer> byNoun = LinkedHashMultimap.create();
  /** By the words that may stand before the noun: those of the name, of what kind of thing it is, and of what it is called. */
  private final SetMultimap<String, Integer> byModifier = LinkedHashMultimap.create();

  DescribingNouns(Cast cast, Epithets epithets) {
    for (int referent = 0; referent < cast.size(); referent++) {
      Entity entity = cast.entity(referent);
      int number = referent;
      Stream.of(
              epithets.of(referent).stream().map(Epithet::noun), Kinds.nounsOf(entity).stream(), head(entity).stream())
          .flatMap(nouns -> nouns)
          .flatMap(noun -> Kinds.broader(noun).stream())
          .forEach(noun -> byNoun.put(noun, number));
      Stream.of(NameWords.of(entity.name()).stream(), Kinds.adjectivesOf(entity).stream(),
              epithets.of(referent).stream().flatMap(epithet -> epithet.modifiers().stream()))
          .flatMap(words -> words)
          .forEach(word -> byModifier.put(word, number));
    }
  }

  /** Returns the indexes of the things that a noun and the rarest of the words before it may describe, in the order of the entities. */
  List<Integer> of(Description description) {
    Set<Integer> called = byNoun.get(description.noun());
    Set<Integer> rarest = Stream.concat(Stream.of(called), description.nouns().stream().map(byModifier::get))
        .min(Comparator.comparing(Set::size)).orElseThrow();
    return rarest.stream().filter(called::contains).toList();
  }

  /** The noun of a name: the word before its first preposition, or its last. */
  static Optional<String> head(Entity entity) {
    List<String> words = NameWords.of(entity.name());
    int end = IntStream.range(1, words.size()).filter(i -> PREPOSITIONS.contains(words.get(i))).findFirst().orElse(words.size());
    return words.size() > 1 ? Optional.of(words.get(end - 1)) : Optional.empty();
  }
}
