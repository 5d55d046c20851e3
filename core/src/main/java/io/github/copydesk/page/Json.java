package io.github.copydesk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;

/**
 * Reads JSON as pages have it: what is broken ends the value it stands in, and nothing throws. Objects come back as maps, arrays as
 * lists, all else as strings.
 */
final class Json {

  /** What is nested deeper is left out. */
  private static final int DEEPEST = 64;

  private static final int MOST = 100;

  /** How far the end of a string is looked for what may follow it. */
  private static final int FARTHEST = 200;

  private static final Map<Character, Character> ESCAPES =
      Map.of('n', '\n', 't', '\t', 'r', '\r', 'b', '\b', 'f', '\f');

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** Returns all objects and arrays of a text, however many stand behind one another; one that is broken ends where the text does. */
  static List<Object> readAll(String text) {
    boolean quoted = text.indexOf('"') < 0 && text.contains("&quot;");
    Json json = new Json(quoted ? Parser.unescapeEntities(text, false) : text);
    List<Object> values = new ArrayList<>();
    while (json.at < json.text.length() && values.size() < MOST) {
      values.add(json.next());
    }
    return values;
  }

  private Object next() {
    while (at < text.length() && "{[".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return value(0);
  }

  private Object value(int depth) {
    skipSpaces();
    if (at >= text.length() || depth > DEEPEST) {
      at = text.length();
      return "";
    }
    return switch (text.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      default -> bare();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    while (more('}')) {
      String name = text.charAt(at) == '"' ? string() : bare();
      skipSpaces();
      if (at >= text.length() || text.charAt(at) != ':') {
        at += name.isEmpty() ? 1 : 0;
        continue;
      }
      at++;
      members.putIfAbsent(name, value(depth + 1));
    }
    return members;
  }

  private List<Object> array(int depth) {
    List<Object> items = new ArrayList<>();
    at++;
    while (more(']')) {
      int before = at;
      items.add(value(depth + 1));
      at += at == before ? 1 : 0;
    }
    return items;
  }

  /** Goes to the next member; ends behind the closing bracket, or where the text ends. */
  private boolean more(char close) {
    while (at < text.length() && (text.charAt(at) == ',' || isSpace(text.charAt(at)))) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == close) {
      at++;
      return false;
    }
    return at < text.length();
  }

  private String string() {
    StringBuilder letters = new StringBuilder();
    for (at++; at < text.length() && !ends(); at++) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
        letters.append(escaped());
      } else {
        letters.append(text.charAt(at));
      }
    }
    at++;
    return letters.toString();
  }

  /** A quotation mark with more words behind it was left without its backslash. */
  private boolean ends() {
    if (text.charAt(at) != '"') {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && next < at + FARTHEST && isSpace(text.charAt(next))) {
      next++;
    }
    return next >= text.length() || ",:}]".indexOf(text.charAt(next)) >= 0 || isSpace(text.charAt(next)) || isBreak(next);
  }

  /** A member that begins on the next line ends the one before it, though the comma is missing. */
  private boolean isBreak(int next) {
    return text.charAt(next) == '"' && text.substring(at, next).indexOf('\n') >= 0;
  }

  private char escaped() {
    char letter = text.charAt(at);
    if (letter != 'u' || at + 4 >= text.length()) {
      return ESCAPES.getOrDefault(letter, letter);
    }
    int code = 0;
    for (int i = at + 1; i <= at + 4; i++) {
      code = code * 16 + Math.max(0, Character.digit(text.charAt(i), 16));
    }
    at += 4;
    return (char) code;
  }

  private String bare() {
    int start = at;
    while (at < text.length() && ",:}]".indexOf(text.charAt(at)) < 0 && !isSpace(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    return word.equals("null") ? "" : word;
  }

  private void skipSpaces() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char letter) {
    return letter <= ' ' || letter == '\u00A0' || letter == '\uFEFF';
  }
}
