package io.github.copydesk.attribution;

import java.util.Set;

/** Finds what a verb takes behind it, and where that starts. */
final class Complements {

  /** How far behind the verb a clause or quotation may start: "said in a statement on Monday that". */
  private static final int REACH = 16;

  private static final Set<String> PARTS = Set.of("early", "late");
  private static final Set<String> QUESTIONS =
      Set.of("whether", "if", "how", "why", "what", "when", "where", "who", "which");
  private static final Set<String> ADDRESSING = Set.of("tell", "remind", "warn", "inform", "assure", "ask", "convince",
      "advise", "promise", "persuade", "notify", "teach");

  /** What a verb takes. */
  enum Frame { QUOTATION, THAT, QUESTION, TO, CLAUSE, PREPOSITION, OBJECT, PARTICIPLE, NOTHING }

  /**
   * What a verb takes, and where.
   *
   * @param frame its form
   * @param first its first token
   */
  record Complement(Frame frame, int first) {}

  private final Story story;
  private final NounPhrases phrases;

  Complements(Story story, NounPhrases phrases) {
    this.story = story;
    this.phrases = phrases;
  }

  Complement of(VerbGroup group) {
    int end = story.sentenceOf(group.head()).end();
    int first = afterTime(group.end(), end);
    Complement near = at(first, end);
    if (near.frame() == Frame.PREPOSITION || near.frame() == Frame.OBJECT || near.frame() == Frame.CLAUSE) {
      Complement far = behind(first, end, group, near);
      return far.frame() == Frame.NOTHING ? near : far;
    }
    return near;
  }

  /** Passes over adverbs and a day: "later", "late on Tuesday". */
  private int afterTime(int first, int end) {
    int at = first;
    while (at < end && (isAdverb(at) || isDate(at) || PARTS.contains(story.word(at)))) {
      at += isDate(at) ? 2 : 1;
    }
    return at;
  }

  private boolean isAdverb(int token) {
    return story.is(token, "ADV") && !QUESTIONS.contains(story.word(token));
  }

  /** "on Tuesday", "in June". */
  private boolean isDate(int token) {
    String next = story.word(token + 1);
    return story.word(token).equals("on") && Calendar.isDay(next)
        || story.word(token).equals("in") && Calendar.isMonth(next);
  }

  /** A clause or quotation behind an addressee, a place, a time or a manner. */
  private Complement behind(int first, int end, VerbGroup group, Complement near) {
    boolean isAddressing = ADDRESSING.contains(story.lemma(group.head()));
    boolean mayTakeThat = isAddressing || near.frame() == Frame.PREPOSITION || Calendar.isDay(story.word(first));
    int at = first;
    while (at <= Math.min(end, first + REACH)) {
      Complement complement = at(at, end);
      if (isIntroduced(complement) || mayTakeThat && (complement.frame() == Frame.THAT
          || complement.frame() == Frame.QUOTATION) || complement.frame() == Frame.QUESTION && isAddressing) {
        return complement;
      }
      if (story.is(at, "VERB") || story.is(at, "AUX") || story.is(at, "PUNCT")) {
        return isAddressing ? clauseBehind(first, end) : new Complement(Frame.NOTHING, at);
      }
      at++;
    }
    return new Complement(Frame.NOTHING, at);
  }

  private boolean isIntroduced(Complement complement) {
    return complement.frame() == Frame.QUOTATION && story.is(complement.first() - 1, "PUNCT");
  }

  /** "told reporters he would". */
  private Complement clauseBehind(int first, int end) {
    Stretch addressee = phrases.startingAt(first, end);
    if (!addressee.isEmpty() && at(addressee.end(), end).frame() == Frame.CLAUSE) {
      return new Complement(Frame.CLAUSE, addressee.end());
    }
    if (!addressee.isEmpty() && at(addressee.end(), end).frame() == Frame.TO) {
      return new Complement(Frame.TO, addressee.end());
    }
    return new Complement(Frame.NOTHING, first);
  }

  private Complement at(int first, int end) {
    if (first >= end) {
      boolean isIntroduced = story.word(end - 1).equals(":") && story.opensQuotation(end);
      return new Complement(isIntroduced ? Frame.QUOTATION : Frame.NOTHING, end);
    }
    String word = story.word(first);
    if (story.opensQuotation(first)) {
      return new Complement(Frame.QUOTATION, first);
    }
    if ((word.equals(",") || word.equals(":")) && story.opensQuotation(first + 1)) {
      return new Complement(Frame.QUOTATION, first + 1);
    }
    if (word.equals(":") && first + 1 < end) {
      return new Complement(Frame.CLAUSE, first + 1);
    }
    return new Complement(frameAt(first, end, word), first);
  }

  private Frame frameAt(int first, int end, String word) {
    if (word.equals("that") && !story.is(first, "DET")) {
      return Frame.THAT;
    }
    if (QUESTIONS.contains(word)) {
      return Frame.QUESTION;
    }
    if (word.equals("to") && (story.is(first + 1, "VERB") || story.is(first + 1, "AUX"))) {
      return Frame.TO;
    }
    if (story.is(first, "PUNCT") || story.is(first, "CCONJ")) {
      return Frame.NOTHING;
    }
    if (story.is(first, "VERB") && word.endsWith("ing")) {
      return Frame.PARTICIPLE;
    }
    if (hasClause(first, end)) {
      return Frame.CLAUSE;
    }
    return story.is(first, "ADP") || story.is(first, "SCONJ") ? Frame.PREPOSITION : Frame.OBJECT;
  }

  /** A subject and a finite verb, with nothing between them that opens another clause. */
  private boolean hasClause(int first, int end) {
    for (int i = first; i < Math.min(end, first + REACH); i++) {
      String word = story.word(i);
      if (story.is(i, "AUX") || story.is(i, "VERB") && !word.endsWith("ing") && !story.word(i - 1).equals("to")) {
        return i > first;
      }
      boolean opensOther = word.equals("to") && (story.is(i + 1, "VERB") || story.is(i + 1, "AUX"))
          || QUESTIONS.contains(word) || word.equals("that") || story.is(i, "PUNCT") && !word.equals("-")
          || story.is(i, "SCONJ");
      if (opensOther) {
        return false;
      }
    }
    return false;
  }
}
