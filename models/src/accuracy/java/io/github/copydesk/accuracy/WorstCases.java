package io.github.copydesk.accuracy;

import io.github.copydesk.accuracy.JudgedQuotations.Verdict;
import io.github.copydesk.accuracy.Prediction.Speaker;
import io.github.copydesk.article.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The worst cases of quotations, in marked text: first a wrong person's mouth, the longest quotation first; then what was
 * missed, and what is none. Excerpts are short, because the texts are not ours to hand on.
 */
final class WorstCases {

  private static final int HEAD = 60;
  private static final int TAIL = 30;

  private record Case(int words, String line) {}

  private final List<JudgedQuotations> judged;

  WorstCases(List<JudgedQuotations> judged) {
    this.judged = judged;
  }

  /** Returns lines such as {@code name @17: {Q:“We … it.”} is {S:Ann Lee}, read as {P:Bo Ray}}. */
  List<String> wrongSpeakers(int most) {
    return longest(most, judged.stream().flatMap(document -> document.verdicts().stream()
        .filter(it -> it.isJudged() && it.unit().isPresent() && !it.isRight())
        .map(it -> new Case(it.guess().words().cardinality(), wrong(document, it)))));
  }

  List<String> missed(int most) {
    return longest(most, judged.stream().flatMap(document -> document.missed().stream()
        .map(unit -> new Case(unit.words().cardinality(),
            marked(document, unit.pieces().get(0)) + " by {S:" + brief(unit.sourceText()) + "}"))));
  }

  List<String> extra(int most) {
    return longest(most, judged.stream().flatMap(document -> document.verdicts().stream()
        .filter(it -> it.unit().isEmpty())
        .map(it -> new Case(it.guess().words().cardinality(), marked(document, it.guess().spans().get(0))))));
  }

  private static List<String> longest(int most, Stream<Case> cases) {
    return cases.sorted(Comparator.comparingInt(Case::words).reversed().thenComparing(Case::line))
        .limit(most)
        .map(Case::line)
        .toList();
  }

  private static String wrong(JudgedQuotations document, Verdict verdict) {
    QuotationUnit unit = verdict.unit().orElseThrow();
    Speaker speaker = verdict.guess().speaker().orElseThrow();
    return marked(document, unit.pieces().get(0)) + " is {S:" + brief(unit.sourceText()) + "}, read as {P:"
        + brief(speaker.text()) + "}" + (speaker.canonical().isEmpty() ? "" : " " + brief(speaker.canonical()));
  }

  private static String marked(JudgedQuotations document, Span span) {
    return document.gold().name() + " @" + span.start() + ": {Q:" + brief(span.of(document.gold().text())) + "}";
  }

  static String brief(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= HEAD + TAIL ? line : line.substring(0, HEAD) + " … " + line.substring(line.length() - TAIL);
  }
}
