package io.github.copydesk.dossier;

import com.google.common.collect.Sets;
import io.github.copydesk.article.Claim;
import io.github.copydesk.article.ClaimTime;
import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Modality;
import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.Polarity;
import io.github.copydesk.article.ReportedClaim;
import io.github.copydesk.article.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A claim made ready to be compared. */
final class Assertion {

  /** The least number of content words that make more than a fragment. */
  private static final int LEAST_TOLD = 4;

  /** Types whose names do not tell what a claim is about: many claims name the place. */
  private static final Set<EntityType> UNTELLING = Set.of(EntityType.PLACE, EntityType.NATIONALITY, EntityType.MISCELLANEOUS);

  private static final Set<EntityType> TIMES = Set.of(EntityType.DATE, EntityType.TIME);

  private final Clipping clipping;
  private final Claim claim;
  private final EntityJoiner entities;
  private final List<Entity> mentioned;
  private final List<Entity> things;
  private final List<Fact> facts;
  private final Set<Integer> names;
  private final ClaimWords words;

  Assertion(Clipping clipping, Claim claim, Vocabulary vocabulary, EntityJoiner entities) {
    this.clipping = clipping;
    this.claim = claim;
    this.entities = entities;
    List<Clipping.Named> named = clipping.within(claim.spans());
    this.mentioned = named.stream().map(Clipping.Named::entity).toList();
    this.things = Stream.concat(mentioned.stream(), meant().stream()).filter(entity -> !entity.type().isValue()).toList();
    this.facts = named.stream().filter(clipping::isWhole).flatMap(it -> Fact.of(it.entity()).stream()).distinct().toList();
    this.names = things.stream().map(entities::group).collect(Collectors.toSet());
    this.words = new ClaimWords(vocabulary, claim.text(), named, things);
  }

  /** What the claim stands for by other words than names: of "it" and "we" in reported speech the source, if nothing else is told. */
  private List<Entity> meant() {
    List<Entity> meant = clipping.meantWithin(claim.spans());
    return meant.isEmpty() && claim instanceof ReportedClaim reported && ClaimWords.hasPronoun(claim.text())
        && reported.attribution().source() instanceof NamedSource source ? List.of(source.entity()) : meant;
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
    return words.order().length >= LEAST_TOLD;
  }

  ClaimWords words() {
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
    if (words.startsWithPronoun() || names.isEmpty()) {
      return Footing.NONE;
    }
    return things.stream().anyMatch(this::isTelling) ? Footing.NAMED : Footing.PLACED;
  }

  /** Whether a thing tells what a claim is about: many claims name the place, and very many the exchange that was told. */
  private boolean isTelling(Entity thing) {
    return !UNTELLING.contains(thing.type()) && entities.isRare(thing);
  }

  /** Tells whether one has no figure that the other has not: "1/4 and 3/8 pct", "1/2 pct". */
  boolean hasNoOtherFigures(Assertion other) {
    Set<String> figures = words.figures();
    Set<String> otherFigures = other.words.figures();
    return figures.containsAll(otherFigures) || otherFigures.containsAll(figures);
  }

  /** Tells whether all figures are the same, those of dates apart. */
  boolean hasSameFigures(Assertion other) {
    return figuresWithoutDates().equals(other.figuresWithoutDates());
  }

  private Set<String> figuresWithoutDates() {
    Set<String> dates = facts.stream().filter(Fact::isDate).flatMap(fact -> Word.of(fact.written()).stream())
        .map(Word::form).collect(Collectors.toSet());
    return Sets.difference(words.figures(), dates);
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
    Set<String> times = values(TIMES);
    Set<String> otherTimes = other.values(TIMES);
    return words.bareNumbers().equals(other.words.bareNumbers())
        && words.ordinals().equals(other.words.ordinals())
        && durations().equals(other.durations())
        && (times.equals(otherTimes) || times.isEmpty() || otherTimes.isEmpty());
  }

  /** Tells whether one has no length of time that the other has not: "for ten years", "for five years". */
  boolean hasNoOtherDurations(Assertion other) {
    return durations().containsAll(other.durations()) || other.durations().containsAll(durations());
  }

  private Set<String> durations() {
    return values(Set.of(EntityType.DURATION));
  }

  private Set<String> values(Set<EntityType> types) {
    return mentioned.stream().filter(entity -> types.contains(entity.type())).map(Entity::value).collect(Collectors.toSet());
  }

  /** Tells whether the claim turns a proposition down. */
  boolean isNegated() {
    return claim.modality().polarity() == Polarity.NEGATED || claim.type() == ClaimType.DENIAL;
  }

  /** Tells whether negation was found where it is written, and only there; a denied denial may mean anything. */
  boolean hasClearPolarity() {
    boolean written = words.negations() == 1;
    return words.negations() <= 1 && (claim.type() == ClaimType.DENIAL ? !written : written == isNegated());
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
    return words.negations() % 2 == other.words.negations() % 2 && isNegated() == other.isNegated();
  }

  boolean hasSameWords(Assertion other) {
    return Arrays.equals(words.order(), other.words.order())
        && facts.stream().map(Fact::value).toList().equals(other.facts.stream().map(Fact::value).toList());
  }
}
