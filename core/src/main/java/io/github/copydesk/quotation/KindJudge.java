package io.github.copydesk.quotation;

import io.github.copydesk.article.QuotationKind;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Token;
import java.util.List;

/** Tells speech from titles, nicknames, terms and scare quotes, by a quotation's form and the words beside it. */
final class KindJudge {

  private static final int LONG = 5;

  private final Segments segments;

  KindJudge(Segments segments) {
    this.segments = segments;
  }

  QuotationKind kind(Draft draft) {
    return words(draft) >= LONG ? QuotationKind.SPEECH : QuotationKind.TERM;
  }

  private long words(Draft draft) {
    return draft.pieces().stream().mapToLong(piece -> tokens(piece).stream().filter(KindJudge::isWord).count()).sum();
  }

  private List<Token> tokens(Piece piece) {
    int from = segments.tokenAt(piece.words().start());
    return segments.tokens().subList(from, Math.max(from, segments.tokenAt(piece.words().end())));
  }

  private static boolean isWord(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
