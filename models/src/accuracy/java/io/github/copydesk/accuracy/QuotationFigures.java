package io.github.copydesk.accuracy;

import io.github.copydesk.accuracy.JudgedQuotations.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Counts the quotations of some documents. */
final class QuotationFigures {

  private final Sample sample;
  private final List<QuotationUnit> units;
  private final List<Verdict> verdicts;
  private final int shortOnes;

  QuotationFigures(Sample sample, List<JudgedQuotations> judged) {
    this.sample = sample;
    this.units = judged.stream().flatMap(it -> it.units().stream()).toList();
    this.verdicts = judged.stream().flatMap(it -> it.verdicts().stream()).toList();
    this.shortOnes = judged.stream().mapToInt(JudgedQuotations::shortOnes).sum();
  }

  /** Returns detection and speakers, the figures by which systems are compared. */
  List<Figure> main() {
    int matched = count(verdict -> verdict.unit().isPresent());
    int sourced = units(QuotationUnit::hasSource);
    int named = count(Verdict::isJudged);
    return List.of(
        sample.figure("detection", matched, verdicts.size(), units.size()),
        sample.figure("speaker strict", count(isJudgedAnd(Verdict::isStrictlyRight)), named, sourced),
        sample.figure("speaker lenient", count(isJudgedAnd(Verdict::isRight)), named, sourced),
        foundShare("speaker strict on found", unit -> true, Verdict::isStrictlyRight),
        foundShare("speaker lenient on found", unit -> true, Verdict::isRight));
  }

  /** Returns every figure. */
  List<Figure> all() {
    List<Figure> figures = new ArrayList<>(main());
    int matched = count(verdict -> verdict.unit().isPresent());
    figures.add(sample.figure("detection, short ones as errors", matched, verdicts.size() + shortOnes, units.size()));
    int sourced = units(QuotationUnit::hasSource);
    int mentioned = count(isJudgedAnd(Verdict::hasMention));
    figures.add(sample.figure("speaker strict, mentions only",
        count(isJudgedAnd(it -> it.hasMention() && it.isStrictlyRight())), mentioned, sourced));
    figures.add(sample.figure("speaker lenient, mentions only",
        count(isJudgedAnd(it -> it.hasMention() && it.isRight())), mentioned, sourced));
    for (SourceWords.Kind kind : SourceWords.Kind.values()) {
      figures.addAll(bySource(kind));
    }
    figures.addAll(subjectPronouns());
    for (Length length : Length.values()) {
      figures.add(byLength(length));
    }
    return figures;
  }

  private List<Figure> bySource(SourceWords.Kind kind) {
    String name = ", source " + kind.name().toLowerCase(Locale.ROOT);
    Predicate<QuotationUnit> isKind = unit -> unit.kind() == kind;
    return List.of(
        sample.share("found" + name, found(isKind, it -> true), units(hasSourceAnd(isKind))),
        foundShare("speaker strict on found" + name, isKind, Verdict::isStrictlyRight),
        foundShare("speaker lenient on found" + name, isKind, Verdict::isRight));
  }

  private List<Figure> subjectPronouns() {
    Predicate<QuotationUnit> isPronoun = unit -> SourceWords.isSubjectPronoun(unit.sourceText());
    Predicate<Verdict> isResolved = it ->
        it.guess().speaker().filter(speaker -> SourceWords.isNamed(speaker.canonical())).isPresent();
    int pronouns = units(isPronoun);
    return List.of(
        sample.share("he, she, they: found", found(isPronoun, it -> true), pronouns),
        sample.share("he, she, they: resolved to a name",
            found(isPronoun, isResolved), pronouns),
        sample.share("he, she, they: right pronoun, resolved",
            found(isPronoun, isResolved.and(Verdict::isStrictlyRight)), pronouns));
  }

  /** Precision is over predictions of that length, recall over units of that length. */
  private Figure byLength(Length length) {
    return new Figure(sample.task(), sample.slice(), "detection, " + length.label,
        count(it -> it.unit().isPresent() && length.holds(it.guess().words().cardinality())),
        count(it -> length.holds(it.guess().words().cardinality())),
        (int) verdicts.stream().filter(it -> it.unit().filter(unit -> length.holds(unit.words().cardinality())).isPresent())
            .count(),
        units(unit -> length.holds(unit.words().cardinality())));
  }

  private enum Length {
    SHORT("3 to 5 words", 3, 5),
    MIDDLE("6 to 15 words", 6, 15),
    LONG("16 words and more", 16, Integer.MAX_VALUE);

    private final String label;
    private final int fewest;
    private final int most;

    Length(String label, int fewest, int most) {
      this.label = label;
      this.fewest = fewest;
      this.most = most;
    }

    private boolean holds(int words) {
      return fewest <= words && words <= most;
    }
  }

  private Figure foundShare(String metric, Predicate<QuotationUnit> which, Predicate<Verdict> condition) {
    return sample.share(metric, found(which, condition), found(which, it -> true));
  }

  private int found(Predicate<QuotationUnit> which, Predicate<Verdict> condition) {
    return count(it -> it.unit().filter(hasSourceAnd(which)).isPresent() && condition.test(it));
  }

  private int count(Predicate<Verdict> condition) {
    return (int) verdicts.stream().filter(condition).count();
  }

  private int units(Predicate<QuotationUnit> condition) {
    return (int) units.stream().filter(condition).count();
  }

  private static Predicate<Verdict> isJudgedAnd(Predicate<Verdict> condition) {
    return condition.and(Verdict::isJudged);
  }

  private static Predicate<QuotationUnit> hasSourceAnd(Predicate<QuotationUnit> condition) {
    return condition.and(QuotationUnit::hasSource);
  }
}
