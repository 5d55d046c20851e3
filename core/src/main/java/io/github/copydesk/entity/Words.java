package io.github.copydesk.entity;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.segmentation.Token;
import io.github.copydesk.sequence.ClusterPaths;
import io.github.copydesk.sequence.FeatureHash;
import io.github.copydesk.sequence.WordShape;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the words of one sentence look like, as numbers, with room before the first and after the last. */
final class Words {

  /** How far features look to either side. */
  static final int WINDOW = 2;

  private static final Lexicon NATIONALITIES = Lexicon.load(Words.class, "nationalities");
  private static final int NOTHING = 0;

  final int tokens;
  final int[] exact;
  final int[] lower;

  /** The words in the form that lists have them in. */
  final int[] plain;

  final int[] shape;
  final int[] tag;
  final int[] field;
  final boolean[] capital;

  /** Whether a name may begin or end with the word: it has a capital or a digit for its first character. */
  final boolean[] isName;

  final boolean[] nationality;
  final int[][] prefixes;
  final int[][] suffixes;
  final int[][] paths;

  Words(List<Token> sentence, ClusterPaths clusters) {
    this.tokens = sentence.size();
    int room = tokens + 2 * WINDOW;
    this.exact = new int[room];
    this.lower = new int[room];
    this.plain = new int[room];
    this.shape = new int[room];
    this.tag = new int[room];
    this.field = new int[room];
    this.capital = new boolean[room];
    this.isName = new boolean[room];
    this.nationality = new boolean[room];
    this.prefixes = new int[room][];
    this.suffixes = new int[room][];
    this.paths = new int[room][];
    int[] none = new int[WordShape.AFFIXES];
    for (int[][] row : List.of(prefixes, suffixes, paths)) {
      Arrays.fill(row, none);
    }
    for (int i = 0; i < tokens; i++) {
      look(sentence.get(i), i + WINDOW, clusters);
    }
  }

  /** Returns where a token of the sentence stands in the rows. */
  static int at(int token) {
    return token + WINDOW;
  }

  private void look(Token token, int at, ClusterPaths clusters) {
    String word = token.text();
    String small = withoutPossessive(word.toLowerCase(Locale.ROOT));
    exact[at] = FeatureHash.of(word);
    lower[at] = FeatureHash.of(WordShape.withoutDigits(small));
    String listed = ListedForm.of(small);
    plain[at] = listed.equals(small) ? lower[at] : FeatureHash.of(listed);
    shape[at] = WordShape.of(word);
    tag[at] = FeatureHash.of(token.tag());
    nationality[at] = NATIONALITIES.contains(word);
    capital[at] = Character.isUpperCase(word.codePointAt(0));
    isName[at] = capital[at] || Character.isDigit(word.charAt(0));
    field[at] = capital[at] ? clusters.field(plain[at]) : NOTHING;
    prefixes[at] = WordShape.prefixes(small);
    suffixes[at] = WordShape.suffixes(small);
    paths[at] = clusters.of(plain[at], listed);
  }

  private static String withoutPossessive(String word) {
    boolean possessive = word.length() > 2 && (word.endsWith("'s") || word.endsWith("’s"));
    return possessive ? word.substring(0, word.length() - 2) : word;
  }
}
