package io.github.copydesk.claim;

import io.github.copydesk.article.Addressee;
import io.github.copydesk.article.Reading;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.SpeechAct;
import io.github.copydesk.article.Wording;
import io.github.copydesk.segmentation.Segments;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes down what the claims of one text hold: their words, what these mention, whom they are aimed at and what they do. */
final class ClaimWriter {

  private final String text;
  private final References references;
  private final QuotedWords quotedWords;
  private final AddresseeFinder addresseeFinder;
  private final Bearers bearers;
  private final SpanTrimmer trimmer;
  private final SelfFinder selves;
  private final ReadingEditor editor;
  private final ActReader acts;

  ClaimWriter(Segments segments, QuotedWords quotedWords, References references, CueSenses senses) {
    this.text = segments.text();
    this.references = references;
    this.quotedWords = quotedWords;
    this.addresseeFinder = new AddresseeFinder(segments);
    this.bearers = new Bearers(segments, references);
    this.trimmer = new SpanTrimmer(text);
    this.selves = new SelfFinder(segments, references, quotedWords);
    this.editor = new ReadingEditor(segments, references, quotedWords);
    this.acts = new ActReader(text, references, bearers, senses);
  }

  List<Addressee> addressees(Report report, Judgement judgement) {
    return addresseeFinder.find(report, judgement.type()).stream()
        .map(span -> new Addressee(span, span.of(text), bearers.of(span)))
        .toList();
  }

  Wording wording(Report report, List<Addressee> addressees) {
    Optional<Span> addressee = addressees.stream().map(Addressee::span).findFirst();
    List<Span> spans = trimmer.trim(report.attribution().content(), addressee);
    return wording(spans, editor.edit(spans, selves.find(report, spans)));
  }

  Wording wording(Span sentence) {
    return wording(List.of(sentence), editor.edit(List.of(sentence), List.of()));
  }

  private Wording wording(List<Span> spans, Reading reading) {
    String words = spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    return new Wording(spans, words, references.mentioned(spans), quotedWords.sharedBy(spans), reading);
  }

  SpeechAct act(Judgement judgement, List<Addressee> addressees, List<Span> claim) {
    return acts.read(judgement, addressees, claim);
  }
}
