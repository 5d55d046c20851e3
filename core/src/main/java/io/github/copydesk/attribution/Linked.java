package io.github.copydesk.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * A cue with the source and content that fit it best.
 *
 * @param cue the cue
 * @param source its source, perhaps empty
 * @param sourceChance how likely the source is exactly this, 0 where it is empty
 * @param content the pieces of the content
 * @param contentChance how likely the least likely piece is exactly this
 */
record Linked(Stretch cue, Stretch source, double sourceChance, List<Stretch> content, double contentChance) {

  /** A cue has one source; the likeliest is kept. */
  Linked withSource(Stretch other, double chance) {
    return chance > sourceChance ? new Linked(cue, other, chance, content, contentChance) : this;
  }

  Linked withContent(Stretch piece, double chance) {
    List<Stretch> pieces = new ArrayList<>(content);
    pieces.add(piece);
    return new Linked(cue, source, sourceChance, pieces, Math.min(contentChance, chance));
  }

  int first() {
    return content.get(0).first();
  }

  int end() {
    return content.get(content.size() - 1).end();
  }

  int size() {
    return content.stream().mapToInt(piece -> piece.end() - piece.first()).sum();
  }
}
