package io.github.copydesk.dossier;

import io.github.copydesk.article.Count;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of a claim, sorted by what they are good for when claims are compared. */
final class ClaimWords {

  /** Longer claims are compared by so many of their content words, so that no pair costs much. */
  private static final int MOST_WORDS = 80;

  private static final Set<String> PRONOUNS =
      Set.of("it", "its", "he", "his", "she", "her", "they", "their", "we", "our", "this", "these");

  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "cannot", "without", "nor", "neither", "none", "nobody", "nothing");

  /** Words that tell which of several events a claim is of. */
  private static final Set<String> ORDINALS =
      Set.of("second", "third", "fourth", "fifth", "sixth", "another", "latest", "earlier", "later", "further");

  private final Vocabulary vocabulary;
  private final int[] order;
  private final int[] sorted;
  private final int[] plain;
  private final Set<Integer> capitals;
  private final Set<String> bareNumbers;
  private final Set<String> figures;
  private final Set<String> ordinals;
  private final Set<Integer> negated;
  private final long negations;
  private final boolean startsWithPronoun;

  /**
   * Sorts words.
   *
   * @param text the claim's text
   * @param named what it mentions
   * @param things the things with a name that it speaks of, by name or otherwise
   */
  ClaimWords(Vocabulary vocabulary, String text, List<Clipping.Named> named, List<Entity> things) {
    this.vocabulary = vocabulary;
    List<Word> all = Word.of(text);
    Set<String> values = named.stream().filter(it -> it.entity().type().isValue())
        .flatMap(ClaimWords::ofValue).map(Word::stem).collect(Collectors.toSet());
    Set<Integer> ofNames = things.stream().flatMap(ClaimWords::about).map(this::number).collect(Collectors.toSet());
    Predicate<Word> told = word -> Vocabulary.isContent(word) && !word.isNumber() && !values.contains(word.stem());
    this.order = all.stream().filter(told).limit(MOST_WORDS).mapToInt(this::number).toArray();
    this.sorted = Sequences.sortedSet(order);
    this.plain = Arrays.stream(sorted).filter(word -> !ofNames.contains(word)).toArray();
    this.capitals = all.stream().skip(1).filter(word -> Character.isUpperCase(text.charAt(word.start()))).filter(told)
        .map(this::number).filter(word -> !ofNames.contains(word)).collect(Collectors.toSet());
    this.bareNumbers = all.stream().filter(word -> word.isNumber() && !values.contains(word.stem())).map(Word::form)
        .collect(Collectors.toSet());
    this.negated = IntStream.range(0, all.size()).filter(i -> isNegation(all.get(i)))
        .mapToObj(i -> all.subList(i, all.size()).stream().filter(Vocabulary::isContent).limit(1).map(this::number))
        .flatMap(words -> words).collect(Collectors.toSet());
    this.negations = all.stream().filter(ClaimWords::isNegation).count();
    this.figures = all.stream().filter(Word::isNumber).map(Word::form).collect(Collectors.toSet());
    this.ordinals = all.stream().map(Word::form).filter(ORDINALS::contains).collect(Collectors.toSet());
    this.startsWithPronoun = !all.isEmpty() && PRONOUNS.contains(all.get(0).form());
  }

  /** What is counted is no part of the value: "troops" tells what 7,000 and 5,000 are about. */
  private static Stream<Word> ofValue(Clipping.Named value) {
    Set<String> counted = value.entity() instanceof Count count
        ? Word.of(count.noun()).stream().map(Word::stem).collect(Collectors.toSet()) : Set.of();
    return Word.of(value.mention().text()).stream().filter(word -> !counted.contains(word.stem()));
  }

  private static Stream<Word> about(Entity thing) {
    String office = thing instanceof Person person ? " " + person.role() + " " + person.affiliation() : "";
    return Word.of(thing.name() + office).stream();
  }

  private static boolean isNegation(Word word) {
    return NEGATIONS.contains(word.form()) || word.form().endsWith("n't");
  }

  private int number(Word word) {
    return vocabulary.number(word.stem());
  }

  static boolean hasPronoun(String text) {
    return Word.of(text).stream().map(Word::form).anyMatch(PRONOUNS::contains);
  }

  boolean startsWithPronoun() {
    return startsWithPronoun;
  }

  /** Returns the content words in their order, values left out. */
  int[] order() {
    return order;
  }

  /** Returns the content words, sorted and each once. */
  int[] sorted() {
    return sorted;
  }

  /** Returns the words that are no part of a name, a title or an office, sorted and each once. */
  int[] plain() {
    return plain;
  }

  /** Returns the figures that are no part of a value. */
  Set<String> bareNumbers() {
    return bareNumbers;
  }

  /** Returns the words that tell which of several it is: "in a second bombing". */
  Set<String> ordinals() {
    return ordinals;
  }

  /** Returns all figures. */
  Set<String> figures() {
    return figures;
  }

  /** Tells whether all words with a capital, those of names found apart, are words of the other: a guard against names not found. */
  boolean hasCapitalsIn(ClaimWords other) {
    return capitals.stream().allMatch(other::has);
  }

  /** Tells whether what is negated here is told there: not of "He did not say when", set beside "It will open". */
  boolean negatesWordsOf(ClaimWords other) {
    return negated.stream().allMatch(other::has);
  }

  private boolean has(int word) {
    return Arrays.binarySearch(sorted, word) >= 0;
  }

  long negations() {
    return negations;
  }
}
