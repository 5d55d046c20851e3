package io.github.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Lists the blocks of a page from top to bottom; does not recurse, however deep the page is nested. */
final class BlockLister implements NodeFilter {

  /** Elements that hold no text for readers. */
  private static final Set<String> MUTE = Set.of("script", "style", "noscript", "template", "select", "textarea", "iframe",
      "svg", "canvas", "audio", "video", "object", "head", "datalist", "noframes", "math");

  /** Elements that part texts though jsoup takes them for inline ones. */
  private static final Set<String> BORDERS = Set.of("br", "td", "th", "li", "dt", "dd", "button", "label", "option", "caption",
      "figcaption", "summary", "img", "picture", "input");

  private final ClassNames names = ClassNames.forOnePage();
  private final List<Block> blocks = new ArrayList<>();
  private final List<TextNode> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Box box;
  private @Nullable Box blockBox;
  private long inner;
  private int characters;
  private int linkCharacters;
  private int boldCharacters;

  private BlockLister() {}

  static List<Block> list(Document page) {
    BlockLister lister = new BlockLister();
    page.body().filter(lister);
    lister.flush();
    return lister.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode piece) {
      add(piece);
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    box = new Box(box, element, names);
    if (MUTE.contains(element.normalName())) {
      return FilterResult.SKIP_CHILDREN;
    }
    if (parts(element)) {
      flush();
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && box != null) {
      if (parts(element)) {
        flush();
      }
      box = box.parent;
    }
    return FilterResult.CONTINUE;
  }

  private static boolean parts(Element element) {
    return element.isBlock() && !MUTE.contains(element.normalName()) || BORDERS.contains(element.normalName());
  }

  private void add(TextNode piece) {
    String letters = piece.getWholeText();
    if (box == null || letters.isEmpty()) {
      return;
    }
    if (pieces.isEmpty()) {
      if (letters.isBlank()) {
        return;
      }
      blockBox = box;
      inner = box.tags;
    }
    pieces.add(piece);
    text.append(letters);
    characters += letters.length();
    linkCharacters += box.isIn(PageTag.A) ? letters.length() : 0;
    boldCharacters += (box.tags & PageTag.EMPHASIS) != 0 ? letters.length() : 0;
  }

  private void flush() {
    if (!pieces.isEmpty()) {
      String words = Spaces.collapsed(text);
      if (words.codePoints().anyMatch(Character::isLetterOrDigit) && blockBox != null) {
        blocks.add(new Block(blocks.size(), block(blockBox), List.copyOf(pieces), words, linkCharacters, boldCharacters,
            characters, inner));
      }
    }
    pieces.clear();
    text.setLength(0);
    characters = 0;
    linkCharacters = 0;
    boldCharacters = 0;
  }

  private static Box block(Box box) {
    Box block = box;
    while (block.parent != null && !parts(block.element)) {
      block = block.parent;
    }
    return block;
  }
}
