package io.github.copydesk.accuracy;

import io.github.copydesk.article.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the noun phrases that refer to something, and to what, from the brackets in the last column of GUM. */
final class EntityBrackets {

  private static final Pattern COLUMN = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]+)(\\)?)|([^()]+)\\)");

  private record Open(String chain, String type, int start) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Reference> references = new ArrayList<>();

  /** Takes a word and its last column. */
  void read(Span word, String column) {
    Matcher entity = COLUMN.matcher(column);
    Matcher bracket = BRACKET.matcher(entity.find() ? entity.group(1) : "");
    while (bracket.find()) {
      if (bracket.group(1) != null) {
        String[] parts = bracket.group(1).split("-", 3);
        open.push(new Open(parts[0], parts[1], word.start()));
      }
      if (bracket.group(1) == null || !bracket.group(2).isEmpty()) {
        String chain = bracket.group(1) == null ? bracket.group(3).split("-", 2)[0] : open.peek().chain();
        close(chain, word.end());
      }
    }
  }

  private void close(String chain, int end) {
    Optional<Open> opened = open.stream().filter(it -> it.chain().equals(chain)).findFirst();
    opened.ifPresent(it -> {
      open.remove(it);
      references.add(new Reference(new Span(it.start(), end), chain, it.type()));
    });
  }

  /** Returns what was read, in the order of the text, and forgets it. */
  List<Reference> take() {
    List<Reference> taken = references.stream().sorted(Comparator.comparing(Reference::span)).toList();
    open.clear();
    references.clear();
    return taken;
  }
}
