package io.github.copydesk.training;

import com.google.common.base.Splitter;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.entity.MentionFinder;
import io.github.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells nationalities, religions and political affiliations from the other names that corpora call MISC. */
final class Nationalities {

  private static final Lexicon LIST = Lexicon.load(MentionFinder.class, "nationalities");
  private static final Set<String> WORDS = LIST.entries().stream()
      .map(word -> word.toLowerCase(Locale.ROOT))
      .collect(Collectors.toUnmodifiableSet());
  private static final Splitter PARTING = Splitter.onPattern("[\\s-]+");
  private static final Set<String> PARTS = Set.of(
      "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "new", "sri", "saudi",
      "costa", "puerto", "sierra", "latin", "native", "non", "pro", "anti", "ex", "neo", "post");

  private Nationalities() {}

  /** Tells whether a word, in the case it has, is in the list. */
  static boolean contains(String word) {
    return LIST.contains(word);
  }

  /** Returns the type of a name that a corpus calls MISC: the last word must be in the list, those before it parts. */
  static EntityType type(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    List<String> words = PARTING.splitToList(lower);
    boolean nationality = WORDS.contains(lower) || WORDS.contains(words.get(words.size() - 1))
        && words.stream().allMatch(word -> WORDS.contains(word) || PARTS.contains(word));
    return nationality ? EntityType.NATIONALITY : EntityType.MISCELLANEOUS;
  }
}
