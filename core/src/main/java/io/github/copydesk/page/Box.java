package io.github.copydesk.page;

import io.github.copydesk.article.PageElement;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element on the way to a text, with what its ancestors hand down and what the texts within add up to. */
final class Box {

  private static final long OUTSIDE = PageTag.NAV.bit() | PageTag.FIGCAPTION.bit();
  private static final long BESIDE = PageTag.ASIDE.bit() | PageTag.FOOTER.bit() | PageTag.FORM.bit() | PageTag.DIALOG.bit();

  /** What an element is called that may tell who wrote the article, and when. */
  private static final long TELLING = Concept.BYLINE.bit() | Concept.DATE.bit();

  /** Servers that send a page in parts hide a part only until a script puts it in its place. */
  private static final String SENT_LATER = "S:";

  /** What has a label for those who cannot see the page is a panel that opens at a click. */
  private static final String PANEL = "aria-labelledby";
  private static final Box NONE = new Box();

  final @Nullable Box parent;
  final Element element;
  final ElementKind kind;
  final int depth;

  /** How many elements stand before it in the one around it, itself counted. */
  final int place;

  /** The {@link PageTag}s of this element and those around it. */
  final long tags;

  /** The {@link Concept}s of this element, of it and the two around it, and of all around it. */
  final long own;
  final long near;
  final long any;

  final boolean parts;
  final boolean hidden;

  /** Whether this is an embedded post, or in one. */
  final boolean post;
  final boolean declaredBody;
  final boolean declaring;

  /** The outermost element that is not shown, this one included. */
  final @Nullable Box hiding;
  final int signature;

  /** The nearest article element, this one included. */
  final @Nullable Box article;

  /** The nearest element that stands beside the article by its name, role or class, this one included. */
  final @Nullable Box beside;

  private final boolean besideByElement;
  private final int looks;
  private @Nullable PageElement asElement;
  private int children;

  /** Which of the boxes that texts are added up in this is, from 1 on; 0 for others. */
  int number;
  int texts;
  int words;
  int linkWords;
  int prose;
  boolean holdsTitle;

  /** Whether a heading in it leads elsewhere. */
  boolean leadsElsewhere;

  /** How much prose an element that is not shown holds, and whether that is more than all that is shown. */
  int hiddenProse;
  boolean hidesArticle;
  boolean holdsProse;

  /** The first box of the same signature. */
  @Nullable Box alike;

  /** Of all texts in boxes of this one's signature, kept at the first such box. */
  int signatureTexts;
  int signatureWords;
  int signatureProse;
  double signatureLinkWords;

  /** What is around the outermost box: nothing. */
  private Box() {
    this.parent = null;
    this.element = new Element("html");
    this.kind = ElementKind.named("");
    this.depth = -1;
    this.place = 0;
    this.tags = 0;
    this.own = 0;
    this.near = 0;
    this.any = 0;
    this.parts = false;
    this.hidden = false;
    this.post = false;
    this.declaredBody = false;
    this.declaring = false;
    this.hiding = null;
    this.looks = 0;
    this.signature = 0;
    this.beside = null;
    this.besideByElement = false;
    this.article = null;
  }

  Box(@Nullable Box parent, Element element, ClassNames names) {
    Box outer = parent == null ? NONE : parent;
    String name = element.normalName();
    Attributes attributes = element.attributes();
    int others = attributes.size();
    boolean bare = others == 0;
    String classes = bare ? "" : attributes.get("class").trim();
    others -= classes.isEmpty() ? 0 : 1;
    String property = others == 0 ? "" : attributes.get("itemprop");
    this.parent = parent;
    this.element = element;
    this.kind = ElementKind.named(name);
    this.depth = outer.depth + 1;
    this.place = parent == null ? 1 : ++parent.children;
    long role = others == 0 || kind.isRoot() ? 0 : PageTag.ofRole(attributes.get("role"));
    this.tags = kind.bit() | role | outer.tags;
    boolean holdsText = element.childNodeSize() > 0 && !kind.isMute();
    this.own = bare || kind.isRoot() || !holdsText ? 0 : names.concepts(classes) | (others == 0 ? 0 : names.concepts(attributes.get("id")));
    this.near = own | outer.own | (outer.parent == null ? 0 : outer.parent.own);
    this.any = own | outer.any;
    this.parts = element.isBlock() && !kind.isMute() || kind.isBorder();
    this.hidden = outer.hidden || others > 0 && isHidden(attributes);
    this.post = outer.post || kind.bit() == PageTag.BLOCKQUOTE.bit() && (own & Concept.EMBED.bit()) != 0;
    this.declaredBody = outer.declaredBody || property.contains("articleBody");
    this.declaring = kind.isDeclaring() || !property.isEmpty() || (own & TELLING) != 0
        || others > 0 && kind.bit() == PageTag.A.bit() && attributes.get("rel").contains("author");
    this.hiding = hidden && outer.hiding == null ? this : outer.hiding;
    this.looks = 31 * name.hashCode() + classes.hashCode();
    this.signature = 31 * looks + outer.looks;
    this.besideByElement = ((kind.bit() | role) & BESIDE) != 0;
    this.beside = besideByElement || (own & Concept.BESIDE.bit()) != 0 ? this : outer.beside;
    this.article = kind.bit() == PageTag.ARTICLE.bit() ? this : outer.article;
  }

  private static boolean isHidden(Attributes attributes) {
    String style = attributes.get("style");
    boolean isSaid = attributes.hasKey("hidden") && !attributes.get("id").startsWith(SENT_LATER)
        || !style.isEmpty() && (says(style, "display", "none") || says(style, "visibility", "hidden"));
    return isSaid && !attributes.hasKey(PANEL);
  }

  private static boolean says(String style, String property, String value) {
    int at = style.indexOf(property);
    int colon = at < 0 ? -1 : style.indexOf(':', at + property.length());
    return colon >= 0 && style.substring(colon + 1).stripLeading().startsWith(value);
  }

  /** Tells whether this, or the element around it, is called the text of a picture. */
  boolean isPictureText() {
    return ((own | (parent == null ? 0 : parent.own)) & Concept.PICTURE_TEXT.bit()) != 0;
  }

  /** Tells whether this is no part of an article by the names of its elements; one that holds most of the prose is. */
  boolean isOutside() {
    return (tags & OUTSIDE) != 0 || isPictureText() || hiding != null && !hiding.hidesArticle
        || beside != null && beside.isBesideArticle();
  }

  /** What only a class says to stand beside the article may hold its headline as well. */
  private boolean isBesideArticle() {
    boolean isSidebar = besideByElement && (own & Concept.SIDEBAR.bit()) != 0;
    return isSidebar || !holdsProse && (besideByElement || !holdsTitle);
  }

  /** Tells whether its class says that it holds what readers wrote. */
  boolean isComments() {
    return (own & (Concept.BESIDE.bit() | Concept.COMMENTS.bit())) == (Concept.BESIDE.bit() | Concept.COMMENTS.bit());
  }

  /** Returns this element as users see it. */
  PageElement asElement() {
    if (asElement == null) {
      asElement = parent == null ? PageElement.root(element.normalName()) : parent.asElement().child(element.normalName(), place);
    }
    return asElement;
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
