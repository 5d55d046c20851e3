package io.github.copydesk.claim;

import io.github.copydesk.article.Certainty;
import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.Modality;
import io.github.copydesk.article.Polarity;
import io.github.copydesk.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells how likely an annotator would mark a claim as something that a fact-checker could check and would care to: a
 * probability from 0 to 1, by a logistic regression on what the claim does, how it is put, and its figures, names and
 * comparisons. The annotators followed the project's guidelines for claims, on articles of Wikinews; its reliability
 * is measured on a third of the articles that was not learned from.
 */
final class CheckworthinessScorer {

  /** A mere question asserts nothing; too few were marked to learn it. */
  private static final double ASKED = 0.05;
  private static final String ALWAYS = "always";
  private static final Set<String> COMPARING = Set.of("more", "less", "most", "least", "fewer", "than", "first", "only",
      "highest", "lowest", "largest", "biggest", "never", "worst", "best", "record", "increase", "rise", "fall");
  private static final Set<String> VAGUE = Set.of("many", "some", "several", "often", "usually", "various", "always",
      "everything", "everyone", "someone", "somebody", "people", "things", "something", "really", "very", "just", "lot");
  private static final Set<String> SPEAKERS = Set.of("i", "we", "my", "our", "us", "me", "you", "your");
  private static final Set<String> NORMATIVE = Set.of("should", "must", "need", "needs", "can", "would", "could");
  private static final Set<String> DATES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
      "sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
      "december", "yesterday", "today", "year", "years", "week", "month");
  private static final Set<String> UNITS = Set.of("$", "€", "£", "%", "percent", "million", "billion", "thousand");
  private static final int SHORT = 6;
  private static final int LONG = 20;
  private static final int VERY_LONG = 40;
  private static final int MANY_NAMES = 3;
  private static final Map<String, Predicate<Words>> SIGNS = Map.ofEntries(
      Map.entry("number", words -> count(words, "NUM") > 0),
      Map.entry("numbers", words -> count(words, "NUM") > 1),
      Map.entry("name", words -> count(words, "PROPN") > 0),
      Map.entry("names", words -> count(words, "PROPN") >= MANY_NAMES),
      Map.entry("comparison", words -> words.has(COMPARING)),
      Map.entry("vague", words -> words.has(VAGUE)),
      Map.entry("first or second person", words -> words.has(SPEAKERS)),
      Map.entry("modal", words -> words.has(NORMATIVE)),
      Map.entry("date", words -> words.has(DATES)),
      Map.entry("unit", words -> words.has(UNITS)),
      Map.entry("question", words -> words.any(at -> words.word(at).equals("?"))),
      Map.entry("no verb", words -> !words.any(words::isVerb)),
      Map.entry("adjectives", words -> count(words, "ADJ") > 1),
      Map.entry("short", words -> words.size() < SHORT),
      Map.entry("long", words -> words.size() >= LONG),
      Map.entry("very long", words -> words.size() >= VERY_LONG));

  private final Map<String, Double> weights;

  CheckworthinessScorer() {
    Lexicon lexicon = Lexicon.load(CheckworthinessScorer.class, "checkworthiness-weights");
    this.weights = lexicon.entries().stream()
        .collect(Collectors.toUnmodifiableMap(clue -> clue, clue -> Double.parseDouble(lexicon.value(clue).orElseThrow())));
  }

  double score(Words words, ClaimType type, Modality modality, boolean isReported) {
    if (words.word(words.size() - 1).equals("?") && !words.any(at -> words.word(at).equals("."))) {
      return ASKED;
    }
    double sum = clues(words, type, modality, isReported).stream().mapToDouble(it -> weights.getOrDefault(it, 0.0)).sum();
    return 1 / (1 + Math.exp(-sum));
  }

  /** Lists what is known of a claim, by the names that the weights have. */
  static List<String> clues(Words words, ClaimType type, Modality modality, boolean isReported) {
    List<String> clues = new ArrayList<>(List.of(ALWAYS, isReported ? "reported" : "narrated", "time " + modality.time()));
    clues.add((isReported ? "" : "narrated ") + type);
    if (modality.certainty() != Certainty.CERTAIN) {
      clues.add("uncertain");
    }
    if (modality.polarity() == Polarity.NEGATED) {
      clues.add("negated");
    }
    SIGNS.forEach((clue, holds) -> {
      if (holds.test(words)) {
        clues.add(clue);
        clues.add((isReported ? "reported, " : "narrated, ") + clue);
      }
    });
    clues.sort(null);
    return clues;
  }

  private static long count(Words words, String tag) {
    return words.tokens().stream().filter(token -> token.tag().equals(tag)).count();
  }
}
