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
  private final CueVerbs verbs;
  private final Syntax syntax;
  private final SourceFinder sources;
  private final ContentEnds ends;
  private final AccordingTo accordingTo;
  private final ContentBefore contentBefore;
  private final Evidence evidence;

  VerbCues(Story story, CueLexicon lexicon) {
    this.story = story;
    this.verbs = new CueVerbs(story, lexicon);
    this.syntax = Syntax.of(story);
    this.sources = new SourceFinder(story, syntax);
    this.ends = new ContentEnds(story, syntax.phrases(), verbs);
    this.accordingTo = new AccordingTo(story, syntax.phrases());
    this.contentBefore = new ContentBefore(story, verbs, syntax);
    this.evidence = new Evidence(story);
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

  private Optional<Draft> contentBehind(int head, List<Draft> earlier) {
    VerbGroup group = syntax.groups().around(head);
    Optional<Draft> passive = passive(group);
    if (passive.isPresent()) {
      return passive;
    }
    Complement complement = syntax.complements().of(group).withoutPreposition();
    boolean isThere = complement.frame() == Frame.QUOTATION ? complement.first() < story.size()
        : complement.frame() != Frame.NOTHING && complement.first() < story.sentenceOf(head).end();
    return isThere && evidence.suffices(group)
        ? Optional.of(draft(group, complement, earlier)).filter(draft -> evidence.suffices(draft, complement))
        : Optional.empty();
  }

  private Draft draft(VerbGroup group, Complement complement, List<Draft> earlier) {
    Stretch content = new Stretch(complement.first(), ends.of(complement, isAside(group)));
    Stretch cue = new Stretch(group.first(), cueEnd(group.first(), complement.first()));
    Stretch raised = raised(group, complement.frame());
    return raised.isEmpty()
        ? new Draft(sources.find(group, content, earlier), cue, List.of(content), group.head(),
            pattern(complement))
        : new Draft(Stretch.NONE, cue, List.of(raised, content), group.head(), Pattern.RAISED);
  }

  /** ", who said". */
  private boolean isAside(VerbGroup group) {
    return story.word(group.first() - 1).equals("who") && story.word(group.first() - 2).equals(",");
  }

  private static Pattern pattern(Complement complement) {
    if (complement.frame() == Frame.QUOTATION) {
      return Pattern.QUOTATION_LAST;
    }
    return complement.isClausal() ? Pattern.CLAUSE_LAST : Pattern.OBJECT_LAST;
  }

  /** {@code The plan seems to work}: the subject is part of what seems. */
  private Stretch raised(VerbGroup group, Frame frame) {
    boolean isRaising = RAISING.contains(story.lemma(group.head())) && group.voice() == Voice.FINITE
        || group.voice() == Voice.PASSIVE && frame == Frame.TO;
    return isRaising ? syntax.subjects().before(group) : Stretch.NONE;
  }

  /** {@code The plan was rejected by Ms Hill.} */
  private Optional<Draft> passive(VerbGroup group) {
    int by = group.end();
    if (group.voice() != Voice.PASSIVE || !story.word(by).equals("by") || !verbs.isCue(group.head())) {
      return Optional.empty();
    }
    Stretch source = syntax.phrases().startingAt(by + 1, story.sentenceOf(group.head()).end());
    Stretch content = syntax.subjects().before(group);
    return source.isEmpty() || content.isEmpty() ? Optional.empty()
        : Optional.of(new Draft(source, new Stretch(group.first(), by + 1), List.of(content), group.head(),
            Pattern.PASSIVE));
  }

  /** {@code fired back: “We can”}, whatever the verb. */
  private boolean introducesQuotation(int token) {
    if (!verbs.mayBe(token)) {
      return false;
    }
    VerbGroup group = syntax.groups().around(token);
    Complement complement = syntax.complements().of(group);
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
}
