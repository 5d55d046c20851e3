package io.github.copydesk.attribution;

import io.github.copydesk.attribution.VerbGroup.Voice;
import java.util.Set;

/** Finds the noun phrase that is the subject of a verb, over appositions and relative clauses between the two. */
final class SubjectFinder {

  private static final Set<String> DASHES = Set.of("—", "–", "--", "-");
  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "that");

  private static final int LONGEST_RELATIVE = 12;

  private final Story story;
  private final NounPhrases phrases;
  private final VerbGroups groups;

  SubjectFinder(Story story, NounPhrases phrases, VerbGroups groups) {
    this.story = story;
    this.phrases = phrases;
    this.groups = groups;
  }

  /** Returns the subject right before the group or behind a parenthesis before it; empty where there is none. */
  Stretch before(VerbGroup group) {
    int floor = story.sentenceOf(group.head()).first();
    int last = group.first() - 1;
    if (last < floor || story.isQuoted(last)) {
      return Stretch.NONE;
    }
    Stretch near = phrases.endingAt(last, floor);
    if (!near.isEmpty() || !isParenthesisEnd(last)) {
      return near.isEmpty() ? near : withRelative(near, floor);
    }
    return overParenthesis(last, floor);
  }

  /** "Two engineers who worked on the plan" for "the plan". */
  private Stretch withRelative(Stretch near, int floor) {
    boolean hasVerb = false;
    for (int i = near.first() - 1; i > floor && i > near.first() - LONGEST_RELATIVE && continuesRelative(i); i--) {
      hasVerb |= story.is(i, "VERB");
      if (story.word(i).equals("who")) {
        Stretch antecedent = hasVerb ? phrases.endingAt(i - 1, floor) : Stretch.NONE;
        return antecedent.isEmpty() ? near : new Stretch(antecedent.first(), near.end());
      }
    }
    return near;
  }

  private boolean continuesRelative(int token) {
    return !story.is(token, "PUNCT") && !story.is(token, "SCONJ") && !story.isQuoted(token);
  }

  private boolean isParenthesisEnd(int token) {
    String word = story.word(token);
    return word.equals(",") || word.equals(")") || DASHES.contains(word);
  }

  private Stretch overParenthesis(int closing, int floor) {
    for (int i = closing - 1; i > floor; i--) {
      if (story.isQuoted(i)) {
        return Stretch.NONE;
      }
      if (opens(i, closing)) {
        Stretch phrase = phrases.endingAt(i - 1, floor);
        if (!phrase.isEmpty() && isAside(i + 1, closing)) {
          return new Stretch(described(phrase, floor).first(), closing + 1);
        }
      }
    }
    return Stretch.NONE;
  }

  /** Ann Hill, for "26" in "Ann Hill, 26, who" or for "a nurse" in "Ann Hill, a nurse, who". */
  private Stretch described(Stretch phrase, int floor) {
    int comma = phrase.first() - 1;
    boolean isAge = phrase.end() - phrase.first() == 1 && story.is(phrase.first(), "NUM");
    boolean describes = isAge || !story.isNamed(phrase.first()) && story.isNamed(comma - 1);
    Stretch before = describes && story.word(comma).equals(",") ? phrases.endingAt(comma - 1, floor) : Stretch.NONE;
    return before.isEmpty() ? phrase : before;
  }

  private boolean opens(int token, int closing) {
    String word = story.word(closing);
    String opening = word.equals(")") ? "(" : word;
    return story.word(token).equals(opening);
  }

  /** An apposition, a relative clause, an age or a state: no clause with a subject of its own. */
  private boolean isAside(int first, int end) {
    if (RELATIVE.contains(story.word(first)) || RELATIVE.contains(story.word(first + 1)) || story.is(first, "ADP")) {
      return true;
    }
    for (int i = first; i < end; i++) {
      boolean isFinite = story.is(i, "AUX") || story.is(i, "VERB") && !story.word(i).endsWith("ing")
          && !story.word(i).endsWith("ed");
      if (RELATIVE.contains(story.word(i))) {
        return true;
      }
      if (isFinite && !story.word(i - 1).equals("to")) {
        return false;
      }
    }
    return true;
  }

  /** Returns the subject of the sentence's main verb before a token; empty where none is found. */
  Stretch mainBefore(int token) {
    Stretch sentence = story.sentenceOf(token);
    for (int i = sentence.first(); i < token; i++) {
      if ((story.is(i, "VERB") || story.is(i, "AUX")) && !story.isQuoted(i)) {
        VerbGroup group = groups.around(i);
        Stretch subject = group.voice() == Voice.FINITE || group.voice() == Voice.PASSIVE ? before(group) : Stretch.NONE;
        if (!subject.isEmpty() && !RELATIVE.contains(story.word(subject.first()))) {
          return subject;
        }
      }
    }
    return Stretch.NONE;
  }
}
