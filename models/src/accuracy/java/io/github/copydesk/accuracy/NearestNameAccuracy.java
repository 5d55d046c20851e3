package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import io.github.copydesk.accuracy.Prediction.Said;
import io.github.copydesk.accuracy.Prediction.Speaker;
import io.github.copydesk.article.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Measures what anybody could do in an hour, so that the other figures mean something: what stands between marks and has
 * five words or more is speech, and the nearest name before it, two capitalised words or more, is the speaker.
 */
public final class NearestNameAccuracy implements Accuracy {

  private static final int FEWEST_WORDS = 5;
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}\\.)?(?:[ -]\\p{Lu}\\p{L}+){1,4}");

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    List<JudgedQuotations> judged = PolNear.read(corpora.path("polnear/dev")).stream()
        .map(gold -> JudgedQuotations.judge(gold, predict(gold.document())))
        .toList();
    return new QuotationFigures(new Sample("quotations, naive baseline", "polnear-dev"), judged).all();
  }

  static Prediction predict(Document document) {
    Tokens tokens = new Tokens(document.text());
    List<List<Span>> quotations = QuotedText.find(document.text());
    List<Span> quoted = quotations.stream().flatMap(List::stream).toList();
    List<Span> names = NAME.matcher(document.text()).results()
        .map(name -> new Span(name.start(), name.end()))
        .filter(name -> quoted.stream().noneMatch(name::overlaps))
        .toList();
    List<Said> said = quotations.stream()
        .filter(pieces -> tokens.wordsIn(pieces).cardinality() >= FEWEST_WORDS)
        .map(pieces -> new Span(pieces.get(0).start(), pieces.get(pieces.size() - 1).end()))
        .map(span -> new Said(span, before(span, names).map(name -> speaker(name, document.text()))))
        .toList();
    return new Prediction(document.name(), said, List.of(), List.of());
  }

  private static Optional<Span> before(Span quotation, List<Span> names) {
    return names.stream().filter(name -> name.end() <= quotation.start()).reduce((first, second) -> second);
  }

  private static Speaker speaker(Span name, String text) {
    return new Speaker(Optional.of(name), name.of(text), name.of(text));
  }
}
