package io.github.copydesk.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads attributions off "according to": before its content, behind it, or in the middle of it. */
final class AccordingTo {

  private final Story story;
  private final NounPhrases phrases;

  AccordingTo(Story story, NounPhrases phrases) {
    this.story = story;
    this.phrases = phrases;
  }

  Optional<Draft> read(int token) {
    if (!story.word(token).equals("according") || !story.word(token + 1).equals("to") || story.isQuoted(token)) {
      return Optional.empty();
    }
    Stretch sentence = story.sentenceOf(token);
    Stretch source = phrases.startingAt(token + 2, sentence.end());
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Stretch whole = new Stretch(source.first(), end(token, source.end(), sentence));
    List<Stretch> pieces = pieces(token, whole.end(), sentence);
    return pieces.isEmpty() ? Optional.empty()
        : Optional.of(new Draft(whole, new Stretch(token, token + 2), pieces, token, Pattern.ACCORDING_TO));
  }

  /** The end of the source with what describes it; at the head of a sentence that ends with a comma. */
  private int end(int cue, int end, Stretch sentence) {
    int apposed = Apposition.end(story, end, sentence.end());
    if (!isFirst(cue, sentence)) {
      return apposed;
    }
    if (story.word(end).equals(",")) {
      boolean isApposed = story.word(apposed).equals(",") && !Calendar.isDay(story.word(end + 1))
          && !story.is(apposed + 1, "VERB") && !story.is(apposed + 1, "AUX");
      return isApposed ? apposed : end;
    }
    int comma = end;
    while (comma < sentence.end() && !story.is(comma, "PUNCT") && !story.isQuoted(comma)) {
      comma++;
    }
    return story.word(comma).equals(",") ? comma : end;
  }

  private static boolean isFirst(int cue, Stretch sentence) {
    return cue - sentence.first() <= 1;
  }

  private List<Stretch> pieces(int cue, int end, Stretch sentence) {
    List<Stretch> pieces = new ArrayList<>();
    int closing = story.word(cue - 1).equals(",") ? cue - 1 : cue;
    int opening = opening(sentence.first(), closing);
    boolean isFirst = isFirst(closing, sentence);
    if (!isFirst) {
      pieces.add(new Stretch(opening, closing));
    }
    int next = story.word(end).equals(",") ? end + 1 : end;
    boolean goesOn = next == end + 1 && next < sentence.end() && (story.is(next, "AUX") || story.is(next, "VERB"))
        && !story.word(next).endsWith("ing");
    if (isFirst || goesOn || story.opensQuotation(next) && next < sentence.end()) {
      int last = ContentEnds.trimmed(story, next, sentence.end());
      if (last > next) {
        pieces.add(new Stretch(next, last));
      }
    }
    return pieces;
  }

  private int opening(int first, int closing) {
    int mark = story.closesQuotation(closing - 1) ? closing - 1 : -1;
    int opening = mark < 0 ? first : Math.min(first, story.quoted(story.quotationAt(mark)).first());
    return story.is(opening, "CCONJ") ? opening + 1 : opening;
  }
}
