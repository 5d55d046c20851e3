package io.github.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Lists the blocks of a page from top to bottom; does not recurse, however deep the page is nested. */
final class BlockLister implements NodeFilter {

  private final List<Block> blocks = new ArrayList<>();
  private final List<Element> declaring = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Box box;
  private int characters;
  private int linkCharacters;
  private int boldCharacters;

  BlockLister(Document page) {
    declaring.addAll(page.head().parents());
    for (Element element : page.head().getAllElements()) {
      if (ElementKind.named(element.normalName()).isDeclaring()) {
        declaring.add(element);
      }
    }
    page.body().filter(this);
    flush();
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Returns the elements that may say something of the page, in its order. */
  List<Element> declaring() {
    return declaring;
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
    Box opened = new Box(box, element);
    box = opened;
    if (opened.declaring) {
      declaring.add(element);
    }
    if (opened.kind.isMute()) {
      return FilterResult.SKIP_CHILDREN;
    }
    if (opened.parts) {
      flush();
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element && box != null) {
      if (box.parts) {
        flush();
      }
      box = box.parent;
    }
    return FilterResult.CONTINUE;
  }

  private void add(TextNode node) {
    String letters = node.getWholeText();
    if (box == null || letters.isEmpty() || pieces.isEmpty() && letters.isBlank()) {
      return;
    }
    pieces.add(Piece.of(node, box));
    text.append(letters);
    characters += letters.length();
    linkCharacters += box.isIn(PageTag.A) ? letters.length() : 0;
    boldCharacters += (box.tags & PageTag.EMPHASIS) != 0 ? letters.length() : 0;
  }

  private void flush() {
    if (pieces.isEmpty()) {
      return;
    }
    if (holdsWords()) {
      blocks.add(new Block(blocks.size(), block(pieces.get(0).box()), List.copyOf(pieces), Spaces.collapsed(text),
          (double) linkCharacters / characters, (double) boldCharacters / characters));
    }
    pieces.clear();
    text.setLength(0);
    characters = 0;
    linkCharacters = 0;
    boldCharacters = 0;
  }

  private boolean holdsWords() {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isHighSurrogate(letter) ? Character.isLetterOrDigit(Character.codePointAt(text, i)) : Letters.isWord(letter)) {
        return true;
      }
    }
    return false;
  }

  private static Box block(Box box) {
    Box block = box;
    while (block.parent != null && !block.parts) {
      block = block.parent;
    }
    return block;
  }
}
