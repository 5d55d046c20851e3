package io.github.copydesk.claim;

import io.github.copydesk.article.Addressee;
import java.util.Optional;
import java.util.Set;

/** Finds in what is claimed who is to act or is accused, where that is another than the cue's addressee. */
final class TargetFinder {

  private static final Set<String> OBLIGING = Set.of("must", "should", "ought", "need", "needs", "have", "has");
  private static final Set<String> PREPOSITIONS = Set.of("on", "upon", "to");

  private final String text;
  private final Bearers bearers;

  TargetFinder(String text, Bearers bearers) {
    this.text = text;
    this.bearers = bearers;
  }

  /** Finds who is to act: "we call on Oslo to end it", "Oslo must end it". */
  Optional<Addressee> obliged(Proposition proposition) {
    return proposition.main().flatMap(group -> proposition.isOwn() ? asked(group) : subject(group))
        .map(this::addressee)
        .filter(addressee -> !addressee.entities().isEmpty());
  }

  /** Finds who is said to have done wrong: "Oslo stole it", but not "the house was robbed". */
  Optional<Addressee> accused(Proposition proposition) {
    return proposition.main()
        .filter(group -> !proposition.isOwn() && !group.isPassive())
        .flatMap(TargetFinder::phraseBefore)
        .map(this::addressee)
        .filter(addressee -> !addressee.entities().isEmpty());
  }

  private static Optional<Words> asked(VerbGroup group) {
    Words clause = group.clause();
    int first = PREPOSITIONS.contains(clause.word(group.end())) ? group.end() + 1 : group.end();
    return NounPhrase.at(clause, first).filter(phrase -> clause.word(first + phrase.size()).equals("to"));
  }

  private static Optional<Words> subject(VerbGroup group) {
    return group.words().has(OBLIGING) ? phraseBefore(group) : Optional.empty();
  }

  private static Optional<Words> phraseBefore(VerbGroup group) {
    return NounPhrase.at(group.clause(), 0).filter(phrase -> phrase.size() == group.first());
  }

  private Addressee addressee(Words phrase) {
    return new Addressee(phrase.span(), phrase.span().of(text), bearers.of(phrase.span()));
  }
}
