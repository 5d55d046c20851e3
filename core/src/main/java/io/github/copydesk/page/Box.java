package io.github.copydesk.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element on the way to a text, with what its ancestors hand down and what the texts within add up to. */
final class Box {

  private static final Set<String> BESIDE = Set.of("aside", "footer");
  private static final long OUTSIDE = PageTag.NAV.bit() | PageTag.FIGCAPTION.bit();

  final @Nullable Box parent;
  final Element element;
  final int depth;

  /** The {@link PageTag}s of this element and those around it. */
  final long tags;

  /** The {@link Concept}s of this element, of it and the two around it, and of all around it. */
  final long own;
  final long near;
  final long any;

  final boolean hidden;
  final boolean declaredBody;
  final int signature;

  /** The nearest article element, this one included. */
  final @Nullable Box article;

  /** The nearest element that stands beside the article by its name, this one included. */
  final @Nullable Box beside;

  int texts;
  int words;
  int linkWords;
  int prose;
  boolean holdsTitle;
  boolean holdsProse;

  /** Of all texts in boxes of this one's signature, kept at the first such box. */
  int signatureTexts;
  int signatureWords;
  int signatureProse;
  double signatureLinkWords;

  double scores;

  Box(@Nullable Box parent, Element element, ClassNames names) {
    String name = element.normalName();
    String classes = element.className() + " " + element.id();
    this.parent = parent;
    this.element = element;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.tags = PageTag.bit(name) | (parent == null ? 0 : parent.tags);
    this.own = isRoot(name) ? 0 : names.concepts(classes);
    this.near = own | (parent == null ? 0 : parent.own | (parent.parent == null ? 0 : parent.parent.own));
    this.any = own | (parent == null ? 0 : parent.any);
    this.hidden = parent != null && parent.hidden || isHidden(element);
    this.declaredBody = parent != null && parent.declaredBody || element.attr("itemprop").contains("articleBody");
    this.signature = 31 * (31 * name.hashCode() + element.className().hashCode())
        + (parent == null ? 0 : parent.element.normalName().hashCode() * 31 + parent.element.className().hashCode());
    this.beside = BESIDE.contains(name) ? this : parent == null ? null : parent.beside;
    this.article = name.equals("article") ? this : parent == null ? null : parent.article;
  }

  private static boolean isRoot(String name) {
    return name.equals("html") || name.equals("body");
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || !style.isEmpty() && (says(style, "display", "none") || says(style, "visibility", "hidden"));
  }

  private static boolean says(String style, String property, String value) {
    int at = style.indexOf(property);
    int colon = at < 0 ? -1 : style.indexOf(':', at + property.length());
    return colon >= 0 && style.substring(colon + 1).stripLeading().startsWith(value);
  }

  /** Tells whether this is no part of an article by the names of its elements; one that holds most of the prose is. */
  boolean isOutside() {
    return (tags & OUTSIDE) != 0 || beside != null && (!beside.holdsProse || (beside.own & Concept.SIDEBAR.bit()) != 0);
  }

  boolean isIn(PageTag tag) {
    return (tags & tag.bit()) != 0;
  }

  @Nullable Box up(int levels) {
    Box box = this;
    for (int i = 0; i < levels && box != null; i++) {
      box = box.parent;
    }
    return box;
  }
}
