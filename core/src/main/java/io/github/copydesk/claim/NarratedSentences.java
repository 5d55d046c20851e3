package io.github.copydesk.claim;

import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import io.github.copydesk.segmentation.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses the sentences of the outlet's own voice that a fact-checker could check: the main clause decides.
 *
 * <p>Left out are sentences whose main verb is a cue or stands in a content or between quotation marks, questions,
 * orders, lines without a verb or a final mark, and sentences in the first or second person.
 */
final class NarratedSentences {

  private static final Set<String> SPEAKERS = Set.of("i", "we", "my", "our", "us", "me", "you", "your");
  private static final Set<String> FINAL = Set.of(".", "!", "…", "”", "\"", ")", "''", "’", "'");
  /** "Fears mount that", "the goal is to": the clause says no more than that the act took place. */
  private static final Set<String> TAKING_PLACE = Set.of("be", "mount", "grow", "rise", "remain", "emerge", "abound",
      "spread", "persist", "continue");
  /** "Reportedly", "according to" make even the main clause somebody else's. */
  private static final Set<String> HEARSAY = Set.of("reportedly", "allegedly", "according");
  private static final int SHORTEST = 3;

  private static final int SUBJECT_REACH = 12;

  private final Segments segments;
  private final CueSenses senses;
  private final BitSet reported = new BitSet();
  private final BitSet quoted;

  NarratedSentences(Segments segments, Attributions attributions, CueSenses senses) {
    this.segments = segments;
    this.senses = senses;
    this.quoted = QuotedTokens.of(segments);
    attributions.stream().filter(this::isReport).forEach(this::mark);
  }

  /** An indirect attribution by an unlisted verb ("was ruled by") leaves the sentence to the narrator. */
  private boolean isReport(Attribution attribution) {
    return attribution.content().form() != Form.INDIRECT || senses.isListed(Words.of(segments, attribution.cue().span()));
  }

  private void mark(Attribution attribution) {
    Stream.concat(Stream.of(attribution.cue().span()), attribution.content().spans().stream()).forEach(this::mark);
  }

  private void mark(Span span) {
    int first = segments.tokenAt(span.start());
    reported.set(first, first + Words.of(segments, span).size());
  }

  List<Sentence> choose() {
    return segments.sentences().stream().filter(this::isNarrated).toList();
  }

  private boolean isNarrated(Sentence sentence) {
    Words words = new Words(segments.tokensOf(sentence));
    return words.size() > SHORTEST && FINAL.contains(words.word(words.size() - 1)) && !isPersonal(sentence)
        && !words.has(HEARSAY)
        && MainVerb.of(words).filter(main -> isOwn(main, sentence) && !reports(main)).isPresent();
  }

  /** Tells a report that nobody attributed: "it emerged that", "they plan to". */
  private boolean reports(VerbGroup main) {
    Words verb = main.clause().from(main.head());
    boolean says = senses.isListed(verb.part(0, 1)) && verb.word(1).equals("that");
    return says || senses.of(verb, 1) == CueSense.COMMITMENT && verb.word(1).equals("to");
  }

  private boolean isOwn(VerbGroup main, Sentence sentence) {
    int head = sentence.firstToken() + main.head();
    boolean order = main.first() == 0 && !PastForms.contains(main.clause().word(0), main.clause().lemma(0));
    return !order && !reported.get(head) && !reported.get(sentence.firstToken() + main.first()) && !quoted.get(head)
        && !(isCueSubject(main, sentence) && TAKING_PLACE.contains(main.lemma()));
  }

  private boolean isCueSubject(VerbGroup main, Sentence sentence) {
    String next = main.clause().word(main.end());
    int end = sentence.firstToken() + main.first();
    int cue = reported.nextSetBit(Math.max(sentence.firstToken(), end - SUBJECT_REACH));
    boolean says = next.equals("that") || next.equals("to");
    boolean exists = main.subjectEnd().equals("there") && reported.get(sentence.firstToken() + main.end());
    return exists || says && cue >= 0 && cue < end;
  }

  private boolean isPersonal(Sentence sentence) {
    List<Token> tokens = segments.tokensOf(sentence);
    Words words = new Words(tokens);
    boolean question = words.word(words.size() - 1).equals("?");
    return question || words.any(at -> SPEAKERS.contains(words.word(at)) && !tokens.get(at).text().equals("US")
        && !quoted.get(sentence.firstToken() + at));
  }
}
