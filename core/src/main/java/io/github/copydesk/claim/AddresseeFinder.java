package io.github.copydesk.claim;

import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Span;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.segmentation.Segments;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds whom a report is aimed at: the one asked, accused, thanked or told. */
final class AddresseeFinder {

  private static final Lexicon CUES = Lexicon.load(AddresseeFinder.class, "addressing-cues");
  private static final Set<String> TALKING = Set.of("speaking", "talking", "spoke", "testifying", "writing", "wrote",
      "remarks", "comments", "interview", "letter", "message");
  private static final Set<String> ADDRESSING = Set.of("addressing", "addressed");
  private static final Set<String> GIVING = Set.of("extend", "express", "offer", "send", "apologize", "apologise", "pay",
      "disclose", "confirm", "reveal", "convey", "report", "confess", "describe");
  /** "A judicial inquiry was ordered": a thing, unless it is ordered to do something. */
  private static final Set<String> ORDERING = Set.of("order", "request", "demand");
  private static final Set<String> AFTER_ADDRESSEE = Set.of("to", "for", "with", "not", "over");
  private static final Set<String> OF_WHAT = Set.of("accuse", "remind", "inform", "warn", "convince", "assure", "notify");
  private static final int REACH = 60;

  private final Segments segments;

  AddresseeFinder(Segments segments) {
    this.segments = segments;
  }

  /**
   * Finds the addressee of a report.
   *
   * @param report the report
   * @param type what it does
   * @return a noun phrase, where there is one
   */
  Optional<Span> find(Report report, ClaimType type) {
    Stream<Supplier<Optional<Words>>> places = Stream.of(
        () -> beforePassive(report), () -> withinCue(report), () -> afterCue(report), () -> atContent(report),
        () -> afterContent(report), () -> toldBefore(report), () -> obliged(report, type));
    return places.map(Supplier::get)
        .flatMap(Optional::stream)
        .map(Words::span)
        .filter(span -> report.attribution().source().spans().stream().noneMatch(span::overlaps))
        .findFirst();
  }

  /** "Eleven people have been charged with": who suffers a passive cue. */
  private Optional<Words> beforePassive(Report report) {
    Words cue = report.cue();
    int head = addressing(cue);
    boolean passive = cue.part(0, head).any(at -> cue.lemma(at).equals("be"));
    boolean thing = ORDERING.contains(cue.lemma(head)) && !report.any(Proposition::isInfinitive);
    if (!passive || thing || cue.word(head).endsWith("ing") || head == cue.size()) {
      return Optional.empty();
    }
    Words sentence = sentenceBefore(report);
    return NounPhrase.before(sentence, sentence.size()).filter(it -> !isClaimed(it, report));
  }

  /** "called on the government", "urged them": the addressee is part of the cue. */
  private Optional<Words> withinCue(Report report) {
    Words cue = report.cue();
    int head = addressing(cue);
    return head == cue.size() ? Optional.empty() : NounPhrase.at(cue, afterPreposition(cue, head + 1));
  }

  /** "told reporters", "said to reporters": the words between cue and content, or after both. */
  private Optional<Words> afterCue(Report report) {
    Words after = beforeContent(after(report.cue()), report);
    boolean said = report.sense() == CueSense.STATEMENT && after.word(0).equals("to") && !after.isVerb(1)
        && !report.hasCue("respond") && !report.hasCue("react");
    boolean addressed = isAddressing(report.cue()) || said;
    return addressed ? NounPhrase.at(after, afterPreposition(after, 0)).filter(it -> !isClaimed(it, report))
        : Optional.empty();
  }

  /** "told NPR | Hill had left": what is claimed may follow at once. */
  private static Words beforeContent(Words words, Report report) {
    int content = words.find(at -> isClaimed(words.part(at, at + 1), report));
    return content > 0 ? words.part(0, content) : words;
  }

  /** "accused | the president of lying", "thank | supporters": the head of the content. */
  private Optional<Words> atContent(Report report) {
    Words content = Words.of(segments, report.attribution().content().spans().get(0));
    int head = addressing(report.cue());
    if (head == report.cue().size()) {
      return Optional.empty();
    }
    boolean alone = CUES.value(phrase(report.cue(), head)).or(() -> CUES.value(report.cue().lemma(head)))
        .filter("alone"::equals).isPresent() && !ORDERING.contains(report.cue().lemma(head));
    return NounPhrase.at(content, 0).filter(it -> AFTER_ADDRESSEE.contains(content.word(it.size())))
        .or(() -> NounPhrase.simpleAt(content, 0).filter(it -> isOf(content.word(it.size()), report)))
        .or(() -> NounPhrase.at(content, 0).filter(it -> alone && it.size() == content.size()));
  }

  /** "accused him of", but not "challenged the legality of". */
  private static boolean isOf(String word, Report report) {
    return word.equals("of") && report.cue().any(at -> OF_WHAT.contains(report.cue().lemma(at)));
  }

  /** "extended condolences | to the family". */
  private Optional<Words> afterContent(Report report) {
    Words cue = report.cue();
    Words after = after(Words.of(segments, last(report)));
    boolean given = cue.any(at -> GIVING.contains(cue.lemma(at))) && after.word(0).equals("to");
    return given ? NounPhrase.at(after, 1) : Optional.empty();
  }

  /** "Speaking to the press, he said", "addressed reporters, calling for". */
  private Optional<Words> toldBefore(Report report) {
    Words before = sentenceBefore(report);
    int talking = before.find(at -> TALKING.contains(before.word(at))
        && (before.word(at + 1).equals("to") || before.word(at + 1).equals("with"))
        || before.word(at).equals("interviewed") && before.word(at + 1).equals("by"));
    int addressing = before.find(at -> ADDRESSING.contains(before.word(at)));
    return NounPhrase.at(before, talking + 2).or(() -> NounPhrase.at(before, addressing + 1));
  }

  /** "said the West should provide": who is obliged. */
  private Optional<Words> obliged(Report report, ClaimType type) {
    if (type != ClaimType.DEMAND || report.attribution().content().form() == Form.DIRECT) {
      return Optional.empty();
    }
    return report.first().filter(it -> !it.isOwn()).flatMap(Proposition::main)
        .filter(group -> group.hasModal() && !group.isPassive() && !group.lemma().equals("require"))
        .flatMap(group -> NounPhrase.at(group.clause(), 0).filter(it -> it.size() == group.first()));
  }

  private boolean isAddressing(Words cue) {
    return addressing(cue) < cue.size();
  }

  private int addressing(Words cue) {
    return cue.find(at -> !cue.isNominal(at) && (CUES.contains(cue.lemma(at)) || CUES.contains(phrase(cue, at))));
  }

  private static String phrase(Words cue, int at) {
    return cue.lemma(at) + " " + cue.lemma(at + 1);
  }

  private static int afterPreposition(Words words, int at) {
    boolean preposition = words.tag(at).equals("ADP") || words.word(at).equals("to");
    return preposition ? at + 1 : at;
  }

  private static boolean isClaimed(Words phrase, Report report) {
    return report.attribution().content().spans().stream().anyMatch(phrase.span()::overlaps);
  }

  private static Span last(Report report) {
    return report.attribution().content().spans().get(report.attribution().content().spans().size() - 1);
  }

  private Words sentenceBefore(Report report) {
    int cue = segments.tokenAt(report.attribution().cue().span().start());
    int sentence = segments.sentenceAt(report.attribution().cue().span().start());
    int first = sentence < segments.sentences().size() ? segments.sentences().get(sentence).firstToken() : cue;
    return new Words(segments.tokens().subList(Math.min(Math.max(first, cue - REACH), cue), cue));
  }

  /** Returns the rest of the sentence behind some words. */
  private Words after(Words words) {
    if (words.isEmpty()) {
      return words;
    }
    int end = segments.tokenAt(words.span().end());
    int sentence = segments.sentenceAt(words.span().start());
    int limit = sentence < segments.sentences().size() ? segments.sentences().get(sentence).endToken() : end;
    return new Words(segments.tokens().subList(end, Math.max(end, Math.min(limit, end + REACH))));
  }
}
