package io.github.copydesk.entity;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import io.github.copydesk.article.OwnName;
import io.github.copydesk.article.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The names and aliases that are looked for as they are written: whole words, in the case given. Each word of a text asks
 * for the lengths of the forms that begin with it and looks up what has such a length, so that the time hangs on the
 * lengths and not on the number of forms.
 */
final class OwnForms {

  private final Map<String, OwnName> byForm = new HashMap<>();
  private final ImmutableMap<String, int[]> lengthsByFirstWord;

  OwnForms(Collection<OwnName> names) {
    names.forEach(name -> forms(name).forEach(form -> byForm.putIfAbsent(form, name)));
    SetMultimap<String, Integer> lengths = byForm.keySet().stream().collect(ImmutableSetMultimap.toImmutableSetMultimap(
        form -> form.substring(0, Letters.wordEnd(form, 0)), String::length));
    ImmutableMap.Builder<String, int[]> longestFirst = ImmutableMap.builder();
    lengths.asMap().forEach((word, all) -> longestFirst.put(
        word, new TreeSet<>(all).descendingSet().stream().mapToInt(Integer::intValue).toArray()));
    this.lengthsByFirstWord = longestFirst.buildOrThrow();
  }

  /** A name with letters of several characters is looked for in both ways of writing them. */
  private static Stream<String> forms(OwnName name) {
    Stream<String> forms = name.isTemplate() ? Stream.of() : Stream.concat(Stream.of(name.name()), name.aliases().stream());
    return forms.map(OwnForms::plain).flatMap(form ->
        Stream.of(form, Normalizer.normalize(form, Normalizer.Form.NFC), Normalizer.normalize(form, Normalizer.Form.NFD)));
  }

  private static String plain(String text) {
    return text.replace('’', '\'');
  }

  /** Returns the longest form at the beginning of each word of a text. */
  List<OwnMatch> find(String text) {
    List<OwnMatch> matches = new ArrayList<>();
    String plain = plain(text);
    int end = lengthsByFirstWord.isEmpty() ? text.length() : 0;
    for (int at = 0; end < text.length(); at = end) {
      end = Letters.wordEnd(plain, at);
      longestAt(plain, at, end).ifPresent(matches::add);
    }
    return matches;
  }

  private Optional<OwnMatch> longestAt(String text, int at, int wordEnd) {
    int[] lengths = lengthsByFirstWord.getOrDefault(text.substring(at, wordEnd), new int[0]);
    for (int length : lengths) {
      int end = at + length;
      OwnName name = end <= text.length() && Letters.isEdge(text, end) ? byForm.get(text.substring(at, end)) : null;
      if (name != null) {
        return Optional.of(new OwnMatch(new Span(at, end), name, 0));
      }
    }
    return Optional.empty();
  }
}
