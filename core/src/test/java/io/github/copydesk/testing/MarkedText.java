package io.github.copydesk.testing;

import io.github.copydesk.article.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A text with marks in it: <code>{S:Merkel} {C:said}: {Q:“We can do this.”}</code>. A mark opens with a brace, a label
 * of upper-case letters and a colon, and closes with a brace; marks may nest. Any other brace is text.
 *
 * @param text the text without its marks
 * @param marks what was marked, sorted by start, the longer first
 */
public record MarkedText(String text, List<Mark> marks) {

  private static final Comparator<Mark> ORDER = Comparator.comparing(Mark::span).thenComparing(Mark::label);

  /** A labelled span. */
  public record Mark(String label, Span span) {}

  private record Open(String label, int start) {}

  public MarkedText {
    marks = marks.stream().sorted(ORDER).toList();
  }

  /** Reads the marks out of a text. */
  public static MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    int at = 0;
    while (at < marked.length()) {
      int colon = labelEnd(marked, at);
      if (colon > 0) {
        open.push(new Open(marked.substring(at + 1, colon), text.length()));
        at = colon;
      } else if (marked.charAt(at) == '}' && !open.isEmpty()) {
        Open mark = open.pop();
        marks.add(new Mark(mark.label(), new Span(mark.start(), text.length())));
      } else {
        text.append(marked.charAt(at));
      }
      at++;
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("mark " + open.peek().label() + " is never closed in: " + marked);
    }
    return new MarkedText(text.toString(), marks);
  }

  private static int labelEnd(String marked, int at) {
    if (marked.charAt(at) != '{') {
      return -1;
    }
    int end = at + 1;
    while (end < marked.length() && Character.isUpperCase(marked.charAt(end))) {
      end++;
    }
    return end > at + 1 && end < marked.length() && marked.charAt(end) == ':' ? end : -1;
  }

  /** Returns the spans with one label, in the order of the text. */
  public List<Span> spans(String label) {
    return marks.stream().filter(mark -> mark.label().equals(label)).map(Mark::span).toList();
  }

  /** Writes the marks back into the text, so that a failing comparison reads as a diff. */
  @Override
  public String toString() {
    StringBuilder marked = new StringBuilder();
    Deque<Mark> open = new ArrayDeque<>();
    int next = 0;
    for (int at = 0; at <= text.length(); at++) {
      while (!open.isEmpty() && open.peek().span().end() == at) {
        open.pop();
        marked.append('}');
      }
      while (next < marks.size() && marks.get(next).span().start() == at) {
        open.push(marks.get(next));
        marked.append('{').append(marks.get(next++).label()).append(':');
      }
      if (at < text.length()) {
        marked.append(text.charAt(at));
      }
    }
    return marked.toString();
  }
}
