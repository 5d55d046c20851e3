package io.github.copydesk.claim;

import io.github.copydesk.lexicon.Lexicon;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Weighs the words of praise, blame, harm and wrongdoing in a proposition. */
final class Evaluation {

  private static final String DEED = "deed";
  private static final String PRAISE = "praise";
  private static final Set<String> COMMITTING = Set.of("commit", "order", "perpetrate", "orchestrate", "plot", "mastermind");
  private static final Set<String> BY = Set.of("by");
  /** What somebody denies with "never". */
  private static final Set<String> WRONGING = Set.of("lie", "threaten", "cheat", "steal", "rape", "harass", "murder",
      "bribe", "collude", "abuse", "assault", "conspire");
  private static final int DOER_REACH = 8;

  private final Lexicon blame = Lexicon.load(Evaluation.class, "blaming-words");
  private final Lexicon praise = Lexicon.load(Evaluation.class, "praising-words");
  private final Lexicon sentiments = Lexicon.load(Evaluation.class, "sentiment-words");
  private final Lexicon harm = Lexicon.load(Evaluation.class, "harm-words");
  private final Lexicon wrongdoing = Lexicon.load(Evaluation.class, "wrongdoing-words");

  boolean blames(Words words) {
    return balance(words) < 0;
  }

  boolean praises(Words words) {
    return balance(words) > 0;
  }

  /** Weighs a name that something is called, by a wider list if our own is silent. */
  int weighName(Words name) {
    int balance = balance(name);
    return balance != 0 ? balance : IntStream.range(0, name.size())
        .map(at -> sentiments.value(name.word(at)).map(it -> it.equals(PRAISE) ? 1 : -1).orElse(0))
        .sum();
  }

  boolean threatens(Words words) {
    return words.any(at -> harm.contains(words.word(at)) || harm.contains(words.lemma(at)));
  }

  boolean charges(Words words) {
    return words.any(at -> isWrong(words, at) && !isNegatedBefore(words, at));
  }

  /** Tells whether a word charges somebody by itself, negated or not. */
  boolean isWrong(Words words) {
    return words.any(at -> wrongdoing.value(words.word(at)).or(() -> wrongdoing.value(words.lemma(at)))
        .filter(kind -> !kind.equals(DEED)).isPresent() || WRONGING.contains(words.lemma(at)));
  }

  private boolean isWrong(Words words, int at) {
    Optional<String> kind = wrongdoing.value(words.word(at));
    boolean done = kind.filter(DEED::equals).isEmpty() || words.part(at - DOER_REACH, at).any(before ->
        COMMITTING.contains(words.part(at - DOER_REACH, at).lemma(before))) || words.part(at, at + DOER_REACH).has(BY);
    return kind.isPresent() && done && !words.word(at - 1).equals("to");
  }

  /** Counts praise against blame; a negated word counts for the other side: "not okay", "not fair". */
  int balance(Words words) {
    int balance = 0;
    for (int at = 0; at < words.size(); at++) {
      balance += isNegatedBefore(words, at) ? -weight(words, at) : weight(words, at);
    }
    return balance;
  }

  /** A participle with an object tells what others do ("insulting voters"), not what the source thinks of it. */
  private int weight(Words words, int at) {
    if (words.tag(at).equals("VERB") && words.word(at).endsWith("ing")) {
      return 0;
    }
    return (praise.contains(words.word(at)) ? 1 : 0) - (blame.contains(words.word(at)) ? 1 : 0);
  }

  private static boolean isNegatedBefore(Words words, int at) {
    return words.isNegation(at - 1) || words.isNegation(at - 2) || words.word(at - 1).equals("no");
  }
}
