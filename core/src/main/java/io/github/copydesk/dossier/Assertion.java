package io.github.copydesk.dossier;

import com.google.common.collect.Sets;
import io.github.copydesk.article.Claim;
import io.github.copydesk.article.ClaimTime;
import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.Count;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Modality;
import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Polarity;
import io.github.copydesk.article.ReportedClaim;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.TimeExpression;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A claim made ready to be compared. */
final class Assertion {

  /** Longer claims are compared by so many of their content words, so that no pair costs much. */
  private static final int MOST_WORDS = 80;

  /** The least number of content words that make more than a fragment. */
  private static final int LEAST_TOLD = 4;

  /** Types whose names do not tell what a claim is about: many claims name the place. */
  private static final Set<EntityType> UNTELLING = Set.of(EntityType.PLACE, EntityType.NATIONALITY, EntityType.MISCELLANEOUS);

  /** Types of values that tell which or how much of it a claim is about: "a second bombing", "in the first two days". */
  private static final Set<EntityType> PARTS = Set.of(EntityType.ORDINAL, EntityType.DURATION);

  private static final Set<String> PRONOUNS =
      Set.of("it", "its", "he", "his", "she", "her", "they", "their", "we", "our", "this", "these");

  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "cannot", "without", "nor", "neither", "none", "nobody", "nothing");

  private final Clipping clipping;
  private final Claim claim;
  private final EntityJoiner entities;
  private final int[] order;
  private final int[] words;
  private final List<Fact> facts;
  private final Set<Integer> names;
  private final boolean isNamed;
  private final int[] plainWords;
  private final Set<Integer> capitals;
  private final Set<String> times;
  private final Set<String> parts;
  private final Set<String> bareNumbers;
  private final Set<String> figures;
  private final boolean startsWithPronoun;
  private final long negations;
  private final Set<Integer> negatedWords;

  Assertion(Clipping clipping, Claim claim, Vocabulary vocabulary, EntityJoiner entities) {
    this.clipping = clipping;
    this.claim = claim;
    this.entities = entities;
    List<Clipping.Named> named = clipping.within(claim.spans());
    List<Word> all = Word.of(claim.text());
    Set<String> values = named.stream().filter(it -> it.entity().type().isValue())
        .flatMap(Assertion::wordsOfValue).map(Word::stem).collect(Collectors.toSet());
    this.order = all.stream().filter(word -> Vocabulary.isContent(word) && !word.isNumber() && !values.contains(word.stem()))
        .limit(MOST_WORDS).mapToInt(word -> vocabulary.number(word.stem())).toArray();
    this.words = Sequences.sortedSet(order);
    this.facts = named.stream().flatMap(it -> Fact.of(it.entity()).stream()).distinct().toList();
    List<Entity> things = Stream.concat(named.stream().map(Clipping.Named::entity), meant(all).stream())
        .filter(entity -> !entity.type().isValue()).toList();
    this.names = things.stream().map(entities::group).collect(Collectors.toSet());
    this.isNamed = things.stream().anyMatch(entity -> !UNTELLING.contains(entity.type()));
    Set<Integer> ofNames = things.stream().flatMap(Assertion::wordsAbout).map(word -> vocabulary.number(word.stem()))
        .collect(Collectors.toSet());
    this.plainWords = Arrays.stream(words).filter(word -> !ofNames.contains(word)).toArray();
    this.capitals = all.stream().skip(1).filter(word -> Character.isUpperCase(claim.text().charAt(word.start())))
        .filter(word -> Vocabulary.isContent(word) && !values.contains(word.stem())).map(word -> vocabulary.number(word.stem()))
        .filter(word -> !ofNames.contains(word)).collect(Collectors.toSet());
    this.times = named.stream().filter(it -> it.entity() instanceof TimeExpression)
        .map(it -> it.entity().value()).collect(Collectors.toSet());
    this.parts = named.stream().map(Clipping.Named::entity).filter(entity -> PARTS.contains(entity.type()))
        .map(Entity::value).collect(Collectors.toSet());
    this.bareNumbers = all.stream().filter(word -> word.isNumber() && !values.contains(word.stem())).map(Word::form)
        .collect(Collectors.toSet());
    this.figures = all.stream().filter(Word::isNumber).map(Word::form).collect(Collectors.toSet());
    this.startsWithPronoun = !all.isEmpty() && PRONOUNS.contains(all.get(0).form());
    this.negations = all.stream().filter(Assertion::isNegation).count();
    this.negatedWords = IntStream.range(0, all.size()).filter(i -> isNegation(all.get(i)))
        .flatMap(i -> all.subList(i, all.size()).stream().filter(Vocabulary::isContent).limit(1)
            .mapToInt(word -> vocabulary.number(word.stem())))
        .boxed().collect(Collectors.toSet());
  }

  /** What is counted is no part of the value: "troops" tells what 7,000 and 5,000 are about. */
  private static Stream<Word> wordsOfValue(Clipping.Named value) {
    Set<String> counted = value.entity() instanceof Count count
        ? Word.of(count.noun()).stream().map(Word::stem).collect(Collectors.toSet()) : Set.of();
    return Word.of(value.mention().text()).stream().filter(word -> !counted.contains(word.stem()));
  }

  private static Stream<Word> wordsAbout(Entity entity) {
    String office = entity instanceof Person person ? " " + person.role() + " " + person.affiliation() : "";
    return Word.of(entity.name() + office).stream();
  }

  /** What the claim stands for by other words than names: of "it" and "we" in reported speech the source, if nothing else is told. */
  private List<Entity> meant(List<Word> words) {
    List<Entity> meant = clipping.meantWithin(claim.spans());
    boolean ofSource = words.stream().map(Word::form).anyMatch(PRONOUNS::contains);
    return meant.isEmpty() && ofSource && claim instanceof ReportedClaim reported
        && reported.attribution().source() instanceof NamedSource source ? List.of(source.entity()) : meant;
  }

  private static boolean isNegation(Word word) {
    return NEGATIONS.contains(word.form()) || word.form().endsWith("n't");
  }

  int article() {
    return clipping.number();
  }

  Clipping clipping() {
    return clipping;
  }

  Claim claim() {
    return claim;
  }

  Excerpt excerpt() {
    List<Span> spans = claim.spans();
    return clipping.excerpt(spans, claim.text());
  }

  Telling<Claim> telling() {
    String source = claim instanceof ReportedClaim reported ? Clipping.name(reported.attribution().source()) : "";
    return new Telling<>(article(), clipping.outlet(), source, claim);
  }

  /** Tells whether it is more than a fragment. */
  boolean isWorthListing() {
    return order.length >= LEAST_TOLD;
  }

  /** Returns the content words in their order, values left out. */
  int[] order() {
    return order;
  }

  /** Returns the content words, sorted and each once. */
  int[] words() {
    return words;
  }

  List<Fact> facts() {
    return facts;
  }

  /** Returns the groups of the things with a name. */
  Set<Integer> names() {
    return names;
  }

  Footing footing() {
    if (startsWithPronoun || names.isEmpty()) {
      return Footing.NONE;
    }
    return isNamed ? Footing.NAMED : Footing.PLACED;
  }

  /** Returns the words that are no part of a name, a title or an office. */
  int[] plainWords() {
    return plainWords;
  }

  /** Tells whether all words with a capital, those of names found apart, are words of the other: a guard against names not found. */
  boolean hasCapitalsIn(Assertion other) {
    return capitals.stream().allMatch(word -> Arrays.binarySearch(other.words, word) >= 0);
  }

  /** Tells whether one has no figure that the other has not: "1/4 and 3/8 pct", "1/2 pct". */
  boolean hasNoOtherFigures(Assertion other) {
    return figures.containsAll(other.figures) || other.figures.containsAll(figures);
  }

  /** Tells whether all figures are the same, those of dates apart. */
  boolean hasSameFigures(Assertion other) {
    return figuresWithoutDates().equals(other.figuresWithoutDates());
  }

  private Set<String> figuresWithoutDates() {
    Set<String> dates = facts.stream().filter(Fact::isDate).flatMap(fact -> Word.of(fact.written()).stream())
        .map(Word::form).collect(Collectors.toSet());
    return Sets.difference(figures, dates);
  }

  /** Tells whether two sources are named, each for one of the claims. */
  boolean hasAnotherSource(Assertion other) {
    return source() >= 0 && other.source() >= 0 && source() != other.source();
  }

  private int source() {
    return claim instanceof ReportedClaim reported && reported.attribution().source() instanceof NamedSource source
        ? entities.group(source.entity()) : -1;
  }

  /** Tells whether two claims speak of the same days and periods and have no other numbers but amounts in which they differ. */
  boolean hasSameSetting(Assertion other) {
    return bareNumbers.equals(other.bareNumbers) && parts.equals(other.parts)
        && (times.equals(other.times) || times.isEmpty() || other.times.isEmpty());
  }

  /** Tells whether the claim turns a proposition down. */
  boolean isNegated() {
    return claim.modality().polarity() == Polarity.NEGATED || claim.type() == ClaimType.DENIAL;
  }

  /** Tells whether what is negated here is told there: not of "He did not say when", set beside "It will open". */
  boolean negatesWordsOf(Assertion other) {
    return negatedWords.stream().allMatch(word -> Arrays.binarySearch(other.words, word) >= 0);
  }

  /** Tells whether negation was found where it is written, and only there; a denied denial may mean anything. */
  boolean hasClearPolarity() {
    boolean written = negations == 1;
    return negations <= 1 && (claim.type() == ClaimType.DENIAL ? !written : written == isNegated());
  }

  /** Tells whether two claims hold of the same time, as surely, and are of a kind: what is asked for is not yet so. */
  boolean isPutLike(Assertion other) {
    Modality one = claim.modality();
    Modality two = other.claim.modality();
    boolean apart = one.time() != two.time() && (one.time() == ClaimTime.FUTURE || two.time() == ClaimTime.FUTURE);
    return one.certainty() == two.certainty() && !apart
        && (claim.type() == ClaimType.DEMAND) == (other.claim.type() == ClaimType.DEMAND);
  }

  boolean hasAsManyNegations(Assertion other) {
    return negations % 2 == other.negations % 2 && isNegated() == other.isNegated();
  }

  boolean hasSameWords(Assertion other) {
    return Arrays.equals(order, other.order)
        && facts.stream().map(Fact::value).toList().equals(other.facts.stream().map(Fact::value).toList());
  }
}
