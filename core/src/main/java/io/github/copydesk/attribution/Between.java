package io.github.copydesk.attribution;

/** What stands between each token of a window and a cue in it. */
final class Between {

  private static final int VERBS = 0;
  private static final int COMMAS = 1;
  private static final int OPENERS = 2;
  private static final int LIKELY_CUES = 3;
  private static final int MARKS = 4;
  private static final int CUES = 5;
  private static final int SOURCES = 6;
  private static final int CONTENT = 7;
  private static final int SIZE = 8;

  private final TokenTraits traits;
  private final ParagraphTags tags;
  private final int first;
  private final int[][] counts;

  Between(TokenTraits traits, ParagraphTags tags, Stretch window, Stretch cue) {
    this.traits = traits;
    this.tags = tags;
    this.first = window.first();
    this.counts = new int[window.end() - window.first()][];
    int[] passed = new int[SIZE];
    for (int token = cue.first() - 1; token >= window.first(); token--) {
      counts[token - first] = passed.clone();
      pass(token, passed);
    }
    int[] behind = new int[SIZE];
    for (int token = cue.first(); token < window.end(); token++) {
      counts[token - first] = behind.clone();
      if (token >= cue.end()) {
        pass(token, behind);
      }
    }
  }

  private void pass(int token, int[] passed) {
    int at = token + TokenTraits.MARGIN;
    passed[VERBS] += traits.isVerb(token) ? 1 : 0;
    passed[COMMAS] += traits.isComma(token) ? 1 : 0;
    passed[OPENERS] += traits.isOpener[at] ? 1 : 0;
    passed[LIKELY_CUES] += traits.isLikelyCue(at) ? 1 : 0;
    passed[MARKS] += traits.isMark(token) ? 1 : 0;
    passed[CUES] += tags.opens(token, ParagraphTags.CUE) ? 1 : 0;
    passed[SOURCES] += tags.opens(token, ParagraphTags.SOURCE) ? 1 : 0;
    boolean isContent = tags.role(token) == ParagraphTags.CONTENT;
    passed[CONTENT] = isContent ? Math.max(passed[CONTENT], 1) : passed[CONTENT] == 1 ? 2 : passed[CONTENT];
  }

  int verbs(int token) {
    return Math.min(3, of(token, VERBS));
  }

  int commas(int token) {
    return Math.min(2, of(token, COMMAS));
  }

  int openers(int token) {
    return Math.min(2, of(token, OPENERS));
  }

  int likelyCues(int token) {
    return Math.min(2, of(token, LIKELY_CUES));
  }

  int marks(int token) {
    return Math.min(2, of(token, MARKS));
  }

  int cues(int token) {
    return Math.min(2, of(token, CUES));
  }

  int sources(int token) {
    return Math.min(2, of(token, SOURCES));
  }

  /** Returns 0 before any content, 1 within the first, 2 behind it. */
  int content(int token) {
    return of(token, CONTENT);
  }

  private int of(int token, int what) {
    return counts[token - first][what];
  }
}
