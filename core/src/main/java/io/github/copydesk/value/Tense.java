package io.github.copydesk.value;

import io.github.copydesk.lexicon.Lexicon;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells from the verb nearest before a date, else after it, whether its clause looks ahead. */
final class Tense {

  private static final int REACH = 14;
  private static final Set<String> VERBS = Set.of("VERB", "AUX");
  private static final Set<String> SUBJECTS = Set.of("NOUN", "PROPN", "PRON");
  private static final Set<String> OF_THE_FUTURE = Set.of("will", "ll", "shall", "wo", "may", "must", "should");
  private static final Set<String> AHEAD = Set.of("until", "effective", "payable", "starting", "beginning", "till", "ahead");
  private static final Set<String> EARLIEST = Set.of("early", "soon", "late");
  private static final Set<String> OBLIGED = Set.of("is", "are");
  private static final Set<String> UNREAL = Set.of("would", "could", "might");
  private static final Lexicon PLANNING = Lexicon.load(Tense.class, "planning-words");
  private static final Set<String> INSIDE_GROUP = Set.of("AUX", "ADV", "PART", "VERB");

  private Tense() {}

  static Direction at(Line line, int start) {
    if (pointsAhead(line, start) && !isOver(line, start)) {
      return Direction.FUTURE;
    }
    if (isBetweenSubjectAndVerb(line, start)) {
      return following(line, start + 1);
    }
    int verb = verbBefore(line, start);
    if (verb >= 0) {
      return group(line, verb);
    }
    for (int index = start + 1; index < Math.min(line.size(), start + REACH); index++) {
      if (VERBS.contains(line.tag(index))) {
        return following(line, index);
      }
    }
    return Direction.UNKNOWN;
  }

  /** "effective March 1", "until 9 a.m. Tuesday", "as early as Tuesday". */
  private static boolean pointsAhead(Line line, int start) {
    boolean earliest = line.text(start - 1).equals("as") && EARLIEST.contains(line.text(start - 2));
    return earliest || AHEAD.contains(line.text(start - 1)) || AHEAD.contains(line.text(start - 2));
  }

  /** "Until Thursday, they had not called him a suspect." */
  private static boolean isOver(Line line, int start) {
    return IntStream.range(start + 1, Math.min(line.size(), start + REACH))
        .filter(index -> VERBS.contains(line.tag(index))).limit(1)
        .anyMatch(index -> line.text(index).equals("had") || line.text(index).equals("was"));
  }

  /** "They will strike even after the court Saturday ruled it illegal": the verb before is of another clause. */
  private static boolean isBetweenSubjectAndVerb(Line line, int date) {
    return SUBJECTS.contains(line.tag(date - 1)) && VERBS.contains(line.tag(date + 1)) && !line.text(date + 1).endsWith("ing");
  }

  /** The nearest verb before a word, or the one it is joined to: "will stay and return". */
  private static int verbBefore(Line line, int end) {
    int verb = lastVerb(line, end);
    boolean joined = line.tag(verb - 1).equals("CCONJ") && !line.text(verb).endsWith("ed");
    int first = joined ? lastVerb(line, verb - 1) : -1;
    return first >= 0 ? first : verb;
  }

  private static int lastVerb(Line line, int end) {
    for (int index = end - 1; index >= Math.max(0, end - REACH); index--) {
      if (VERBS.contains(line.tag(index))) {
        return index;
      }
    }
    return -1;
  }

  /** The verb and what stands right before it, or before the "to" of an infinitive. */
  private static Direction group(Line line, int verb) {
    if (PLANNING.contains(line.text(verb)) && line.text(verb + 1).equals("to")) {
      return Direction.FUTURE;
    }
    boolean infinitive = false;
    for (int index = verb; index >= Math.max(0, verb - REACH); index--) {
      if (isFuture(line, index, infinitive, index == verb)) {
        return Direction.FUTURE;
      }
      if (isPassiveInfinitiveOfNoun(line, index)) {
        return Direction.FUTURE;
      }
      if (UNREAL.contains(line.text(index)) || isInfinitiveOfNoun(line, index)) {
        return Direction.UNKNOWN;
      }
      infinitive |= line.text(index).equals("to");
      boolean over = infinitive ? index < verb - 1 && line.tag(index).equals("VERB")
          : !INSIDE_GROUP.contains(line.tag(index));
      if (over) {
        return Direction.PAST;
      }
    }
    return infinitive ? Direction.UNKNOWN : Direction.PAST;
  }

  private static boolean isFuture(Line line, int index, boolean infinitive, boolean verb) {
    String text = line.text(index);
    boolean isTo = OBLIGED.contains(text) && line.text(index + 1).equals("to");
    return OF_THE_FUTURE.contains(text) || infinitive && (isTo || PLANNING.contains(text)) || verb && isPlanned(line, index);
  }

  /** "a plan to be published". */
  private static boolean isPassiveInfinitiveOfNoun(Line line, int index) {
    return isInfinitiveOfNoun(line, index) && line.text(index + 1).equals("be");
  }

  /** "guidelines to publish", but not "plans to publish". */
  private static boolean isInfinitiveOfNoun(Line line, int index) {
    boolean noun = line.tag(index - 1).equals("NOUN") && !PLANNING.contains(line.text(index - 1));
    return noun && line.text(index).equals("to");
  }

  /** "scheduled for" and "due Friday", but not "the planned launch". */
  private static boolean isPlanned(Line line, int index) {
    boolean describes = line.tag(index + 1).equals("NOUN") || line.tag(index + 1).equals("ADJ");
    return PLANNING.value(line.text(index)).filter("ALONE"::equals).isPresent() && !describes;
  }

  private static Direction following(Line line, int verb) {
    boolean planned = PLANNING.contains(line.text(verb)) && line.text(verb + 1).equals("to");
    return planned || OF_THE_FUTURE.contains(line.text(verb)) ? Direction.FUTURE : Direction.PAST;
  }
}
