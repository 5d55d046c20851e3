package io.github.copydesk.accuracy;

import com.google.common.collect.Sets;
import io.github.copydesk.accuracy.ClaimLayer.Thing;
import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the typed entities of some articles: mentions, grouping and roles. */
final class ThingFigures {

  private static final Pattern ARTICLE = Pattern.compile("(?i)the[" + Tokens.SPACE + "]+");
  private static final Pattern POSSESSIVE = Pattern.compile("[’'][sS]?$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Set<String> EMPTY_WORDS = Set.of("the", "a", "an", "s", "of");

  private final Sample sample;
  private final List<JudgedClaims> judged;

  ThingFigures(String slice, List<JudgedClaims> judged) {
    this.sample = new Sample(ClaimAccuracy.ENTITIES, slice);
    this.judged = judged;
  }

  private record Typed(Span span, String type) {}

  /** A gold thing, the predictions of its article, and the other gold things. */
  private record Case(Thing gold, ClaimLayer predicted, List<Thing> others) {

    private static Stream<Case> of(JudgedClaims article) {
      return article.gold().things().stream()
          .filter(thing -> !thing.mentions().isEmpty())
          .map(thing -> new Case(thing, article.predicted(),
              article.gold().things().stream().filter(other -> other != thing).toList()));
    }

    private Set<Span> wanted() {
      return new HashSet<>(gold.mentions());
    }

    private Stream<Thing> holders() {
      return predicted.things().stream()
          .filter(thing -> thing.type().equals(gold.type()) && thing.mentions().containsAll(gold.mentions()));
    }

    private boolean isGrouped() {
      return holders().findAny().isPresent();
    }

    private boolean isPure() {
      return holders().anyMatch(holder -> others.stream()
          .filter(other -> other.type().equals(gold.type()))
          .noneMatch(other -> other.mentions().stream()
              .anyMatch(span -> holder.mentions().contains(span) && !gold.mentions().contains(span))));
    }

    /** Finds the predicted person who shares most mentions, one at least. */
    private Optional<Thing> person() {
      Thing best = null;
      int most = 0;
      for (Thing thing : predicted.things()) {
        int shared = Sets.intersection(wanted(), new HashSet<>(thing.mentions())).size();
        if (thing.type().equals("PERSON") && shared > most) {
          most = shared;
          best = thing;
        }
      }
      return Optional.ofNullable(best);
    }
  }

  /** Returns every figure, all types together first. */
  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    figures.add(mentions("mentions", typed -> true, false));
    figures.add(mentions("mentions, the and 's let go", typed -> true, true));
    for (String type : types()) {
      figures.add(mentions("mentions " + type, typed -> typed.type().equals(type), false));
    }
    List<Case> cases = judged.stream().flatMap(Case::of).toList();
    List<Case> several = cases.stream().filter(it -> it.wanted().size() > 1).toList();
    figures.add(share("grouping", cases, Case::isGrouped));
    figures.add(share("grouping, pure", cases, Case::isPure));
    figures.add(share("grouping of several mentions", several, Case::isGrouped));
    figures.add(share("grouping of several mentions, pure", several, Case::isPure));
    List<Case> persons =
        cases.stream().filter(it -> it.gold().type().equals("PERSON") && it.person().isPresent()).toList();
    figures.add(share("role on matched persons", persons, ThingFigures::hasRole));
    return figures;
  }

  private Figure share(String metric, List<Case> cases, Predicate<Case> condition) {
    return sample.share(metric,
        (int) cases.stream().filter(condition).count(), cases.size());
  }

  private Set<String> types() {
    return judged.stream()
        .flatMap(it -> Stream.concat(it.gold().things().stream(), it.predicted().things().stream()))
        .filter(thing -> !thing.mentions().isEmpty())
        .map(Thing::type)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Figure mentions(String metric, Predicate<Typed> condition, boolean bare) {
    int hits = 0;
    int predicted = 0;
    int gold = 0;
    for (JudgedClaims article : judged) {
      Set<Typed> theirs = typed(article, article.gold().things(), condition, bare);
      Set<Typed> ours = typed(article, article.predicted().things(), condition, bare);
      hits += Sets.intersection(theirs, ours).size();
      predicted += ours.size();
      gold += theirs.size();
    }
    return sample.figure(metric, hits, predicted, gold);
  }

  private static Set<Typed> typed(
      JudgedClaims article, List<Thing> things, Predicate<Typed> condition, boolean bare) {
    return things.stream()
        .flatMap(thing -> thing.mentions().stream().map(span -> new Typed(span, thing.type())))
        .filter(condition)
        .map(typed -> bare ? new Typed(bare(article.document().text(), typed.span()), typed.type()) : typed)
        .collect(Collectors.toSet());
  }

  /** Takes a leading "the" and a closing possessive off a mention. */
  private static Span bare(String text, Span mention) {
    String words = mention.of(text);
    Matcher article = ARTICLE.matcher(words);
    int start = article.lookingAt() ? article.end() : 0;
    int end = POSSESSIVE.matcher(words).replaceFirst("").length();
    return end > start ? new Span(mention.start() + start, mention.start() + end) : mention;
  }

  private static boolean hasRole(Case it) {
    String gold = it.gold().role().orElse("");
    String predicted = it.person().flatMap(Thing::role).orElse("");
    if (gold.isEmpty() || predicted.isEmpty()) {
      return gold.isEmpty() && predicted.isEmpty();
    }
    return Stream.concat(Stream.of(gold), Stream.of(gold.split(";", -1))).anyMatch(role -> isAlike(role, predicted));
  }

  private static boolean isAlike(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    int union = Sets.union(words, others).size();
    return union > 0 && 2 * Sets.intersection(words, others).size() >= union;
  }

  private static Set<String> words(String role) {
    return WORD.matcher(role.toLowerCase(Locale.ROOT)).results()
        .map(MatchResult::group)
        .filter(word -> !EMPTY_WORDS.contains(word))
        .collect(Collectors.toSet());
  }
}
