package io.github.copydesk.entity;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.SetMultimap;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the caller's own names: whole words, in the case given, the longest of those that begin at one place. */
final class OwnNames {

  private record Name(String text, EntityType type) {}

  private final ImmutableListMultimap<String, Name> byFirstWord;

  OwnNames(SetMultimap<EntityType, String> names) {
    this.byFirstWord = names.entries().stream()
        .map(entry -> new Name(entry.getValue().strip(), entry.getKey()))
        .sorted(Comparator.comparingInt((Name name) -> name.text().length()).reversed()
            .thenComparing(Name::text).thenComparing(Name::type))
        .collect(ImmutableListMultimap.toImmutableListMultimap(
            name -> name.text().substring(0, wordEnd(name.text(), 0)), name -> name));
  }

  /** Returns the names in a text, sorted, none overlapping. */
  List<Mention> find(String text) {
    List<Mention> mentions = new ArrayList<>();
    int at = byFirstWord.isEmpty() ? text.length() : 0;
    while (at < text.length()) {
      int wordEnd = wordEnd(text, at);
      Optional<Name> name = nameAt(text, at, wordEnd);
      if (name.isPresent()) {
        Span span = new Span(at, at + name.get().text().length());
        mentions.add(new Mention(span, span.of(text), name.get().type(), 1));
        at = span.end();
      } else {
        at = wordEnd;
      }
    }
    return mentions;
  }

  private Optional<Name> nameAt(String text, int at, int wordEnd) {
    return byFirstWord.get(text.substring(at, wordEnd)).stream()
        .filter(name -> text.startsWith(name.text(), at) && isWordEnd(text, at + name.text().length()))
        .findFirst();
  }

  private static boolean isWordEnd(String text, int at) {
    return at == text.length() || !isWord(text, at) || !isWord(text, at - 1);
  }

  /** The end of the run of letters and digits at an offset, or of the one character that stands there. */
  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isWord(text, end)) {
      end++;
    }
    return Math.max(end, start + 1);
  }

  private static boolean isWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at)) || Character.isSurrogate(text.charAt(at));
  }
}
