package io.github.copydesk.cleaning;

import java.util.List;

/**
 * Cuts debris out of a laid-out text and puts repairs in.
 *
 * <p>Where something is cut, one paragraph break is left if there was one, else one space if there was one.
 */
final class Excision {

  private final String text;
  private final Rewriting rewriting;
  private int done;

  Excision(String text) {
    this.text = text;
    this.rewriting = new Rewriting(text);
  }

  /** Cuts and repairs; both lists are in the order of the text, and repairs within debris are of no effect. */
  Rewritten cut(List<Debris> debris, List<Debris> repairs) {
    int repair = 0;
    for (int i = 0; i < debris.size(); ) {
      int end = endOfGap(debris, i);
      int start = withSpaceBefore(debris.get(i).start());
      while (repair < repairs.size() && repairs.get(repair).start() < debris.get(i).start()) {
        put(repairs.get(repair++));
      }
      cut(start, end, debris.get(i));
      while (i < debris.size() && debris.get(i).start() < end) {
        i++;
      }
      while (repair < repairs.size() && repairs.get(repair).start() < end) {
        repair++;
      }
    }
    repairs.subList(repair, repairs.size()).forEach(this::put);
    return rewriting.copy(done, text.length()).done();
  }

  private void put(Debris repair) {
    rewriting.copy(done, repair.start()).replace(repair.start(), repair.end(), repair.repair());
    done = repair.end();
  }

  private void cut(int start, int end, Debris first) {
    rewriting.copy(done, Math.max(start, done)).replace(Math.max(start, done), end, separator(start, end, first));
    done = end;
  }

  private String separator(int start, int end, Debris first) {
    if (start == 0 || end == text.length()) {
      return "";
    }
    if (text.substring(start, end).contains(ParagraphLayout.BREAK)) {
      return ParagraphLayout.BREAK;
    }
    boolean spaced = start < first.start() || text.charAt(end - 1) == ' ';
    return spaced && ".,;:!?".indexOf(text.charAt(end)) < 0 ? " " : "";
  }

  /** Debris that only white space parts leaves one gap. */
  private int endOfGap(List<Debris> debris, int first) {
    int end = withSpaceBehind(debris.get(first).end());
    for (int i = first + 1; i < debris.size() && debris.get(i).start() <= end; i++) {
      end = Math.max(end, withSpaceBehind(debris.get(i).end()));
    }
    return end;
  }

  private int withSpaceBefore(int offset) {
    int start = offset;
    while (start > done && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int withSpaceBehind(int offset) {
    int end = offset;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
