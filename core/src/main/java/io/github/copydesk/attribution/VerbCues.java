package io.github.copydesk.attribution;

import io.github.copydesk.attribution.Complements.Complement;
import io.github.copydesk.attribution.Complements.Frame;
import io.github.copydesk.attribution.VerbGroup.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads attributions off reporting verbs, a sentence at a time. */
final class VerbCues {

  private static final Set<String> RAISING = Set.of("seem", "appear");

  private final Story story;
  private final NounPhrases phrases;
  private final CueVerbs verbs;
  private final VerbGroups groups;
  private final SubjectFinder subjects;
  private final Complements complements;
  private final ContentEnds ends;
  private final AccordingTo accordingTo;
  private final ContentBefore contentBefore;

  VerbCues(Story story, CueLexicon lexicon) {
    NounPhrases phrases = new NounPhrases(story);
    this.story = story;
    this.phrases = phrases;
    this.verbs = new CueVerbs(story, lexicon);
    this.groups = new VerbGroups(story);
    this.subjects = new SubjectFinder(story, phrases, groups);
    this.complements = new Complements(story, phrases);
    this.ends = new ContentEnds(story, phrases, verbs);
    this.accordingTo = new AccordingTo(story, phrases);
    this.contentBefore = new ContentBefore(story, verbs, phrases, groups, complements, subjects);
  }

  /** Adds the attributions of one sentence. */
  void read(Stretch sentence, List<Draft> drafts) {
    List<Draft> found = new ArrayList<>();
    for (int i = sentence.first(); i < sentence.end(); i++) {
      accordingTo.read(i).ifPresent(draft -> add(draft, found));
    }
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (verbs.mayBe(i)) {
        contentBefore.read(i).ifPresent(draft -> add(draft, found));
      }
    }
    for (int i = sentence.first(); i < sentence.end(); i++) {
      int token = i;
      if ((verbs.isCue(i) || introducesQuotation(i)) && found.stream().noneMatch(draft -> draft.covers(token))) {
        contentBehind(i, found).ifPresent(draft -> add(draft, found));
      }
    }
    drafts.addAll(found);
  }

  private static void add(Draft draft, List<Draft> found) {
    boolean isTaken = found.stream().anyMatch(other -> overlap(draft, other));
    if (!isTaken) {
      found.add(draft);
    }
  }

  private static boolean overlap(Draft draft, Draft other) {
    return draft.content().stream().anyMatch(piece -> other.content().stream().anyMatch(piece::overlaps)
        || piece.overlaps(other.cue()))
        || other.content().stream().anyMatch(piece -> piece.overlaps(draft.cue()));
  }

  private Optional<Draft> contentBehind(int head, List<Draft> found) {
    VerbGroup group = groups.around(head);
    Optional<Draft> passive = passive(group);
    if (passive.isPresent()) {
      return passive;
    }
    Complement complement = complements.of(group);
    if (complement.frame() == Frame.NOTHING || complement.first() >= story.sentenceOf(head).end() && complement.frame() != Frame.QUOTATION) {
      return Optional.empty();
    }
    int first = complement.frame() == Frame.PREPOSITION ? complement.first() + 1 : complement.first();
    Complement kept = new Complement(complement.frame(), first);
    if (first >= story.size() || complement.frame() != Frame.QUOTATION && first >= story.sentenceOf(head).end()) {
      return Optional.empty();
    }
    Stretch content = new Stretch(first, ends.of(kept));
    Stretch cue = new Stretch(group.first(), cueEnd(group.first(), first));
    Stretch raised = raised(group, complement.frame());
    if (!raised.isEmpty()) {
      return Optional.of(new Draft(Stretch.NONE, cue, List.of(raised, content), head, Pattern.RAISED));
    }
    Stretch source = source(group, found);
    boolean opens = source.isEmpty() && group.first() == story.sentenceOf(head).first();
    return Optional.of(new Draft(opens ? behindComma(content) : source, cue, List.of(content), head,
        Pattern.CUE_FIRST));
  }

  /** {@code The plan seems to work}: the subject is part of what seems. */
  private Stretch raised(VerbGroup group, Frame frame) {
    boolean isRaising = RAISING.contains(story.lemma(group.head())) && group.voice() == Voice.FINITE
        || group.voice() == Voice.PASSIVE && frame == Frame.TO;
    return isRaising ? subjects.before(group) : Stretch.NONE;
  }

  /** {@code Recalling the vote, Ms Hill …} */
  private Stretch behindComma(Stretch content) {
    int comma = content.end();
    Stretch sentence = story.sentenceOf(content.first());
    return comma < sentence.end() && story.word(comma).equals(",") ? phrases.startingAt(comma + 1, sentence.end())
        : Stretch.NONE;
  }

  /** {@code The plan was rejected by Ms Hill.} */
  private Optional<Draft> passive(VerbGroup group) {
    int by = group.end();
    if (group.voice() != Voice.PASSIVE || !story.word(by).equals("by") || !verbs.isCue(group.head())) {
      return Optional.empty();
    }
    Stretch source = phrases.startingAt(by + 1, story.sentenceOf(group.head()).end());
    Stretch content = subjects.before(group);
    return source.isEmpty() || content.isEmpty() ? Optional.empty()
        : Optional.of(new Draft(source, new Stretch(group.first(), by + 1), List.of(content), group.head(),
            Pattern.PASSIVE));
  }

  /** {@code fired back: “We can”}, whatever the verb. */
  private boolean introducesQuotation(int token) {
    if (!verbs.mayBe(token)) {
      return false;
    }
    VerbGroup group = groups.around(token);
    Complement complement = complements.of(group);
    return complement.frame() == Frame.QUOTATION && complement.first() <= group.end() + 2
        && story.is(complement.first() - 1, "PUNCT")
        && story.quotation(story.quotationAt(complement.first())).isSpeech();
  }

  private int cueEnd(int first, int end) {
    int last = end;
    while (last > first + 1 && story.is(last - 1, "PUNCT") && !story.word(last - 1).equals(":")) {
      last--;
    }
    return last;
  }

  private Stretch source(VerbGroup group, List<Draft> found) {
    if (group.voice() == Voice.PASSIVE) {
      return Stretch.NONE;
    }
    if (group.first() == story.sentenceOf(group.head()).first()) {
      Stretch inverted = phrases.startingAt(group.end(), story.sentenceOf(group.head()).end());
      return !inverted.isEmpty() && story.word(inverted.end()).equals(":") ? inverted : Stretch.NONE;
    }
    Stretch subject = subjects.before(group);
    if (group.voice() == Voice.INFINITIVE) {
      subject = subjects.before(new VerbGroup(group.first() - 1, group.head(), group.end(), group.voice()));
      if (!subject.isEmpty()) {
        return subject;
      }
    }
    boolean isParticipleOf = group.voice() == Voice.PARTICIPLE && !story.word(subject.end() - 1).equals(",");
    if (!subject.isEmpty() && (group.voice() == Voice.FINITE || isParticipleOf)) {
      return subject;
    }
    if (!found.isEmpty()) {
      return found.get(found.size() - 1).source();
    }
    return subjects.mainBefore(group.first());
  }
}
