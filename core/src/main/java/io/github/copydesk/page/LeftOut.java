package io.github.copydesk.page;

import com.google.common.primitives.Booleans;
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
      Map.entry(Concept.ADVERT, RemovalKind.ADVERTISEMENT),
      Map.entry(Concept.TAGS, RemovalKind.SECTION_LABEL),
      Map.entry(Concept.NAVIGATION, RemovalKind.NAVIGATION),
      Map.entry(Concept.FOOTER, RemovalKind.COPYRIGHT));

  /** What it is by the names of the elements around it. */
  private static final List<Map.Entry<Concept, RemovalKind>> NAMED = List.of(
      Map.entry(Concept.RELATED, RemovalKind.RELATED_LINK),
      Map.entry(Concept.PROMO, RemovalKind.NEWSLETTER),
      Map.entry(Concept.ADVERT, RemovalKind.ADVERTISEMENT));

  /** What a label of few words is by them. */
  private static final List<Map.Entry<Concept, RemovalKind>> LABELS = List.of(
      Map.entry(Concept.NAVIGATION, RemovalKind.NAVIGATION),
      Map.entry(Concept.TAGS, RemovalKind.SECTION_LABEL));

  private static final long CAPTIONS = PageTag.FIGCAPTION.bit() | PageTag.CAPTION.bit();
  private static final long WRITTEN = Concept.BYLINE.bit() | Concept.DATE.bit();
  private static final double SAME = 0.6;

  /** A byline, a label or a bread crumb has no more words than this. */
  private static final int SHORT = 15;

  private final String source;
  private final PageBlocks page;
  private final @Nullable Box article;
  private final int storyStart;
  private final List<Removal> removals = new ArrayList<>();

  LeftOut(String source, PageBlocks page, boolean[] kept) {
    this.source = source;
    this.page = page;
    this.storyStart = Booleans.indexOf(kept, true);
    this.article = storyStart < 0 ? null : page.blocks().get(storyStart).box().article;
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
    if (block.index() == page.titleAt()) {
      return RemovalKind.HEADLINE;
    }
    if (box.hidden) {
      return RemovalKind.HIDDEN;
    }
    if ((block.inner() & CAPTIONS) != 0 || box.isPictureText() || page.isCaption(block.index())) {
      return RemovalKind.CAPTION;
    }
    if (box.isIn(PageTag.NAV)) {
      return RemovalKind.NAVIGATION;
    }
    return (box.any & Concept.COMMENTS.bit()) != 0 ? amongComments(block) : byText(block);
  }

  private RemovalKind amongComments(Block block) {
    boolean isPolicy = block.box().isIn(PageTag.FORM) || (page.shapes()[block.index()].cues & Concept.COMMENTS.bit()) != 0;
    return isPolicy ? RemovalKind.COMMENT_POLICY : RemovalKind.READER_COMMENT;
  }

  private RemovalKind byText(Block block) {
    if (block.isHeading() && page.likenessToTitle(block.index()) >= SAME) {
      return RemovalKind.HEADLINE;
    }
    if (isBeforeStory(block) && page.likenessToDescription(block.index()) >= SAME) {
      return RemovalKind.STANDFIRST;
    }
    if (block.text().indexOf('©') >= 0) {
      return RemovalKind.COPYRIGHT;
    }
    long cues = page.shapes()[block.index()].cues;
    if (isShort(block) && (cues & Concept.BYLINE.bit()) != 0) {
      return RemovalKind.BYLINE;
    }
    RemovalKind said = kind(SAID, cues);
    return said != RemovalKind.FURNITURE ? said : byPlace(block, block.box());
  }

  private RemovalKind byPlace(Block block, Box box) {
    if (article != null && box.article != null && box.article != article) {
      return RemovalKind.OTHER_STORY;
    }
    if (block.isHeading() && block.linkShare() > 0.5) {
      return RemovalKind.RELATED_LINK;
    }
    RemovalKind named = kind(NAMED, box.near);
    if (named == RemovalKind.NEWSLETTER && block.linkShare() > 0.5) {
      return RemovalKind.RELATED_LINK;
    }
    return named != RemovalKind.FURNITURE ? named : byName(block, box);
  }

  private RemovalKind byName(Block block, Box box) {
    if (isBeforeStory(block) && (box.near & Concept.LEAD.bit()) != 0) {
      return RemovalKind.STANDFIRST;
    }
    if (box.isIn(PageTag.FIGURE) || (box.own & Concept.CAPTION.bit()) != 0) {
      return RemovalKind.CAPTION;
    }
    if (isShort(block)) {
      boolean isWritten = ((isBeforeStory(block) ? box.near : box.own) & WRITTEN) != 0;
      return isWritten ? RemovalKind.BYLINE : kind(LABELS, box.near);
    }
    return (box.near & Concept.EMBED.bit()) != 0 ? RemovalKind.EMBEDDED_POST : RemovalKind.FURNITURE;
  }

  private boolean isShort(Block block) {
    return page.words(block.index()) <= SHORT;
  }

  /** Tells whether a block stands between the headline and the story. */
  private boolean isBeforeStory(Block block) {
    return page.titleAt() >= 0 && page.titleAt() < block.index() && block.index() < storyStart;
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
