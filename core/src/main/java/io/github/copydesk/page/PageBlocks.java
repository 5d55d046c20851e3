package io.github.copydesk.page;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The blocks of a page and the numbers that a {@link BlockModel} judges them by. */
public final class PageBlocks {

  private final Document document;
  private final List<Block> blocks;
  private final Declarations declarations;
  private final PictureTexts pictures;
  private final TextShape[] shapes;
  private final float[][] features;
  private final int titleAt;
  private final BlockFeatures looks;
  private final boolean titled;

  PageBlocks(Document document) {
    this.document = document;
    BlockLister lister = new BlockLister(document);
    this.blocks = lister.blocks();
    this.declarations = lister.declarations();
    this.pictures = lister.pictures();
    this.shapes = new TextShape[blocks.size()];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = new TextShape(blocks.get(i).text());
    }
    this.looks = new BlockFeatures(this, shapes);
    this.features = looks.rows();
    this.titleAt = looks.title();
    this.titled = looks.isTitled();
  }

  /**
   * Lists the blocks of a page.
   *
   * @param html the page
   * @return its blocks
   */
  public static PageBlocks of(String html) {
    return new PageBlocks(PageParser.parse(html));
  }

  /**
   * Returns the number of blocks.
   *
   * @return 0 or more
   */
  public int size() {
    return blocks.size();
  }

  /**
   * Returns the text of a block.
   *
   * @param block its index
   * @return its words, with one space between them
   */
  public String text(int block) {
    return blocks.get(block).text();
  }

  /**
   * Returns the number of words of a block.
   *
   * @param block its index
   * @return 1 or more, by letters where a script has no spaces
   */
  public int words(int block) {
    return Math.max(1, shapes[block].words);
  }

  /**
   * Returns what the first look at a block sees.
   *
   * @return a row of numbers a block, all rows of one length
   */
  public float[][] features() {
    return features;
  }

  /**
   * Returns what the second look at a block sees: the first, and how the first look judged it and its neighbours.
   *
   * @param first the score of each block by the first look, a logarithm of odds
   * @return a row of numbers a block, all rows of one length
   */
  public float[][] features(double[] first) {
    return new ContextFeatures(this, first).after(features);
  }

  /**
   * Names the way to a block, for people to read.
   *
   * @param block its index
   * @return its elements from the outermost to the innermost, with their classes
   */
  public String path(int block) {
    StringBuilder path = new StringBuilder();
    for (Box box = blocks.get(block).box(); box != null && path.length() < 200; box = box.parent) {
      Element element = box.element;
      path.insert(0, "/" + element.normalName() + (element.className().isEmpty() ? "" : "." + element.className()));
    }
    return path.toString();
  }

  /**
   * Tells whether a block stands beside any article by the name of the elements around it, so that it need not be judged.
   *
   * @param block its index
   * @return whether it does
   */
  public boolean isOutside(int block) {
    return blocks.get(block).box().isOutside();
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Tells whether a block says what a picture shows. */
  boolean isCaption(int block) {
    return pictures.isCaption(blocks.get(block), shapes[block]);
  }

  /** Where a page is broken, its elements may have been moved: they are put back where the source has them. */
  List<Block> inSourceOrder() {
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i).start() < blocks.get(i - 1).start()) {
        return blocks.stream().sorted(Comparator.comparingInt(Block::start)).toList();
      }
    }
    return blocks;
  }

  Declarations declarations() {
    return declarations;
  }

  /** Returns the index of the block that is taken for the headline, or -1. */
  int titleAt() {
    return titleAt;
  }

  /** Tells whether that block is a heading with the words of the page's title. */
  boolean isTitled() {
    return titled;
  }

  /** Tells whether that block shares words with the page's title. */
  boolean isTitleLike() {
    return titleAt >= 0 && likenessToTitle(titleAt) >= 0.3;
  }

  double likenessToTitle(int block) {
    return looks.likenessToTitle(block);
  }

  double likenessToDescription(int block) {
    return looks.likenessToDescription(block);
  }

  /** Returns how many boxes texts are added up in. */
  int boxes() {
    return looks.boxes();
  }

  String title() {
    String declared = declarations.meta(meta -> says(meta, "property", "og:title"));
    return declared.isBlank() ? document.title() : declared;
  }

  String description() {
    return declarations.meta(meta -> says(meta, "property", "og:description") || says(meta, "name", "description"));
  }

  private static boolean says(Element meta, String attribute, String name) {
    return meta.attr(attribute).trim().equalsIgnoreCase(name);
  }

  TextShape[] shapes() {
    return shapes;
  }

  Document document() {
    return document;
  }
}
