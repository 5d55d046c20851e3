package io.github.copydesk.page;

import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Removal;
import io.github.copydesk.article.RemovalKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.TextNode;

/** The blocks of a page that its article does without, and what they seem to be. */
final class LeftOut {

  /** What a block is by what is said of it, the surest sign first. */
  private static final Map<Concept, RemovalKind> KINDS = kinds();

  private final String source;
  private final List<Removal> removals = new ArrayList<>();

  LeftOut(String source) {
    this.source = source;
  }

  private static Map<Concept, RemovalKind> kinds() {
    Map<Concept, RemovalKind> kinds = new LinkedHashMap<>();
    kinds.put(Concept.COMMENTS, RemovalKind.COMMENT_POLICY);
    kinds.put(Concept.CAPTION, RemovalKind.CAPTION);
    kinds.put(Concept.RELATED, RemovalKind.RELATED_LINK);
    kinds.put(Concept.PROMO, RemovalKind.NEWSLETTER);
    kinds.put(Concept.BYLINE, RemovalKind.BYLINE);
    kinds.put(Concept.EMBED, RemovalKind.EMBEDDED_POST);
    kinds.put(Concept.TAGS, RemovalKind.SECTION_LABEL);
    kinds.put(Concept.FOOTER, RemovalKind.COPYRIGHT);
    return kinds;
  }

  void add(Block block) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (TextNode piece : block.pieces()) {
      start = Math.min(start, piece.sourceRange().startPos());
      end = Math.max(end, Math.min(source.length(), piece.sourceRange().endPos()));
    }
    if (start >= 0 && start < end) {
      removals.add(new Removal(new RawSpan(start, end), source.substring(start, end), kind(block)));
    }
  }

  private static RemovalKind kind(Block block) {
    if ((block.inner() & (PageTag.FIGCAPTION.bit() | PageTag.CAPTION.bit())) != 0) {
      return RemovalKind.CAPTION;
    }
    if (block.text().indexOf('©') >= 0) {
      return RemovalKind.COPYRIGHT;
    }
    RemovalKind said = kind(TextCues.at(block.text()));
    return said != RemovalKind.FURNITURE ? said : kind(block.box().near);
  }

  private static RemovalKind kind(long concepts) {
    return KINDS.keySet().stream().filter(concept -> (concepts & concept.bit()) != 0).findFirst().map(KINDS::get)
        .orElse(RemovalKind.FURNITURE);
  }

  List<Removal> removals() {
    return removals;
  }
}
