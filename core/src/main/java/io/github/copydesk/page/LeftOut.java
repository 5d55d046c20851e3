package io.github.copydesk.page;

import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Removal;
import io.github.copydesk.article.RemovalKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The blocks of a page that its article does without, and what they seem to be. */
final class LeftOut {

  /** What a block is by its first words, the surest sign first. */
  private static final List<Map.Entry<Concept, RemovalKind>> SAID = List.of(
      Map.entry(Concept.COMMENTS, RemovalKind.COMMENT_POLICY),
      Map.entry(Concept.CAPTION, RemovalKind.CAPTION),
      Map.entry(Concept.RELATED, RemovalKind.RELATED_LINK),
      Map.entry(Concept.PROMO, RemovalKind.NEWSLETTER),
      Map.entry(Concept.BYLINE, RemovalKind.BYLINE),
      Map.entry(Concept.ADVERT, RemovalKind.ADVERTISEMENT),
      Map.entry(Concept.EMBED, RemovalKind.EMBEDDED_POST),
      Map.entry(Concept.TAGS, RemovalKind.SECTION_LABEL),
      Map.entry(Concept.FOOTER, RemovalKind.COPYRIGHT));

  /** What it is by the names of the elements around it. */
  private static final List<Map.Entry<Concept, RemovalKind>> NAMED = List.of(
      Map.entry(Concept.NAVIGATION, RemovalKind.NAVIGATION),
      Map.entry(Concept.RELATED, RemovalKind.RELATED_LINK),
      Map.entry(Concept.PROMO, RemovalKind.NEWSLETTER),
      Map.entry(Concept.BYLINE, RemovalKind.BYLINE),
      Map.entry(Concept.DATE, RemovalKind.BYLINE),
      Map.entry(Concept.CAPTION, RemovalKind.CAPTION),
      Map.entry(Concept.ADVERT, RemovalKind.ADVERTISEMENT),
      Map.entry(Concept.EMBED, RemovalKind.EMBEDDED_POST),
      Map.entry(Concept.TAGS, RemovalKind.SECTION_LABEL),
      Map.entry(Concept.LEAD, RemovalKind.STANDFIRST));

  private static final long CAPTIONS = PageTag.FIGCAPTION.bit() | PageTag.CAPTION.bit();
  private static final double SAME = 0.6;

  private final String source;
  private final PageBlocks page;
  private final @Nullable Box article;
  private final List<Removal> removals = new ArrayList<>();

  LeftOut(String source, PageBlocks page, boolean[] kept) {
    this.source = source;
    this.page = page;
    this.article = article(page.blocks(), kept);
  }

  /** Returns the article element around the first block of the story. */
  private static @Nullable Box article(List<Block> blocks, boolean[] kept) {
    for (Block block : blocks) {
      if (kept[block.index()]) {
        return block.box().article;
      }
    }
    return null;
  }

  void add(Block block) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Piece piece : block.pieces()) {
      start = Math.min(start, piece.start());
      end = Math.max(end, Math.min(source.length(), piece.end()));
    }
    if (start >= 0 && start < end) {
      removals.add(new Removal(new RawSpan(start, end), source.substring(start, end), kind(block)));
    }
  }

  private RemovalKind kind(Block block) {
    Box box = block.box();
    if (block.index() == page.titleAt() || block.isHeading() && page.likenessToTitle(block.index()) >= SAME) {
      return RemovalKind.HEADLINE;
    }
    if (box.hidden) {
      return RemovalKind.HIDDEN;
    }
    if ((block.inner() & CAPTIONS) != 0 || box.isPictureText() || page.isCaption(block.index())) {
      return RemovalKind.CAPTION;
    }
    if (block.text().indexOf('©') >= 0) {
      return RemovalKind.COPYRIGHT;
    }
    RemovalKind said = kind(SAID, page.shapes()[block.index()].cues);
    return said != RemovalKind.FURNITURE ? said : byPlace(block, box);
  }

  private RemovalKind byPlace(Block block, Box box) {
    if ((box.any & Concept.COMMENTS.bit()) != 0) {
      return RemovalKind.READER_COMMENT;
    }
    if (box.isIn(PageTag.NAV)) {
      return RemovalKind.NAVIGATION;
    }
    if (article != null && box.article != null && box.article != article) {
      return RemovalKind.OTHER_STORY;
    }
    RemovalKind named = kind(NAMED, box.near);
    return named != RemovalKind.FURNITURE ? named
        : page.likenessToDescription(block.index()) >= SAME ? RemovalKind.STANDFIRST : RemovalKind.FURNITURE;
  }

  private static RemovalKind kind(List<Map.Entry<Concept, RemovalKind>> kinds, long concepts) {
    for (Map.Entry<Concept, RemovalKind> entry : kinds) {
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
