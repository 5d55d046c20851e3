package io.github.copydesk.cleaning;

import com.google.common.collect.ImmutableSet;
import io.github.copydesk.article.RemovalKind;
import org.jspecify.annotations.Nullable;
import org.jsoup.parser.Parser;

/**
 * Finds what is left of HTML in plain text: whole entities, and tags of the few elements that text is made of.
 *
 * <p>An HTML page is not read here; see the package of pages.
 */
final class Markup {

  private static final ImmutableSet<String> BLOCKS = ImmutableSet.of(
      "p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "blockquote", "figure", "tweet");
  private static final ImmutableSet<String> WITHIN_LINES = ImmutableSet.of(
      "a", "b", "i", "u", "em", "strong", "span", "sup", "sub", "font", "img", "figcaption", "iframe", "small");
  private static final int LONGEST_TAG = 250;
  private static final int LONGEST_ENTITY = 10;
  private static final int MOST_ESCAPES = 4;

  private final String text;

  Markup(String text) {
    this.text = text;
  }

  /** A tag of an element. */
  record Tag(int end, boolean breaksTheLine, RemovalKind kind) {}

  /** An entity, escaped more than once perhaps, and what it stands for. */
  record Entity(int end, String characters) {}

  /** Returns the tag at a "<", or null where there is none. */
  @Nullable Tag tagAt(int start) {
    int name = start + 1 < text.length() && text.charAt(start + 1) == '/' ? start + 2 : start + 1;
    int nameEnd = name;
    while (nameEnd < text.length() && nameEnd < name + 11 && isLetterOrDigit(text.charAt(nameEnd))) {
      nameEnd++;
    }
    String element = text.substring(Math.min(name, text.length()), nameEnd);
    boolean block = BLOCKS.contains(element);
    if (!block && !WITHIN_LINES.contains(element)) {
      return null;
    }
    int end = tagEnd(nameEnd);
    RemovalKind kind = element.equals("tweet") ? RemovalKind.EMBEDDED_POST : RemovalKind.GARBLED;
    return end < 0 ? null : new Tag(end, block, kind);
  }

  private int tagEnd(int nameEnd) {
    if (nameEnd == text.length() || " />\n".indexOf(text.charAt(nameEnd)) < 0) {
      return -1;
    }
    for (int i = nameEnd; i < text.length() && i < nameEnd + LONGEST_TAG; i++) {
      if (text.charAt(i) == '>') {
        return i + 1;
      }
      if (text.charAt(i) == '<') {
        return -1;
      }
    }
    return -1;
  }

  /** Returns the entity at a "&", or null where there is none. */
  @Nullable Entity entityAt(int start) {
    int end = entityEnd(start + 1);
    if (end < 0) {
      return null;
    }
    String escaped = text.substring(start, end);
    String characters = Parser.unescapeEntities(escaped, false);
    for (int more = 0; more < MOST_ESCAPES && characters.equals("&"); more++) {
      int next = entityEnd(end);
      if (next < 0) {
        break;
      }
      characters = Parser.unescapeEntities("&" + text.substring(end, next), false);
      end = next;
    }
    return characters.length() > 2 ? null : new Entity(end, characters);
  }

  /** Returns the offset behind the ";" of an entity whose name starts at {@code name}, or -1. */
  private int entityEnd(int name) {
    int end = name < text.length() && text.charAt(name) == '#' ? name + 1 : name;
    int first = end;
    while (end < text.length() && end < name + LONGEST_ENTITY && isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end > first && end < text.length() && text.charAt(end) == ';' ? end + 1 : -1;
  }

  private static boolean isLetterOrDigit(char character) {
    return character >= 'a' && character <= 'z' || character >= '0' && character <= '9'
        || character >= 'A' && character <= 'Z';
  }
}
