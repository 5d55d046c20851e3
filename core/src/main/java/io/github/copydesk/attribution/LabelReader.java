package io.github.copydesk.attribution;

import io.github.copydesk.attribution.Label.Kind;
import io.github.copydesk.lexicon.Lexicon;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the label at the head of a paragraph, whether or not it is a speaker's. */
final class LabelReader {

  private static final Lexicon NOBODY = Lexicon.load(LabelReader.class, "other-labels");

  private static final Map<String, Kind> LETTERS =
      Map.of("q", Kind.QUESTION, "question", Kind.QUESTION, "a", Kind.ANSWER, "answer", Kind.ANSWER);

  private static final Map<String, Kind> STOPPED = Map.of("q.", Kind.QUESTION, "a.", Kind.ANSWER);

  private static final Set<String> MARKS = Set.of("“", "\"", "''", "``", "„", "‘");

  /** How many tokens may stand before the colon. */
  private static final int LONGEST = 12;

  /** How many words a name may have. */
  private static final int LONGEST_NAME = 6;

  private final Story story;

  LabelReader(Story story) {
    this.story = story;
  }

  Optional<Label> read(Stretch paragraph) {
    int first = opening(paragraph);
    if (first + 1 >= paragraph.end()) {
      return Optional.empty();
    }
    if (story.word(first).equals("(") && story.word(first + 1).equals("(")) {
      return bracketed(first + 2, paragraph.end());
    }
    return letter(first).or(() -> named(first, paragraph.end()));
  }

  private int opening(Stretch paragraph) {
    return MARKS.contains(story.word(paragraph.first())) ? paragraph.first() + 1 : paragraph.first();
  }

  private Optional<Label> bracketed(int first, int end) {
    int close = first;
    while (close < Math.min(end, first + LONGEST_NAME) && !story.word(close).equals(")")) {
      close++;
    }
    if (close == first || !story.word(close).equals(")") || !story.word(close + 1).equals(")") || close + 3 >= end) {
      return Optional.empty();
    }
    boolean hasColon = story.word(close + 2).equals(":");
    Stretch cue = hasColon ? new Stretch(close + 2, close + 3) : new Stretch(close, close + 2);
    return Optional.of(new Label(Kind.BRACKETS, new Stretch(first, close), cue, cue.end()));
  }

  /** "Q:", "A." */
  private Optional<Label> letter(int first) {
    Stretch name = new Stretch(first, first + 1);
    Kind stopped = STOPPED.get(story.word(first));
    if (stopped != null) {
      return Optional.of(new Label(stopped, name, name, first + 1));
    }
    Kind kind = story.isCapitalised(first) ? LETTERS.get(story.word(first)) : null;
    boolean isMarked = story.word(first + 1).equals(":") || story.word(first).length() == 1
        && story.word(first + 1).equals(".");
    return kind == null || !isMarked ? Optional.empty()
        : Optional.of(new Label(kind, name, new Stretch(first + 1, first + 2), first + 2));
  }

  private Optional<Label> named(int first, int end) {
    int last = first;
    while (last < Math.min(end, first + LONGEST_NAME) && isNameWord(last)) {
      last++;
    }
    int colon = last == first ? -1 : colon(last, Math.min(end, first + LONGEST));
    Stretch name = new Stretch(first, last);
    if (colon < 0 || isOther(name)) {
      return Optional.empty();
    }
    boolean isLoud = isInCapitals(name);
    return isLoud && story.word(first).length() < 2 ? Optional.empty()
        : Optional.of(new Label(isLoud ? Kind.CAPITALS : Kind.NAME, name, new Stretch(colon, colon + 1), colon + 1));
  }

  private boolean isNameWord(int token) {
    return story.isCapitalised(token) && !story.is(token, "DET") && !story.is(token, "PRON")
        || token > 0 && story.word(token).equals("-") && story.endsCompound(token + 1);
  }

  /** The colon right behind a name, or behind brackets or an office that follow it. */
  private int colon(int last, int end) {
    int at = last;
    if (story.word(at).equals("(")) {
      while (at < end && !story.word(at).equals(")")) {
        at++;
      }
      at++;
    } else if (story.word(at).equals(",")) {
      at++;
      while (at < end && (story.isInCapitals(at))) {
        at++;
      }
    }
    return at < end && story.word(at).equals(":") ? at : -1;
  }

  /** "Note", "Photo", "UPDATE": labels of other things. */
  private boolean isOther(Stretch name) {
    return NOBODY.contains(story.word(name.first())) || NOBODY.contains(story.word(name.end() - 1));
  }

  private boolean isInCapitals(Stretch name) {
    for (int i = name.first(); i < name.end(); i++) {
      if (Character.isLetter(story.word(i).codePointAt(0)) && !story.isInCapitals(i)) {
        return story.isInCapitals(name.first()) && story.word(name.first()).length() > 2 && i == name.end() - 1
            && isMacName(i);
      }
    }
    return true;
  }

  /** "McCAIN" */
  private boolean isMacName(int token) {
    String text = story.span(new Stretch(token, token + 1)).of(story.text());
    return (text.startsWith("Mc") || text.startsWith("Mac")) && Character.isUpperCase(text.charAt(text.length() - 1));
  }
}
