package io.github.copydesk.accuracy;

import io.github.copydesk.accuracy.ClaimLayer.Asserted;
import io.github.copydesk.accuracy.ClaimLayer.Label;
import io.github.copydesk.accuracy.JudgedClaims.Match;
import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts the claims of some articles. */
final class ClaimFigures {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s?(?=[^\\p{L}\\p{N}_]*$)");
  private static final Map<String, String> COARSE = Map.of(
      "STATEMENT", "ASSERT", "BELIEF", "ASSERT", "PREDICTION", "ASSERT", "WARNING", "ASSERT",
      "DEMAND", "ACT", "COMMITMENT", "ACT",
      "CONDEMNATION", "JUDGE", "ACCUSATION", "JUDGE", "DENIAL", "JUDGE", "ENDORSEMENT", "JUDGE");

  private final Sample sample;
  private final List<JudgedClaims> judged;
  private final List<Asserted> gold;
  private final List<Asserted> predicted;
  private final List<Match> matches;

  ClaimFigures(String slice, List<JudgedClaims> judged) {
    this.sample = new Sample(ClaimAccuracy.TASK, slice);
    this.judged = judged;
    this.gold = judged.stream().flatMap(it -> it.gold().claims().stream()).toList();
    this.predicted = judged.stream().flatMap(it -> it.predicted().claims().stream()).toList();
    this.matches = judged.stream().flatMap(it -> it.matches().stream()).toList();
  }

  /** Returns every figure, detection first. */
  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    figures.add(sample.figure("claims", matches.size(), predicted.size(), gold.size()));
    figures.add(sample.figure("claims, content exact",
        count(it -> it.gold().words().equals(it.predicted().words())), predicted.size(), gold.size()));
    figures.add(sample.share("predicted in quoted words", withinQuoted(), predicted.size()));
    for (String form : List.of("DIRECT", "MIXED", "INDIRECT")) {
      figures.add(recall(form));
    }
    figures.addAll(matched());
    figures.addAll(types("type ", type -> type));
    figures.addAll(types("coarse type ", type -> COARSE.getOrDefault(type, "")));
    figures.addAll(addressees());
    figures.add(spans("narrator's sentences", ClaimLayer::narrator, ClaimFigures::halfOfTheLonger));
    figures.add(spans("quotation marks that quote nobody", ClaimLayer::scareQuotes,
        (one, other) -> !one.isEmpty() && one.equals(other) ? 1 : 0));
    return figures;
  }

  private int withinQuoted() {
    return judged.stream()
        .mapToInt(it -> (int) it.extra().stream().filter(claim -> claim.isWithin(it.gold().claims())).count())
        .sum();
  }

  private Figure recall(String form) {
    Predicate<Asserted> isForm = claim -> claim.label(Label.FORM).equals(form);
    return sample.share("recall, gold " + form.toLowerCase(Locale.ROOT),
        count(it -> isForm.test(it.gold())), (int) gold.stream().filter(isForm).count());
  }

  private List<Figure> matched() {
    List<Figure> figures = new ArrayList<>();
    figures.add(onMatched("source", it -> it.gold().hasSourceOf(it.predicted())));
    figures.add(onMatched("source exact", it -> it.gold().source().isPresent() == it.predicted().source().isPresent()
        && it.gold().sourceWords().equals(it.predicted().sourceWords())));
    figures.add(onMatched("source name", ClaimFigures::isNameRight));
    for (Label label : Label.values()) {
      figures.add(onMatched(label.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          it -> it.gold().label(label).equals(it.predicted().label(label))));
    }
    figures.add(onMatched("coarse type", it -> coarse(it.gold()).equals(coarse(it.predicted()))));
    return figures;
  }

  /** Tells whether the last word of the source's full name is right, or nobody's name is where there is none. */
  static boolean isNameRight(Match match) {
    return lastWord(match.gold().sourceName()).equals(lastWord(match.predicted().sourceName()));
  }

  private Figure onMatched(String metric, Predicate<Match> condition) {
    return sample.share(metric + " on matched", count(condition), matches.size());
  }

  private static String coarse(Asserted claim) {
    return coarse(claim.label(Label.TYPE));
  }

  /** Returns the group of a type: to assert, to act or to judge. */
  static String coarse(String type) {
    return COARSE.getOrDefault(type, "");
  }

  private static Optional<String> lastWord(Optional<String> name) {
    return name.map(words -> POSSESSIVE.matcher(Tokens.trimmed(words)).replaceAll("").toLowerCase(Locale.ROOT))
        .map(words -> WORD.matcher(words).results().map(MatchResult::group).reduce("", (first, second) -> second));
  }

  private List<Figure> types(String metric, Function<String, String> group) {
    Function<Asserted, String> type = claim -> group.apply(claim.label(Label.TYPE));
    return matches.stream()
        .flatMap(it -> Stream.of(type.apply(it.gold()), type.apply(it.predicted())))
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted()
        .map(name -> sample.figure(metric + name,
            count(it -> type.apply(it.gold()).equals(name) && type.apply(it.predicted()).equals(name)),
            count(it -> type.apply(it.predicted()).equals(name)),
            count(it -> type.apply(it.gold()).equals(name))))
        .toList();
  }

  private List<Figure> addressees() {
    int hits = count(it -> it.gold().hasAddresseeOf(it.predicted()));
    return List.of(
        sample.figure("addressee", hits,
            (int) predicted.stream().filter(claim -> claim.addressee().isPresent()).count(),
            (int) gold.stream().filter(claim -> claim.addressee().isPresent()).count()),
        sample.figure("addressee on matched", hits,
            count(it -> it.predicted().addressee().isPresent()), count(it -> it.gold().addressee().isPresent())));
  }

  private Figure spans(
      String metric, Function<ClaimLayer, List<Span>> spans, ToDoubleBiFunction<BitSet, BitSet> score) {
    int hits = 0;
    int found = 0;
    int wanted = 0;
    for (JudgedClaims article : judged) {
      List<BitSet> theirs = words(article, spans.apply(article.gold()));
      List<BitSet> ours = words(article, spans.apply(article.predicted()));
      hits += pairs(theirs, ours, score);
      found += ours.size();
      wanted += theirs.size();
    }
    return sample.figure(metric, hits, found, wanted);
  }

  private static List<BitSet> words(JudgedClaims article, List<Span> spans) {
    return spans.stream().map(span -> article.tokens().wordsIn(List.of(span))).toList();
  }

  private static int pairs(List<BitSet> gold, List<BitSet> predicted, ToDoubleBiFunction<BitSet, BitSet> score) {
    OneToOne candidates = new OneToOne();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        double value = score.applyAsDouble(gold.get(i), predicted.get(j));
        if (value > 0) {
          candidates.add(i, j, value);
        }
      }
    }
    return candidates.match().size();
  }

  private static double halfOfTheLonger(BitSet one, BitSet other) {
    int longer = Math.max(one.cardinality(), other.cardinality());
    double share = longer == 0 ? 0 : (double) Tokens.shared(one, other) / longer;
    return share >= 0.5 ? share : 0;
  }

  private int count(Predicate<Match> condition) {
    return (int) matches.stream().filter(condition).count();
  }
}
