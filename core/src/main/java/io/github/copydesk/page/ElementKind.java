package io.github.copydesk.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an element is by its name.
 *
 * @param bit its bit among the {@link PageTag}s, 0 for none
 * @param isMute whether it holds no text for readers
 * @param isBorder whether it parts texts though it is an inline element
 * @param isRoot whether its class is about the whole page
 * @param isDeclaring whether it may say something of the page
 */
record ElementKind(long bit, boolean isMute, boolean isBorder, boolean isRoot, boolean isDeclaring) {

  private static final List<String> MUTE = List.of("script", "style", "noscript", "template", "select", "textarea", "iframe",
      "svg", "canvas", "audio", "video", "object", "head", "datalist", "noframes", "math", "rt", "rp");
  private static final List<String> BORDERS = List.of("br", "td", "th", "li", "dt", "dd", "button", "label", "option", "caption",
      "figcaption", "summary", "img", "picture", "input");
  private static final List<String> ROOTS = List.of("html", "body");
  private static final List<String> DECLARING = List.of("meta", "link", "base", "script", "title", "time", "h1", "h2", "h3", "html");
  private static final ElementKind OTHER = of("");
  private static final Map<String, ElementKind> BY_NAME = byName();

  private static Map<String, ElementKind> byName() {
    Map<String, ElementKind> kinds = new HashMap<>();
    for (List<String> names : List.of(MUTE, BORDERS, ROOTS, DECLARING)) {
      names.forEach(name -> kinds.put(name, of(name)));
    }
    for (PageTag tag : PageTag.values()) {
      String name = tag.name().toLowerCase(Locale.ROOT);
      kinds.put(name, of(name));
    }
    return kinds;
  }

  private static ElementKind of(String name) {
    return new ElementKind(PageTag.bit(name), MUTE.contains(name), BORDERS.contains(name), ROOTS.contains(name),
        DECLARING.contains(name));
  }

  static ElementKind named(String name) {
    ElementKind kind = BY_NAME.get(name);
    return kind == null ? OTHER : kind;
  }
}
