package io.github.copydesk.page;

import java.util.ArrayList;
import java.util.Arrays;
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
  private final Declarations declarations = new Declarations();
  private final PictureTexts pictures = new PictureTexts();
  private final List<Piece> pieces = new ArrayList<>();
  private final ClassNames names = ClassNames.forOnePage();
  private char[] letters = new char[1024];
  private int characters;
  private @Nullable Box box;
  private int linkCharacters;
  private int boldCharacters;

  BlockLister(Document page) {
    page.head().parents().forEach(declarations::add);
    for (Element element : page.head().getAllElements()) {
      if (ElementKind.named(element.normalName()).isDeclaring()) {
        declarations.add(element);
      }
    }
    page.body().filter(this);
    flush();
  }

  List<Block> blocks() {
    return blocks;
  }

  Declarations declarations() {
    return declarations;
  }

  PictureTexts pictures() {
    return pictures;
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
    Box opened = new Box(box, element, names);
    box = opened;
    if (opened.declaring) {
      declarations.add(element);
    }
    if (element.normalName().equals("img")) {
      pictures.add(element.attributes().get("alt"));
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
    String text = node.getWholeText();
    int size = text.length();
    if (box == null || size == 0 || pieces.isEmpty() && text.isBlank()) {
      return;
    }
    pieces.add(Piece.of(node, box));
    if (characters + size > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(characters + size, 2 * letters.length));
    }
    text.getChars(0, size, letters, characters);
    characters += size;
    linkCharacters += box.isIn(PageTag.A) ? size : 0;
    boldCharacters += (box.tags & PageTag.EMPHASIS) != 0 ? size : 0;
  }

  private void flush() {
    if (pieces.isEmpty()) {
      return;
    }
    if (holdsWords()) {
      double all = characters;
      blocks.add(new Block(blocks.size(), block(pieces.get(0).box()), List.copyOf(pieces),
          Spaces.collapsed(letters, characters), linkCharacters / all, boldCharacters / all));
    }
    pieces.clear();
    characters = 0;
    linkCharacters = 0;
    boldCharacters = 0;
  }

  private boolean holdsWords() {
    for (int i = 0; i < characters; i++) {
      char letter = letters[i];
      if (Character.isHighSurrogate(letter) ? Character.isLetterOrDigit(Character.codePointAt(letters, i, characters))
          : Letters.isWord(letter)) {
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
