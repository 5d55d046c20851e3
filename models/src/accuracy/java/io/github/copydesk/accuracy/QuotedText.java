package io.github.copydesk.accuracy;

import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds what stands between double quotation marks, as the scorers see it: the outermost spans, marks included. A
 * quotation left open at a paragraph's end goes on if the next paragraph opens with a mark. This is the yardstick, kept
 * apart from the library's own scanner, and simpler.
 */
final class QuotedText {

  private static final Pattern LINE = Pattern.compile("[^\\n\\r]+");

  private final String text;
  private final List<List<Span>> quotations = new ArrayList<>();
  /** The paragraphs so far of a quotation that goes on; empty where none does. */
  private List<Span> carried = new ArrayList<>();

  private QuotedText(String text) {
    this.text = text;
  }

  /** Returns the quotations in the order of the text, each with a span a paragraph. */
  static List<List<Span>> find(String text) {
    QuotedText scan = new QuotedText(text);
    List<Span> paragraphs = paragraphs(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean goesOn = i + 1 < paragraphs.size() && scan.opensWithMark(paragraphs.get(i + 1));
      scan.read(paragraphs.get(i), goesOn);
    }
    scan.dropCarried();
    scan.quotations.sort(Comparator.comparingInt(pieces -> pieces.get(0).start()));
    return scan.quotations;
  }

  /** Returns the lines that are not blank, without the white space around them. */
  static List<Span> paragraphs(String text) {
    return LINE.matcher(text).results().map(line -> trimmed(text, line)).filter(line -> line.length() > 0).toList();
  }

  private static Span trimmed(String text, MatchResult line) {
    int start = line.start();
    int end = line.end();
    while (start < end && Tokens.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Tokens.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private boolean opensWithMark(Span paragraph) {
    return QuotationMark.find(text, paragraph).stream()
        .limit(1)
        .anyMatch(mark -> mark.start() == paragraph.start() && mark.side() != QuotationMark.Side.CLOSING);
  }

  private void read(Span paragraph, boolean nextOpensWithMark) {
    List<QuotationMark> marks = QuotationMark.find(text, paragraph);
    int closingAhead = marks.stream().mapToInt(QuotedText::step).sum();
    int depth = 0;
    int start = -1;
    for (QuotationMark mark : marks) {
      closingAhead -= step(mark);
      if (depth == 0 && mark.side() != QuotationMark.Side.CLOSING) {
        start = mark.start();
        depth = 1;
        dropCarriedUnless(start == paragraph.start());
      } else if (depth > 0 && mark.side() != QuotationMark.Side.OPENING) {
        depth--;
        if (depth == 0) {
          complete(new Span(start, mark.end()));
        }
      } else if (depth > 0 && closingAhead > depth) {
        depth++;
      } else if (depth > 0) {
        start = mark.start();
        depth = 1;
        dropCarried();
      }
    }
    leave(depth > 0 ? new Span(start, paragraph.end()) : null, nextOpensWithMark);
  }

  /** What a mark does to the balance of those that may close and those that only open. */
  private static int step(QuotationMark mark) {
    return mark.side() == QuotationMark.Side.OPENING ? -1 : 1;
  }

  private void complete(Span piece) {
    carried.add(piece);
    dropCarried();
  }

  private void leave(Span open, boolean goesOn) {
    if (open != null) {
      carried.add(open);
    }
    dropCarriedUnless(open != null && goesOn);
  }

  private void dropCarriedUnless(boolean kept) {
    if (!kept) {
      dropCarried();
    }
  }

  /** Ends the quotation that was carried along, if there is one. */
  private void dropCarried() {
    if (!carried.isEmpty()) {
      quotations.add(List.copyOf(carried));
      carried = new ArrayList<>();
    }
  }
}
