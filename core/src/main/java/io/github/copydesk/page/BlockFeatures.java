package io.github.copydesk.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers that a block is first judged by: its text, its element and those around it, its place, its neighbours. */
final class BlockFeatures {

  private static final int LEVELS = 5;
  private static final int FAR = 60;
  private static final int STEPS = 12;
  private static final double SAME_TITLE = 0.6;
  private static final double SOMEWHAT = 0.3;
  private static final double SURELY = 0.8;
  private static final int SHORT = 40;
  private static final int NEAR = 3;

  /** What prose counts beside an article and in comments. */
  private static final double SIDE = 0.5;
  private static final double COMMENT = 0.01;

  private final List<Block> blocks;
  private final TextShape[] shapes;
  private final int[] prose;
  private final int[] proseBefore;
  private final Map<Integer, Box> bySignature = new HashMap<>();
  private int boxes;

  /** For each block the first of the same text; for that, how many there are. */
  private final int[] firstAlike;
  private final int[] alike;
  private final WordSet title;
  private final WordSet description;
  private final WordSet said;
  private final float[] likeTitle;
  private final float[] likeDescription;
  private final int titleAt;
  private final int[] headlines;
  private final int[] linkedHeadlines;
  private final int[] articles;
  private final FeatureTable table;

  BlockFeatures(PageBlocks page, TextShape[] shapes) {
    this.blocks = page.blocks();
    this.shapes = shapes;
    this.table = new FeatureTable(blocks.size());
    this.prose = new int[blocks.size()];
    this.proseBefore = new int[blocks.size() + 1];
    this.firstAlike = new int[blocks.size()];
    this.alike = new int[blocks.size()];
    this.title = WordSet.of(page.title());
    this.description = WordSet.of(page.description());
    this.said = title.and(description);
    this.likeTitle = new float[blocks.size()];
    this.likeDescription = new float[blocks.size()];
    this.titleAt = titleAt();
    this.headlines = new int[blocks.size() + 1];
    this.linkedHeadlines = new int[blocks.size() + 1];
    this.articles = new int[blocks.size() + 1];
    addUp();
    markBest();
  }

  /**
   * The first heading of the first rank that is somewhat like the title; else the heading most like it, of several the first; without
   * any, the first heading of the first rank.
   */
  private int titleAt() {
    int first = -1;
    int best = -1;
    for (int i = 0; i < blocks.size(); i++) {
      compare(i);
      boolean isFirstRank = (blocks.get(i).inner() & PageTag.H1.bit()) != 0;
      first = isFirstRank && (first < 0 || likeTitle[first] < SOMEWHAT && likeTitle[i] >= SOMEWHAT) ? i : first;
      if (blocks.get(i).isHeading() && likeTitle[i] >= SAME_TITLE && (best < 0 || likeTitle[i] > likeTitle[best])) {
        best = i;
      }
    }
    return first >= 0 && (best < 0 || likeTitle[first] >= SOMEWHAT) ? first : best;
  }

  boolean isTitled() {
    return titleAt >= 0 && likeTitle[titleAt] >= SURELY;
  }

  float likenessToTitle(int block) {
    return likeTitle[block];
  }

  float likenessToDescription(int block) {
    return likeDescription[block];
  }

  /** Compares a block with what the page says of its article: one of few words with the title, one near the top with the description. */
  private void compare(int block) {
    boolean isShort = shapes[block].words < SHORT;
    boolean isNear = !description.isEmpty() && block <= FAR * 8;
    boolean isLinkRow = blocks.get(block).box().isIn(PageTag.NAV) && !blocks.get(block).isHeading();
    if (isLinkRow || !isShort && !isNear) {
      return;
    }
    int[] hashes = WordSet.hashes(blocks.get(block).text());
    if (said.hasOneOf(hashes)) {
      WordSet words = WordSet.of(hashes);
      likeTitle[block] = isShort ? title.likeness(words) : 0;
      likeDescription[block] = isNear ? description.likeness(words) : 0;
    }
  }

  int title() {
    return titleAt;
  }

  int boxes() {
    return boxes;
  }

  private void addUp() {
    Map<String, Integer> byText = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      prose[i] = prose(block, shapes[i]);
      proseBefore[i + 1] = proseBefore[i] + prose[i];
      count(block, i);
      Integer same = byText.putIfAbsent(block.text(), i);
      firstAlike[i] = same == null ? i : same;
      alike[firstAlike[i]]++;
      Box box = block.box();
      if (box.alike == null) {
        Box first = bySignature.putIfAbsent(box.signature, box);
        box.alike = first == null ? box : first;
      }
      addSignature(box.alike, i);
      for (int level = 0; level < LEVELS + 2 && box != null; level++, box = box.parent) {
        add(box, i);
      }
    }
  }

  /** Returns how many words of prose readers see in a block; those they do not see are counted apart. */
  private static int prose(Block block, TextShape shape) {
    int words = shape.isProse(block.linkShare()) ? shape.words : 0;
    Box hiding = block.box().hiding;
    if (hiding != null) {
      hiding.hiddenProse += words;
    }
    return hiding == null ? words : 0;
  }

  /** Counts what may begin another article. */
  private void count(Block block, int at) {
    boolean top = (block.inner() & (PageTag.H1.bit() | PageTag.H2.bit())) != 0;
    boolean opens = block.box().article != null && (at == 0 || block.box().article != blocks.get(at - 1).box().article);
    headlines[at + 1] = headlines[at] + (top ? 1 : 0);
    linkedHeadlines[at + 1] = linkedHeadlines[at] + (block.isHeading() && block.linkShare() > 0.5 ? 1 : 0);
    if (block.isHeading() && block.linkShare() > 0.5 && block.box().article != null) {
      block.box().article.leadsElsewhere = true;
    }
    articles[at + 1] = articles[at] + (opens ? 1 : 0);
  }

  private void add(Box box, int block) {
    box.number = box.texts == 0 ? ++boxes : box.number;
    box.texts++;
    box.words += shapes[block].words;
    box.linkWords += (int) Math.round(blocks.get(block).linkShare() * shapes[block].words);
    box.prose += prose[block];
  }

  private void addSignature(Box first, int block) {
    first.signatureTexts++;
    first.signatureWords += shapes[block].words;
    first.signatureProse += prose[block];
    first.signatureLinkWords += blocks.get(block).linkShare() * shapes[block].words;
  }

  private void markBest() {
    for (Box box = titleAt < 0 ? null : blocks.get(titleAt).box(); box != null; box = box.parent) {
      box.holdsTitle = true;
    }
    for (Block block : blocks) {
      Box hiding = block.box().hiding;
      if (hiding != null) {
        hiding.hidesArticle = hiding.hiddenProse > proseBefore[blocks.size()];
      }
    }
    for (Box box = mostProse(); box != null; box = box.parent) {
      box.holdsProse = true;
    }
  }

  /**
   * Returns the element with most prose. One that stands beside the article by its name must have much more than any other; comments
   * count only where there is nothing else.
   */
  private @Nullable Box mostProse() {
    Box best = null;
    double most = 0;
    for (Block block : blocks) {
      Box box = block.box().parent;
      double own = box == null ? 0 : box.prose * (box.beside == null ? 1 : box.beside.isComments() ? COMMENT : SIDE);
      if (own > most) {
        best = box;
        most = own;
      }
    }
    return best;
  }

  float[][] rows() {
    int[] seen = new int[blocks.size()];
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).box().isOutside()) {
        table.endRow();
        continue;
      }
      addText(i, ++seen[firstAlike[i]]);
      addElements(blocks.get(i));
      addBoxes(blocks.get(i).box());
      addSignature(blocks.get(i).box().alike);
      addPlace(i);
      for (int near = i - NEAR; near <= i + NEAR; near++) {
        if (near != i) {
          addNeighbour(i, near);
        }
      }
      table.endRow();
    }
    return table.rows();
  }

  private void addText(int at, int seen) {
    Block block = blocks.get(at);
    TextShape shape = shapes[at];
    int words = Math.max(1, shape.words);
    table.add(Logarithms.of(words));
    table.add((double) shape.letters / words);
    table.add(block.linkShare());
    table.add(block.boldShare());
    table.add(shape.ends);
    table.add(shape.sentences);
    table.add(shape.last == ':');
    table.add(shape.last == '?');
    table.add(block.text().endsWith("...") || shape.last == '…');
    table.add((double) shape.commas / words);
    table.add((double) shape.digits / Math.max(1, shape.letters));
    table.add((double) shape.capitalised / words);
    table.add((double) shape.capitals / Math.max(1, shape.letters));
    table.add(Character.isLowerCase(shape.first));
    table.add(Character.isLetterOrDigit(shape.first));
    table.add(block.text().indexOf('©') >= 0);
    table.add(block.text().indexOf('|') >= 0 || block.text().indexOf('»') >= 0 || block.text().indexOf('›') >= 0);
    table.add(block.text().indexOf('@') >= 0);
    table.add(block.pieces().size());
    table.add(likeTitle[at]);
    table.add(likenessToDescription(at));
    table.add(alike[firstAlike[at]]);
    table.add(seen);
    table.addBits(shape.cues, Concept.values().length);
  }

  private void addElements(Block block) {
    Box box = block.box();
    table.addBits(block.inner(), PageTag.DIV.ordinal());
    table.add(box.kind.bit() == 0 ? -1 : Long.numberOfTrailingZeros(box.kind.bit()));
    table.add(box.hidden);
    table.add(box.declaredBody);
    table.add(box.depth);
    table.addBits(box.near, Concept.values().length);
    table.addBits(box.any, Concept.values().length);
  }

  private void addBoxes(Box box) {
    int total = Math.max(1, proseBefore[blocks.size()]);
    Box here = box;
    for (int level = 0; level < LEVELS; level++) {
      table.add(here == null ? -1 : (double) here.prose / total);
      table.add(here == null ? -1 : (double) here.linkWords / Math.max(1, here.words));
      table.add(here == null ? -1 : (double) here.prose / Math.max(1, here.words));
      table.add(here == null ? -1 : here.texts);
      here = here == null ? null : here.parent;
    }
    table.add(steps(box, true));
    table.add(steps(box, false));
    Box article = box.article;
    table.add(article == null ? -1 : (double) article.prose / total);
    table.add(article == null ? -1 : article.depth);
    table.add(article != null && article.parent != null && article.parent.article != null);
    table.add(article != null && article.holdsTitle);
    table.add(article != null && article.holdsProse);
  }

  private static int steps(Box box, boolean toTitle) {
    Box here = box;
    int steps = 0;
    while (here != null && steps < STEPS && !(toTitle ? here.holdsTitle : here.holdsProse)) {
      here = here.parent;
      steps++;
    }
    return here == null ? STEPS : steps;
  }

  private void addSignature(Box first) {
    int total = Math.max(1, proseBefore[blocks.size()]);
    table.add(first.signatureTexts);
    table.add((double) first.signatureProse / total);
    table.add(first.signatureLinkWords / Math.max(1, first.signatureWords));
    table.add((double) first.signatureWords / first.signatureTexts);
    table.add((double) first.signatureProse / Math.max(1, first.signatureWords));
  }

  private void addPlace(int at) {
    int total = Math.max(1, proseBefore[blocks.size()]);
    table.add((double) at / blocks.size());
    table.add(blocks.size());
    table.add(Logarithms.of(total));
    table.add((double) proseBefore[at] / total);
    table.add((double) (total - proseBefore[at + 1]) / total);
    table.add(titleAt < 0 ? -FAR - 1 : Math.max(-FAR, Math.min(FAR, at - titleAt)));
    table.add(titleAt < 0 ? -1 : Logarithms.of(Math.abs(proseBefore[at] - proseBefore[titleAt])));
    table.add(sinceTitle(headlines, at));
    table.add(sinceTitle(linkedHeadlines, at));
    table.add(sinceTitle(articles, at));
    addProseAround(at, 3);
    addProseAround(at, 10);
  }

  private int sinceTitle(int[] counted, int at) {
    return titleAt < 0 ? counted[at + 1] : counted[at + 1] - counted[titleAt + 1];
  }

  private void addProseAround(int at, int width) {
    table.add(Logarithms.of(proseBefore[at] - proseBefore[Math.max(0, at - width)]));
    table.add(Logarithms.of(proseBefore[Math.min(blocks.size(), at + 1 + width)] - proseBefore[at + 1]));
  }

  private void addNeighbour(int at, int near) {
    boolean there = near >= 0 && near < blocks.size();
    @Nullable Block other = there ? blocks.get(near) : null;
    table.add(other == null ? -1 : Logarithms.of(shapes[near].words));
    table.add(other == null ? -1 : other.linkShare());
    table.add(other == null ? -1 : prose[near] > 0 ? 2 : shapes[near].ends ? 1 : 0);
    table.add(other != null && other.isHeading());
    table.add(other != null && other.box().signature == blocks.get(at).box().signature);
    table.add(other != null && other.box().parent == blocks.get(at).box().parent);
  }
}
