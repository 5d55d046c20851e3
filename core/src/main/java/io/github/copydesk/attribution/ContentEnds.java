package io.github.copydesk.attribution;

import io.github.copydesk.attribution.Complements.Complement;
import io.github.copydesk.attribution.Complements.Frame;
import java.util.Set;

/** Finds where a content that follows its cue ends: at most with its sentence, or with the quotation it runs into. */
final class ContentEnds {

  /** What goes on about the content rather than with it, behind a comma. */
  private static final Set<String> CUTTING = Set.of("according", "which", "who");

  private final Story story;
  private final NounPhrases phrases;
  private final CueVerbs verbs;

  ContentEnds(Story story, NounPhrases phrases, CueVerbs verbs) {
    this.phrases = phrases;
    this.story = story;
    this.verbs = verbs;
  }

  int of(Complement complement, boolean isAside) {
    int first = complement.first();
    Stretch sentence = story.sentenceOf(first);
    int end = first + 1;
    while (end < sentence.end() && !stops(end, complement) && !(isAside && closesAside(end))) {
      end = story.opensQuotation(end) ? Math.max(end + 1, story.quoted(story.quotationAt(end)).end()) : end + 1;
    }
    if (story.opensQuotation(first) && complement.frame() == Frame.QUOTATION) {
      end = Math.max(end, story.quoted(story.quotationAt(first)).end());
    }
    return trimmed(story, first, end);
  }

  private boolean stops(int token, Complement complement) {
    String word = story.word(token);
    if (word.equals(";")) {
      return true;
    }
    if (word.equals(",")) {
      return !complement.isClausal() || opensAnother(token + 1);
    }
    return (word.equals("and") || word.equals("but")) && verbs.isCue(afterAdverbs(token + 1)) && isPast(token + 1);
  }

  /** A comma and the verb that what is told apart from it belongs to: ", who said it fell, left". */
  private boolean closesAside(int token) {
    int verb = afterAdverbs(token + 1);
    boolean isFinite = story.is(verb, "AUX") || story.is(verb, "VERB") && !story.word(verb).endsWith("ing");
    return story.word(token).equals(",") && isFinite;
  }

  /** Behind a comma: "adding that", "and said", "according to". */
  private boolean opensAnother(int token) {
    if (CUTTING.contains(story.word(token))) {
      return true;
    }
    boolean isJoined = story.is(token, "CCONJ") || story.is(token, "SCONJ");
    if (opensReport(isJoined ? token + 1 : token, isJoined)) {
      return true;
    }
    int verb = story.is(token, "CCONJ") ? afterAdverbs(token + 1) : token;
    return verbs.isCue(verb) && (verb > token || story.word(verb).endsWith("ing"));
  }

  /** "while Ms Hill said that", or "Ms Hill said," without a conjunction. */
  private boolean opensReport(int token, boolean isJoined) {
    Stretch source = phrases.startingAt(token, story.sentenceOf(token - 1).end());
    return !source.isEmpty() && verbs.isCue(afterAdverbs(source.end())) 
        && (isJoined || story.word(source.end() + 1).equals(","));
  }

  private boolean isPast(int token) {
    String word = story.word(afterAdverbs(token));
    return word.endsWith("ed") || word.endsWith("s") || word.endsWith("d") || word.equals("wrote");
  }

  private int afterAdverbs(int token) {
    int at = token;
    while (story.is(at, "ADV")) {
      at++;
    }
    return at;
  }

  static int trimmed(Story story, int first, int end) {
    int last = end;
    while (last > first + 1 && !story.isQuoted(last - 1) && story.is(last - 1, "PUNCT")
        && !story.word(last - 1).equals(")")) {
      last--;
    }
    return last;
  }
}
