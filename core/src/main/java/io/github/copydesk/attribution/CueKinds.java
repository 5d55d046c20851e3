package io.github.copydesk.attribution;

import com.google.common.collect.ImmutableListMultimap;
import io.github.copydesk.article.AttributionKind;
import io.github.copydesk.article.Form;
import io.github.copydesk.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells what a cue signals: speech, a thought, or another act.
 *
 * <p>The longest phrase listed decides ("made it clear"), else the words: one of saying before one of thinking, that one
 * before any other ("hopes to announce", "wants to show"). What is quoted from beginning to end is speech unless it is
 * thought, whatever the cue.
 */
final class CueKinds {

  private static final Lexicon LISTED = Lexicon.load(CueKinds.class, "cue-kinds");
  private static final ImmutableListMultimap<String, Phrase> PHRASES = phrases();
  private static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.<Phrase>comparingInt(phrase -> phrase.words().size()).reversed().thenComparing(Phrase::kind);

  /** Words that are listed for where they are all of a cue: "in a poll", "for most voters". */
  private static final Set<String> PREPOSITIONS =
      Set.of("about", "by", "for", "from", "in", "of", "on", "per", "to", "under", "with");

  /** Tags of words that share their letters with a listed verb or noun: "like", "will". */
  private static final Set<String> FUNCTION_WORDS = Set.of("ADP", "PART", "AUX", "PRON");

  private static final Set<String> INTRODUCING = Set.of(":", "[");

  /** The words of a phrase stand within so many tokens, and a cue is its first words. */
  private static final int WINDOW = 12;
  private static final int LONGEST_CUE = 64;

  private final Story story;

  /**
   * Words that are a cue together.
   *
   * @param words the words in their base form; others may stand between, but no verb
   * @param kind what they signal
   */
  private record Phrase(List<String> words, AttributionKind kind) {

    /** Tells whether the second word and all after it follow in their order. */
    private boolean continuesIn(List<Word> rest) {
      int next = 1;
      for (Word word : rest) {
        if (next < words.size() && word.forms().contains(words.get(next))) {
          next++;
        } else if (word.tag().equals("VERB")) {
          break;
        }
      }
      return next == words.size();
    }
  }

  /** A word of a cue, in the base forms that it may have. */
  private record Word(String text, String tag, List<String> forms) {}

  CueKinds(Story story) {
    this.story = story;
  }

  private static ImmutableListMultimap<String, Phrase> phrases() {
    ImmutableListMultimap.Builder<String, Phrase> phrases = ImmutableListMultimap.builder();
    for (String entry : LISTED.entries()) {
      List<String> words = List.of(entry.split(" "));
      if (words.size() > 1) {
        phrases.put(words.get(0), new Phrase(words, AttributionKind.valueOf(LISTED.value(entry).orElseThrow())));
      }
    }
    return phrases.build();
  }

  /**
   * Tells the kind of an attribution.
   *
   * @param cue the tokens of the cue
   * @param form how the content is given
   */
  AttributionKind of(Stretch cue, Form form) {
    AttributionKind kind = of(cue);
    return kind == AttributionKind.ACT && form == Form.DIRECT ? AttributionKind.SPEECH : kind;
  }

  private AttributionKind of(Stretch cue) {
    List<Word> words = IntStream.range(cue.first(), Math.min(cue.end(), cue.first() + LONGEST_CUE))
        .mapToObj(token -> new Word(story.word(token), story.tag(token), forms(token)))
        .toList();
    boolean isMark = words.stream().allMatch(word -> word.tag().equals("PUNCT"));
    return isMark ? AttributionKind.SPEECH : phrase(words).or(() -> word(words)).orElseGet(() -> unlisted(words));
  }

  /** A colon introduces words, whatever stands before it, and a bracket the outlet they are from. */
  private static AttributionKind unlisted(List<Word> words) {
    return words.stream().map(Word::text).anyMatch(INTRODUCING::contains) ? AttributionKind.SPEECH : AttributionKind.ACT;
  }

  private static Optional<AttributionKind> phrase(List<Word> words) {
    List<Phrase> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<Word> rest = words.subList(i + 1, Math.min(words.size(), i + WINDOW));
      words.get(i).forms().stream().flatMap(form -> PHRASES.get(form).stream())
          .filter(phrase -> phrase.continuesIn(rest))
          .forEach(found::add);
    }
    return found.stream().min(LONGEST_FIRST).map(Phrase::kind);
  }

  private static Optional<AttributionKind> word(List<Word> words) {
    return words.stream()
        .filter(word -> words.size() == 1
            || !FUNCTION_WORDS.contains(word.tag()) && !PREPOSITIONS.contains(word.text()))
        .flatMap(word -> word.forms().stream().flatMap(form -> LISTED.value(form).stream()).limit(1))
        .map(AttributionKind::valueOf)
        .min(Comparator.naturalOrder());
  }

  /** The base forms that a word may have; verbs in headlines are often tagged as nouns: "Rival blasts plan". */
  private List<String> forms(int token) {
    String word = story.word(token);
    return Stream.of(story.lemma(token), word, changed(word, "s", ""), changed(word, "es", ""),
            changed(word, "ies", "y"), changed(word, "ing", ""), changed(word, "ing", "e"), changed(word, "ed", ""),
            changed(word, "ed", "e"))
        .distinct().toList();
  }

  private static String changed(String word, String ending, String base) {
    return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) + base : word;
  }
}
