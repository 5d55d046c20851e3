package io.github.copydesk.attribution;

import io.github.copydesk.article.SourceKind;
import io.github.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads statements that are paragraphs of their own behind a colon: {@code Hill wrote on Twitter:} and what she wrote. */
final class Announcements {

  private static final Lexicon VERBS = Lexicon.load(Announcements.class, "announcing-verbs");

  /** How many tokens may stand between the verb and the colon. */
  private static final int LONGEST_TAIL = 12;

  private static final int LONGEST_STATEMENT = 24;

  /** A statement of fewer tokens is a heading. */
  private static final int SHORTEST_STATEMENT = 8;

  /** What is written is quoted whole more often than what is said. */
  private static final Set<String> WRITING = Set.of("write", "tweet", "post", "blog", "caption", "text", "email");

  private static final Set<String> PERSONAL = Set.of("he", "she", "they");
  private static final Set<String> GOING_ON = Set.of("…", "...");
  private static final Set<String> BETWEEN_SUBJECT_AND_VERB = Set.of("AUX", "ADV", "PART");
  private static final Set<String> OPENING_TAIL = Set.of("ADP", "ADV", "PRON", "PROPN", "SCONJ");

  private final Story story;
  private final Cast cast;
  private final List<Stretch> paragraphs;
  private final NounPhrases phrases;

  Announcements(Story story, Cast cast, List<Stretch> paragraphs) {
    this.story = story;
    this.cast = cast;
    this.paragraphs = paragraphs;
    this.phrases = new NounPhrases(story);
  }

  /** Reads the paragraph at a place and those behind it as a statement that the paragraph before announces. */
  Optional<Turn> read(int place) {
    int colon = place == 0 ? -1 : paragraphs.get(place - 1).end() - 1;
    if (colon < 0 || !story.word(colon).equals(":") || !isStatement(paragraphs.get(place))) {
      return Optional.empty();
    }
    return verbal(colon, place).or(() -> prepositional(colon)).map(draft -> turn(place, draft));
  }

  private Turn turn(int place, Draft announcing) {
    boolean isQuoted = story.opensQuotation(paragraphs.get(place).first());
    int end = isQuoted ? quotedEnd(place) : end(place);
    return new Turn(place, end,
        announcing.with(isQuoted ? List.of(quotation(place)) : paragraphs.subList(place, end)));
  }

  /** {@code Ann Hill wrote on Twitter:} */
  private Optional<Draft> verbal(int colon, int place) {
    int verb = verb(colon);
    Stretch source = verb < 0 ? Stretch.NONE : subject(verb);
    return source.isEmpty() || !maySpeak(source) || !isSpoken(paragraphs.get(place), verb) ? Optional.empty()
        : Optional.of(new Draft(source, new Stretch(verb, colon + 1), List.of(), verb, Pattern.ANNOUNCED));
  }

  /** {@code From the Gazette:} and {@code According to Ann Hill, a nurse:} */
  private Optional<Draft> prepositional(int colon) {
    int first = story.sentenceOf(colon).first();
    int end = story.word(first).equals("from") ? first + 1 : first + 2;
    boolean isCue = end == first + 1 || story.word(first).equals("according") && story.word(first + 1).equals("to");
    Optional<Stretch> name = isCue && end < colon ? cast.at(end).filter(this::isSpeaker).map(Cast.Appearance::tokens)
        : Optional.empty();
    return name.filter(it -> it.first() == end && colon - it.end() < LONGEST_TAIL)
        .filter(it -> it.end() == colon || story.word(it.end()).equals(","))
        .map(it -> new Draft(new Stretch(end, colon), new Stretch(first, end), List.of(), first, Pattern.ANNOUNCED));
  }

  private Stretch quotation(int place) {
    return story.quoted(story.quotationAt(paragraphs.get(place).first()));
  }

  private int quotedEnd(int place) {
    int end = place + 1;
    while (end < paragraphs.size() && paragraphs.get(end).first() < quotation(place).end()) {
      end++;
    }
    return end;
  }

  /** A sentence at least, and in quotation marks wholly or not at all at its edges. */
  private boolean isStatement(Stretch paragraph) {
    int last = paragraph.end() - 1;
    boolean isQuoted = story.opensQuotation(paragraph.first());
    if (isQuoted) {
      int end = story.quoted(story.quotationAt(paragraph.first())).end();
      return end >= paragraph.end() && (end >= story.size() || story.opensParagraph(end));
    }
    boolean isSentence = story.is(last, "PUNCT") && !story.word(last).equals(":")
        && paragraph.end() - paragraph.first() >= SHORTEST_STATEMENT;
    return isSentence && hasVerb(paragraph);
  }

  private boolean isSpoken(Stretch paragraph, int verb) {
    return story.isQuoted(paragraph.first()) || FirstPerson.speaks(story, paragraph) || WRITING.contains(story.lemma(verb))
        || GOING_ON.contains(story.word(paragraph.first()));
  }

  private boolean hasVerb(Stretch paragraph) {
    for (int i = paragraph.first(); i < paragraph.end(); i++) {
      if (story.is(i, "VERB") || story.is(i, "AUX")) {
        return true;
      }
    }
    return false;
  }

  private int verb(int colon) {
    int floor = Math.max(story.sentenceOf(colon).first(), colon - LONGEST_TAIL);
    for (int i = colon - 1; i > floor; i--) {
      boolean isVerb = story.is(i, "VERB") || story.is(i, "AUX");
      if (isVerb && !story.word(i).equals("following")) {
        boolean announces = VERBS.contains(story.lemma(i)) && !story.isQuoted(i) && opensTail(i + 1, colon);
        return announces ? i : -1;
      }
    }
    return -1;
  }

  /** "in a letter", "that", "the following": no object of another sort. */
  private boolean opensTail(int first, int colon) {
    return first == colon || OPENING_TAIL.contains(story.tag(first)) || story.word(first).equals("that")
        || story.word(first + 1).equals("following") || story.lemma(first - 1).equals("tell");
  }

  private Stretch subject(int verb) {
    int last = verb - 1;
    int floor = story.sentenceOf(verb).first();
    while (last > floor && BETWEEN_SUBJECT_AND_VERB.contains(story.tag(last))) {
      last--;
    }
    return phrases.endingAt(last, floor);
  }

  private boolean maySpeak(Stretch source) {
    int head = source.end() - 1;
    return cast.at(head).filter(this::isSpeaker).isPresent() || PERSONAL.contains(story.word(head))
        || SourceNouns.kindOf(story.word(head)) != SourceKind.UNKNOWN;
  }

  private boolean isSpeaker(Cast.Appearance name) {
    SourceKind kind = SourceNouns.kindOf(name.entity().type());
    return kind == SourceKind.PERSON || kind == SourceKind.ORGANIZATION;
  }

  /** The place behind the last paragraph in the same manner: in the first person, or with the same mark before it. */
  private int end(int place) {
    Stretch opening = paragraphs.get(place);
    int end = place + 1;
    while (end < Math.min(paragraphs.size(), place + LONGEST_STATEMENT) && goesOn(opening, paragraphs.get(end))) {
      end++;
    }
    return end;
  }

  private boolean goesOn(Stretch opening, Stretch next) {
    boolean isBroken = GOING_ON.contains(story.word(next.first()));
    return !story.isQuoted(opening.first()) && !story.isQuoted(next.first())
        && (isBroken || FirstPerson.speaks(story, opening) && FirstPerson.speaks(story, next) && story.is(next.end() - 1, "PUNCT"));
  }
}
