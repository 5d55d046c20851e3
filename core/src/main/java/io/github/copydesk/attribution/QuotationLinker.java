package io.github.copydesk.attribution;

import java.util.List;
import java.util.Set;

/** Gives quotations without a cue of their own to the attribution before them. */
final class QuotationLinker {

  /** How many pieces one content may have; text with more is a list of quotations, not speech. */
  private static final int MOST_PIECES = 24;

  /** Layouts that tell where each speaker stops. */
  private static final Set<Pattern> CLOSED =
      Set.of(Pattern.SIGNED, Pattern.HEADLINE, Pattern.TRANSCRIPT, Pattern.QUESTION_AND_ANSWER);

  private final Story story;
  private final CarriedSpeakers carried;

  QuotationLinker(Story story, Cast cast) {
    this.story = story;
    this.carried = new CarriedSpeakers(story, cast);
  }

  /** Returns the drafts with later quotations of their paragraphs joined to them. */
  List<Draft> link(List<Draft> drafts) {
    List<Draft> linked = Announced.merge(drafts);
    int at = -1;
    for (int i = 0; i < story.quotations(); i++) {
      Stretch quoted = story.quoted(i);
      while (at + 1 < linked.size() && linked.get(at + 1).start() <= quoted.first()) {
        at++;
      }
      if (at >= 0 && story.quotation(i).isSpeech() && !isHeld(quoted, linked, at) && isOpen(linked.get(at))
          && !quoted.overlaps(linked.get(at).cue())) {
        linked.set(at, joined(linked.get(at), quoted));
      }
    }
    return linked;
  }

  private static boolean isHeld(Stretch quoted, List<Draft> drafts, int at) {
    for (int i = Math.max(0, at - 3); i < Math.min(drafts.size(), at + 2); i++) {
      if (drafts.get(i).content().stream().anyMatch(quoted::overlaps)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(Draft draft) {
    return draft.content().size() < MOST_PIECES && !CLOSED.contains(draft.pattern());
  }

  private Draft joined(Draft draft, Stretch quoted) {
    if (goesOn(draft, quoted)) {
      return draft.and(quoted);
    }
    return carried.reaches(draft, quoted) ? draft.and(quoted).by(draft.speaker().carried()) : draft;
  }

  /** The same sentence, the same paragraph, or the next paragraph where direct speech goes on. */
  private boolean goesOn(Draft draft, Stretch quoted) {
    int last = draft.reach() - 1;
    if (quoted.first() != story.sentenceOf(quoted.first()).first()) {
      return story.sentenceOf(quoted.first()).equals(story.sentenceOf(last));
    }
    return story.inOneParagraph(last, quoted.first())
        || story.paragraphOf(quoted.first()) == story.paragraphOf(last) + 1 && story.opensParagraph(quoted.first())
            && draft.content().stream().anyMatch(piece -> story.isQuoted(piece.first()));
  }
}
