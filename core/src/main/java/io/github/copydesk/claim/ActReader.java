package io.github.copydesk.claim;

import io.github.copydesk.article.Accusation;
import io.github.copydesk.article.Addressee;
import io.github.copydesk.article.Commitment;
import io.github.copydesk.article.Demand;
import io.github.copydesk.article.Denial;
import io.github.copydesk.article.Phrase;
import io.github.copydesk.article.PlainAct;
import io.github.copydesk.article.Prediction;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.SpeechAct;
import io.github.copydesk.article.TimeExpression;
import io.github.copydesk.article.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what belongs to an act of a kind: what is asked, offered, charged or denied, and when it is to be. */
final class ActReader {

  private static final String CLOSING = "”\"»%)";

  private final String text;
  private final References references;
  private final TargetFinder targets;
  private final DeedFinder deeds;

  ActReader(String text, References references, Bearers bearers, CueSenses senses) {
    this.text = text;
    this.references = references;
    this.targets = new TargetFinder(text, bearers);
    this.deeds = new DeedFinder(senses);
  }

  /**
   * Reads an act.
   *
   * @param judgement what kind of act, and by which words
   * @param addressees whom it is aimed at, one or none
   * @param claim the spans of the claim
   */
  SpeechAct read(Judgement judgement, List<Addressee> addressees, List<Span> claim) {
    return switch (judgement.type()) {
      case DEMAND -> new Demand(addressees,
          judgement.decisive().flatMap(targets::obliged).map(List::of).orElse(addressees),
          phrase(judgement.decisive().map(deeds::deed), claim));
      case COMMITMENT -> new Commitment(
          addressees, phrase(judgement.decisive().map(deeds::offer), claim), times(judgement, claim));
      case PREDICTION -> new Prediction(addressees, times(judgement, claim));
      case ACCUSATION -> new Accusation(addressees,
          judgement.decisive().flatMap(targets::accused).map(List::of).orElse(addressees),
          phrase(judgement.decisive().map(deeds::charge), claim));
      case WARNING -> new Warning(addressees, phrase(judgement.decisive().map(deeds::performed), claim));
      case DENIAL -> new Denial(addressees, phrase(judgement.decisive().map(deeds::denied), claim));
      case CONDEMNATION, ENDORSEMENT, BELIEF, STATEMENT -> new PlainAct(judgement.type(), addressees);
    };
  }

  private List<TimeExpression> times(Judgement judgement, List<Span> claim) {
    return references.times(phrase(judgement.decisive().map(Proposition::words), claim).spans());
  }

  /** Cuts words out of the claim; where they are none of it, the whole claim is meant. */
  private Phrase phrase(Optional<Words> words, List<Span> claim) {
    List<Span> cut = words.filter(it -> !it.isEmpty()).map(it -> shared(it.span(), claim)).orElse(List.of());
    List<Span> spans = cut.isEmpty() ? claim : cut;
    return new Phrase(spans, spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" ")));
  }

  private List<Span> shared(Span words, List<Span> claim) {
    List<Span> shared = new ArrayList<>();
    for (Span span : claim) {
      if (span.overlaps(words)) {
        Span rest = new Span(Math.min(words.end(), span.end()), span.end());
        int end = closes(rest.of(text)) ? span.end() : rest.start();
        shared.add(new Span(Math.max(span.start(), words.start()), end));
      }
    }
    return shared;
  }

  /** Tells whether nothing but marks is left, the closing mark of a quotation among them, or the sign of "8%". */
  private static boolean closes(String rest) {
    return rest.chars().noneMatch(Character::isLetterOrDigit) && rest.chars().anyMatch(mark -> CLOSING.indexOf(mark) >= 0);
  }
}
