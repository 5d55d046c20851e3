package io.github.copydesk.attribution;

import io.github.copydesk.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads interviews without labels: paragraphs that are questions, each with its answer behind it.
 *
 * <p>Only where the text tells so: its introduction speaks of an interview and is about one person, and three questions at
 * least are answered in the first person. The questions are the outlet's own words and are attributed to nobody.
 */
final class BareInterview {

  private static final Lexicon WORDS = Lexicon.load(BareInterview.class, "interview-words");

  private static final int FEWEST_ANSWERS = 3;
  private static final int LONGEST_QUESTION = 80;
  private static final int LONGEST_ANSWER = 24;

  private static final Set<String> ADDRESSING = Set.of("you", "your");

  private final Story story;
  private final List<Stretch> paragraphs;

  BareInterview(Story story, List<Stretch> paragraphs) {
    this.story = story;
    this.paragraphs = paragraphs;
  }

  /** Returns a turn for each question and its answer; none where the text is no interview. */
  List<Turn> turns(Interview interview) {
    List<Integer> questions = new ArrayList<>();
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      if (isQuestion(paragraphs.get(i)) && isAnswer(paragraphs.get(i + 1))) {
        questions.add(i);
      }
    }
    if (questions.size() < FEWEST_ANSWERS) {
      return List.of();
    }
    int end = paragraphs.get(questions.get(0)).first();
    Optional<Stretch> subject = interview.subject(end).filter(person -> tellsOfInterview(end));
    return subject.map(person -> questions.stream().map(place -> turn(place, person)).toList()).orElse(List.of());
  }

  private Turn turn(int place, Stretch person) {
    int end = place + 2;
    while (end < Math.min(paragraphs.size(), place + LONGEST_ANSWER) && isAnswer(paragraphs.get(end))) {
      end++;
    }
    int mark = paragraphs.get(place).end() - 1;
    return new Turn(place, end, new Draft(person, new Stretch(mark, mark + 1), paragraphs.subList(place + 1, end), mark,
        Pattern.QUESTION_AND_ANSWER, Speaker.behindLabel(person)));
  }

  private boolean isQuestion(Stretch paragraph) {
    int last = paragraph.end() - 1;
    return story.word(last).equals("?") && !story.isQuoted(last) && paragraph.end() - paragraph.first() < LONGEST_QUESTION
        && addresses(paragraph);
  }

  private boolean addresses(Stretch paragraph) {
    for (int i = paragraph.first(); i < paragraph.end(); i++) {
      if (ADDRESSING.contains(story.word(i)) && !story.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnswer(Stretch paragraph) {
    return !isQuestion(paragraph) && FirstPerson.speaks(story, paragraph);
  }

  private boolean tellsOfInterview(int end) {
    for (int i = 0; i < end; i++) {
      if (WORDS.contains(story.lemma(i))) {
        return true;
      }
    }
    return false;
  }
}
