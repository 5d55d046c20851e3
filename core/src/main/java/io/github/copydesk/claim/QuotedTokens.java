package io.github.copydesk.claim;

import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Token;
import java.util.BitSet;

/** Marks the tokens that stand between double quotation marks; what opens in a paragraph ends with it. */
final class QuotedTokens {

  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";

  private QuotedTokens() {}

  static BitSet of(Segments segments) {
    BitSet quoted = new BitSet();
    boolean open = false;
    int paragraph = 0;
    for (int at = 0; at < segments.tokens().size(); at++) {
      Token token = segments.tokens().get(at);
      while (paragraph < segments.paragraphs().size() && isPast(segments.paragraphs().get(paragraph), token)) {
        paragraph++;
        open = false;
      }
      open = after(token.text(), open);
      quoted.set(at, open);
    }
    return quoted;
  }

  private static boolean isPast(Span paragraph, Token token) {
    return paragraph.end() <= token.span().start();
  }

  private static boolean after(String token, boolean open) {
    boolean state = open;
    for (int at = 0; at < token.length(); at++) {
      char mark = token.charAt(at);
      state = mark == '"' ? !state : OPENING.indexOf(mark) >= 0 || state && CLOSING.indexOf(mark) < 0;
    }
    return token.equals("''") ? !open : token.equals("``") || state;
  }
}
