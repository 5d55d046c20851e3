package io.github.copydesk.page;

import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Removal;
import io.github.copydesk.article.RemovalKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The blocks of a page that its article does without, and what they seem to be. */
final class LeftOut {

  /** What a block is by what is said of it, the surest sign first. */
  private static final List<Map.Entry<Concept, RemovalKind>> KINDS = kinds();

  private final String source;
  private final List<Removal> removals = new ArrayList<>();

  LeftOut(String source) {
    this.source = source;
  }

  private static List<Map.Entry<Concept, RemovalKind>> kinds() {
    return List.of(
        Map.entry(Concept.COMMENTS, RemovalKind.COMMENT_POLICY),
        Map.entry(Concept.CAPTION, RemovalKind.CAPTION),
        Map.entry(Concept.RELATED, RemovalKind.RELATED_LINK),
        Map.entry(Concept.PROMO, RemovalKind.NEWSLETTER),
        Map.entry(Concept.BYLINE, RemovalKind.BYLINE),
        Map.entry(Concept.EMBED, RemovalKind.EMBEDDED_POST),
        Map.entry(Concept.TAGS, RemovalKind.SECTION_LABEL),
        Map.entry(Concept.FOOTER, RemovalKind.COPYRIGHT));
  }

  void add(Block block, TextShape shape) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Piece piece : block.pieces()) {
      start = Math.min(start, piece.start());
      end = Math.max(end, Math.min(source.length(), piece.end()));
    }
    if (start >= 0 && start < end) {
      removals.add(new Removal(new RawSpan(start, end), source.substring(start, end), kind(block, shape)));
    }
  }

  private static RemovalKind kind(Block block, TextShape shape) {
    if ((block.inner() & (PageTag.FIGCAPTION.bit() | PageTag.CAPTION.bit())) != 0) {
      return RemovalKind.CAPTION;
    }
    if (block.text().indexOf('©') >= 0) {
      return RemovalKind.COPYRIGHT;
    }
    RemovalKind said = kind(shape.cues);
    return said != RemovalKind.FURNITURE ? said : kind(block.box().near);
  }

  private static RemovalKind kind(long concepts) {
    for (Map.Entry<Concept, RemovalKind> entry : KINDS) {
      if ((concepts & entry.getKey().bit()) != 0) {
        return entry.getValue();
      }
    }
    return RemovalKind.FURNITURE;
  }

  List<Removal> removals() {
    return removals;
  }
}
