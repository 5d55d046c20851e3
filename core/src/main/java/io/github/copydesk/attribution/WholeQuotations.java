package io.github.copydesk.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Takes quotations of speech whole: who says a part of one says all of it, also where it goes on over paragraphs. A part
 * that somebody else's words have is left to them.
 */
final class WholeQuotations {

  private final Story story;

  WholeQuotations(Story story) {
    this.story = story;
  }

  List<Draft> of(List<Draft> drafts) {
    BitSet taken = new BitSet();
    for (Draft draft : drafts) {
      draft.parts().forEach(part -> taken.set(part.first(), part.end()));
    }
    List<Draft> whole = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft grown = draft.with(draft.content().stream().map(piece -> grown(piece, taken)).toList());
      grown.parts().forEach(part -> taken.set(part.first(), part.end()));
      whole.add(grown);
    }
    return whole;
  }

  private Stretch grown(Stretch piece, BitSet taken) {
    int first = story.isSpeech(piece.first()) ? story.quotationOf(piece.first()).first() : piece.first();
    int end = story.isSpeech(piece.end() - 1) ? story.quotationOf(piece.end() - 1).end() : piece.end();
    boolean isFreeBefore = taken.get(first, piece.first()).isEmpty();
    boolean isFreeBehind = taken.get(piece.end(), end).isEmpty();
    return new Stretch(isFreeBefore ? first : piece.first(), isFreeBehind ? end : piece.end());
  }
}
