package io.github.copydesk.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What no article has, however much it looks like prose: what stands beside it by the name of its element, labels of advertisements,
 * captions, links to other articles, what comes before its headline, and another article of the same make or one that leads elsewhere.
 */
final class PageConventions {

  /** An article with so many words around the headline is the one that the page is about. */
  private static final double WHOLE = 60;

  /** "Advertisement" with no more words than this is a label. */
  private static final int LABEL = 2;

  private static final double ALL_LINK = 0.9;

  /** What stands before a headline is no part of its article, unless it is so many times what stands behind. */
  private static final double MUCH_MORE = 3;

  private final PageBlocks page;
  private final List<Block> blocks;
  private final double[] chances;

  PageConventions(PageBlocks page, double[] chances) {
    this.page = page;
    this.blocks = page.blocks();
    this.chances = chances.clone();
  }

  /** Returns the chances, with 0 for what is ruled out. */
  double[] apply() {
    for (int i = 0; i < chances.length; i++) {
      chances[i] = page.isOutside(i) || isAdvertLabel(i) || isPointer(i) || page.isCaption(i) ? 0 : chances[i];
    }
    if (page.isTitled()) {
      cutBefore(page.titleAt());
    }
    if (page.titleAt() >= 0) {
      cutNeighbours(blocks.get(page.titleAt()).box().article);
    }
    return chances;
  }

  private boolean isAdvertLabel(int block) {
    return page.words(block) <= LABEL && (page.shapes()[block].cues & Concept.ADVERT.bit()) != 0;
  }

  /** What is nothing but a link, begins like "Read more" and stands in an element called so leads to another article. */
  private boolean isPointer(int block) {
    long related = page.shapes()[block].cues & blocks.get(block).box().near & Concept.RELATED.bit();
    return related != 0 && blocks.get(block).linkShare() >= ALL_LINK;
  }

  /** A headline may be shown again below its article; the article is where most of the words are. */
  private void cutBefore(int title) {
    double before = mass(0, title);
    double after = mass(title + 1, chances.length);
    for (int i = 0; i <= title && before < MUCH_MORE * after; i++) {
      chances[i] = 0;
    }
  }

  private double mass(int start, int end) {
    double mass = 0;
    for (int i = start; i < end; i++) {
      mass += chances[i] * page.words(i);
    }
    return mass;
  }

  private void cutNeighbours(@Nullable Box article) {
    if (article == null || article.words - article.linkWords < WHOLE) {
      return;
    }
    for (int i = 0; i < chances.length; i++) {
      Box other = blocks.get(i).box().article;
      boolean isOther = other != null && other != article;
      chances[i] = isOther && (other.leadsElsewhere || make(other).equals(make(article))) ? 0 : chances[i];
    }
  }

  private static String make(Box article) {
    String classes = article.element.className().strip();
    int space = classes.indexOf(' ');
    return space < 0 ? classes : classes.substring(0, space);
  }
}
