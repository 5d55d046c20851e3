package io.github.copydesk.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives quotations without a cue of their own to the attribution before them. */
final class QuotationLinker {

  /** How many pieces one content may have; text with more is a list of quotations, not speech. */
  private static final int MOST_PIECES = 24;

  private final Story story;

  QuotationLinker(Story story) {
    this.story = story;
  }

  /** Returns the drafts with later quotations of their paragraphs joined to them. */
  List<Draft> link(List<Draft> drafts) {
    List<Draft> linked = new ArrayList<>(drafts);
    int at = -1;
    for (int i = 0; i < story.quotations(); i++) {
      Stretch quoted = story.quoted(i);
      while (at + 1 < linked.size() && linked.get(at + 1).start() <= quoted.first()) {
        at++;
      }
      if (at >= 0 && story.quotation(i).isSpeech() && !isHeld(quoted, linked, at) && follows(linked.get(at), quoted)) {
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

  private boolean follows(Draft draft, Stretch quoted) {
    if (draft.content().size() >= MOST_PIECES) {
      return false;
    }
    int last = Math.max(draft.end(), Math.max(draft.cue().end(), draft.source().end())) - 1;
    if (quoted.first() != story.sentenceOf(quoted.first()).first()) {
      return story.sentenceOf(quoted.first()).equals(story.sentenceOf(last));
    }
    return story.inOneParagraph(last, quoted.first())
        || story.paragraphOf(quoted.first()) == story.paragraphOf(last) + 1 && story.opensParagraph(quoted.first())
            && draft.content().stream().anyMatch(piece -> story.isQuoted(piece.first()));
  }

  private static Draft joined(Draft draft, Stretch quoted) {
    List<Stretch> pieces = new ArrayList<>(draft.content());
    pieces.add(quoted);
    pieces.sort(Comparator.comparingInt(Stretch::first));
    return draft.with(pieces);
  }
}
