package io.github.copydesk.dossier;

import io.github.copydesk.lexicon.Lexicon;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a dossier by number, and how much each tells: the fewer articles have it, the more (Spärck Jones, A Statistical
 * Interpretation of Term Specificity, Journal of Documentation 28, 1972).
 */
final class Vocabulary {

  private static final Lexicon FUNCTION_WORDS = Lexicon.load(Vocabulary.class, "function-words");

  /** Two articles do not tell which words are rare; so many more without the word are thought of beside those of the dossier. */
  private static final int UNSEEN = 50;

  /** Of so many articles one may have a rare word. */
  static final int RARE = 50;

  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] articlesWith = new int[1024];
  private int articles;

  static boolean isContent(Word word) {
    return word.form().length() > 1 && !FUNCTION_WORDS.contains(word.form());
  }

  /** Returns the number of a word, from 0. */
  int number(String word) {
    return numbers.computeIfAbsent(word, it -> numbers.size());
  }

  /** Returns the stems of the content words, each once, sorted by number; numbers are left out. */
  int[] content(List<Word> words) {
    return words.stream().filter(word -> isContent(word) && !word.isNumber()).mapToInt(word -> number(word.stem()))
        .sorted().distinct().toArray();
  }

  /** Counts an article by its content words. */
  void count(int[] content) {
    articles++;
    articlesWith = numbers.size() > articlesWith.length
        ? Arrays.copyOf(articlesWith, Math.max(numbers.size(), 2 * articlesWith.length)) : articlesWith;
    for (int word : content) {
      articlesWith[word]++;
    }
  }

  int articlesWith(int word) {
    return word < articlesWith.length ? articlesWith[word] : 0;
  }

  /** Tells whether a stem stands in few of the articles, or in two, which of a small dossier may be all. */
  boolean isRare(String stem) {
    return articlesWith(number(stem)) <= Math.max(2, articles / RARE);
  }

  /** Returns how much a word tells, more than 0. */
  double weight(int word) {
    return Math.log(1 + (double) (articles + UNSEEN) / Math.max(1, articlesWith(word)));
  }

  /** Returns how much two sorted sets are alike, as a cosine, some words that both have left aside. */
  double likeness(int[] one, int[] other, int[] aside) {
    double left = squares(aside);
    double both = squares(Sequences.shared(one, other)) - left;
    double lengths = Math.sqrt((squares(one) - left) * (squares(other) - left));
    return lengths > 0 ? both / lengths : 0;
  }

  private double squares(int[] words) {
    double sum = 0;
    for (int word : words) {
      sum += weight(word) * weight(word);
    }
    return sum;
  }

  double weight(int[] words) {
    double sum = 0;
    for (int word : words) {
      sum += weight(word);
    }
    return sum;
  }
}
