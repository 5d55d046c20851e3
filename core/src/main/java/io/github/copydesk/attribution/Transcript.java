package io.github.copydesk.attribution;

import io.github.copydesk.attribution.Label.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The paragraphs of a text that open with a speaker's label, and those that go on with the same speaker.
 *
 * <p>One label alone is a heading more often than a speaker, so several must agree: letters for question and answer, two
 * labels in capitals or in brackets, or three with the names of two persons, one of whom comes back.
 */
final class Transcript {

  /** How many paragraphs one speaker's turn may have. */
  private static final int LONGEST_TURN = 24;

  /** What the paragraphs with one label have in common. */
  private static final class Voice {
    private final Label label;
    private int turns;
    private int questions;
    private int sentences;
    private boolean isInFirstPerson;

    Voice(Label label) {
      this.label = label;
    }
  }

  private final Story story;
  private final List<Stretch> paragraphs;
  private final Interview interview;
  private final TreeMap<Integer, Label> labels = new TreeMap<>();
  private final Map<String, Voice> voices = new HashMap<>();

  Transcript(Story story, List<Stretch> paragraphs, Interview interview) {
    this.story = story;
    this.paragraphs = paragraphs;
    this.interview = interview;
    LabelReader reader = new LabelReader(story);
    for (int i = 0; i < paragraphs.size(); i++) {
      Optional<Label> label = reader.read(paragraphs.get(i));
      if (label.isPresent()) {
        labels.put(i, label.get());
        count(label.get(), paragraphs.get(i));
      }
    }
    drop();
  }

  private void count(Label label, Stretch paragraph) {
    Voice voice = voices.computeIfAbsent(key(label), key -> new Voice(label));
    voice.turns++;
    voice.questions += story.word(paragraph.end() - 1).equals("?") ? 1 : 0;
    voice.sentences += isSentence(new Stretch(label.body(), paragraph.end())) ? 1 : 0;
    voice.isInFirstPerson |= FirstPerson.speaks(story, paragraph);
  }

  /** Words with a verb or a pronoun, no figures or lists of names. */
  private boolean isSentence(Stretch body) {
    for (int i = body.first(); i < body.end(); i++) {
      if (story.is(i, "VERB") || story.is(i, "AUX") || story.is(i, "PRON")) {
        return true;
      }
    }
    return body.isEmpty();
  }

  /** Labels of one person have one key, the last word of the name. */
  private String key(Label label) {
    return label.kind() == Kind.QUESTION || label.kind() == Kind.ANSWER ? label.kind().name()
        : story.word(label.name().end() - 1);
  }

  private void drop() {
    Set<Kind> spoken = Set.copyOf(labels.values().stream().map(Label::kind).distinct().filter(this::isSpoken).toList());
    labels.entrySet().removeIf(entry -> {
      Label label = entry.getValue();
      boolean isSpoken = spoken.contains(label.kind()) && (label.kind() != Kind.NAME || isPerson(label));
      return !isSpoken && !isQuoted(label, paragraphs.get(entry.getKey()));
    });
  }

  /** {@code Hill: “We can.”}, which needs no second label. */
  private boolean isQuoted(Label label, Stretch paragraph) {
    return paragraph.first() > 0 && isName(label) && story.opensQuotation(label.body())
        && story.quoted(story.quotationAt(label.body())).end() == paragraph.end() && isPerson(label);
  }

  /** No verb before the name: "Continued Hill". */
  private boolean isName(Label label) {
    int first = label.name().first();
    return label.kind() == Kind.CAPITALS
        || label.kind() == Kind.NAME && !story.is(first, "VERB") && !story.is(first, "ADV");
  }

  private boolean isSpoken(Kind kind) {
    return switch (kind) {
      case QUESTION, ANSWER -> turns(Kind.ANSWER) > 1 && turns(Kind.QUESTION) + turns(Kind.ANSWER) > 2;
      case CAPITALS -> turns(kind) > 1 && isSaid(voices(kind)) && isCast(voices(kind));
      case BRACKETS -> turns(kind) > 1;
      case NAME -> isDialogue(voices(kind).stream().filter(this::isPerson).toList());
    };
  }

  /** A person among them, or two of whom one comes back or says "I". */
  private boolean isCast(Collection<Voice> voices) {
    return voices.stream().anyMatch(this::isPerson)
        || voices.size() > 1 && voices.stream().anyMatch(voice -> voice.turns > 1 || voice.isInFirstPerson);
  }

  private static boolean isDialogue(Collection<Voice> persons) {
    return persons.size() > 1 && isSaid(persons) && persons.stream().anyMatch(voice -> voice.turns > 1);
  }

  private static boolean isSaid(Collection<Voice> voices) {
    return 2 * voices.stream().mapToInt(voice -> voice.sentences).sum()
        >= voices.stream().mapToInt(voice -> voice.turns).sum();
  }

  private List<Voice> voices(Kind kind) {
    return voices.values().stream().filter(voice -> voice.label.kind() == kind).toList();
  }

  private int turns(Kind kind) {
    return voices(kind).stream().mapToInt(voice -> voice.turns).sum();
  }

  private boolean isPerson(Voice voice) {
    return isPerson(voice.label);
  }

  private boolean isPerson(Label label) {
    return interview.person(label.name()).isPresent();
  }

  /** Returns the turns, each with the places of its paragraphs. */
  List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    Optional<Stretch> subject = labels.isEmpty() ? Optional.empty()
        : interview.subject(paragraphs.get(labels.firstKey()).first());
    for (Entry<Integer, Label> entry : labels.entrySet()) {
      int first = entry.getKey();
      Label label = entry.getValue();
      int end = end(first, label);
      List<Stretch> pieces = new ArrayList<>();
      Stretch body = new Stretch(label.body(), paragraphs.get(first).end());
      if (!body.isEmpty()) {
        pieces.add(body);
      }
      pieces.addAll(paragraphs.subList(first + 1, end));
      if (!pieces.isEmpty()) {
        turns.add(new Turn(first, end, draft(label, pieces, subject)));
      }
    }
    return turns;
  }

  private Draft draft(Label label, List<Stretch> pieces, Optional<Stretch> subject) {
    Speaker speaker = switch (label.kind()) {
      case QUESTION -> Speaker.UNNAMED;
      case ANSWER -> subject.map(Speaker::behindLabel).orElse(Speaker.UNNAMED);
      case CAPITALS, NAME -> named(label).orElseGet(() -> Speaker.beside(label.name()));
      case BRACKETS -> named(label).filter(found -> found.steps() == 0 || !asks(label) || voices.get(key(label)).turns > 1)
          .orElseGet(() -> asks(label) ? Speaker.UNNAMED : Speaker.beside(label.name()));
    };
    Pattern pattern = label.kind() == Kind.QUESTION || label.kind() == Kind.ANSWER ? Pattern.QUESTION_AND_ANSWER
        : Pattern.TRANSCRIPT;
    return new Draft(label.name(), label.cue(), pieces, label.cue().first(), pattern, speaker);
  }

  private Optional<Speaker> named(Label label) {
    return interview.person(label.name())
        .map(mention -> mention.equals(label.name()) ? Speaker.beside(mention) : Speaker.behindLabel(mention));
  }

  private boolean asks(Label label) {
    Voice voice = voices.get(key(label));
    return 2 * voice.questions > voice.turns;
  }

  /** The place of the paragraph behind the last that goes on with the speaker. */
  private int end(int first, Label label) {
    int end = first + 1;
    boolean isOpen = label.body() >= paragraphs.get(first).end();
    while (end < Math.min(paragraphs.size(), first + LONGEST_TURN) && !labels.containsKey(end)
        && (isOpen || goesOn(label, paragraphs.get(end)))) {
      isOpen = false;
      end++;
    }
    return end;
  }

  /** In the first person, or within the quotation that the label stands in. */
  private boolean goesOn(Label label, Stretch paragraph) {
    boolean isWithin = story.isQuoted(label.name().first())
        && story.quotationAt(label.name().first()) == story.quotationAt(paragraph.first());
    return isWithin || FirstPerson.speaks(story, paragraph);
  }
}
