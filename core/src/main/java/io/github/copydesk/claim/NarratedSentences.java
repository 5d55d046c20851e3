package io.github.copydesk.claim;

import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Span;
import io.github.copydesk.lexicon.Lexicon;
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
  /** "According to" makes even the main clause somebody else's. */
  private static final Set<String> HEARSAY = Set.of("according");
  /** So do these at its verb or where the sentence opens. */
  private static final Set<String> RUMOURED = Set.of("reportedly", "allegedly", "purportedly", "supposedly");
  /** Verbs that tell a deed where no clause follows: "declared a state of emergency", "filed a lawsuit". */
  private static final Lexicon DEEDS = Lexicon.load(NarratedSentences.class, "deed-verbs");
  private static final Set<String> SAYING = Set.of("say", "state", "report", "reveal", "claim", "confirm", "announce",
      "argue", "note", "suggest", "indicate", "allege", "insist", "believe", "estimate", "warn", "find");
  /** "was reported to be", "were instructed to leave", but not "is allowed to". */
  private static final Set<String> TOLD = Set.of("report", "say", "believe", "think", "expect", "forecast", "predict",
      "instruct", "advise", "urge", "ask", "tell", "suspect", "estimate", "allege");
  private static final int CLAUSE_REACH = 12;
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
    Words cue = Words.of(segments, attribution.cue().span());
    return attribution.content().form() != Form.INDIRECT || senses.isListed(cue) && !isDeed(cue, attribution);
  }

  private boolean isDeed(Words cue, Attribution attribution) {
    Words content = Words.of(segments, attribution.content().spans().get(0));
    return DEEDS.contains(cue.lemma(cue.size() - 1)) && Proposition.of(content, Set.of(), false, false).main().isEmpty();
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
        && !words.has(HEARSAY) && !isLabelled(words)
        && MainVerb.of(words).filter(main -> isOwn(main, sentence) && !reports(main)).isPresent();
  }

  /** "((AH)) What brought you here?": a turn of an interview. */
  private static boolean isLabelled(Words words) {
    return words.word(0).startsWith("(") && words.word(1).startsWith("(") || words.word(0).equals("((");
  }

  /** Tells a report that nobody attributed: "it emerged that", "they plan to". */
  private boolean reports(VerbGroup main) {
    Words verb = main.clause().from(main.head());
    boolean listed = senses.isListed(verb.part(0, 1));
    boolean says = listed && (verb.word(1).equals("that")
        || main.isPassive() && verb.word(1).equals("to") && TOLD.contains(verb.lemma(0)));
    return says || isRumoured(main) || states(verb) || senses.of(verb, 1) == CueSense.COMMITMENT && verb.word(1).equals("to");
  }

  private static boolean isRumoured(VerbGroup main) {
    boolean around = RUMOURED.contains(main.clause().word(main.first() - 1))
        || RUMOURED.contains(main.clause().word(main.end()));
    return around || RUMOURED.contains(main.clause().word(0)) || main.words().has(RUMOURED);
  }

  /** "states the aircraft uses", "reported Iran issued": a clause without "that". */
  private boolean states(Words verb) {
    Words ahead = verb.part(1, CLAUSE_REACH);
    Words clause = ahead.part(0, ahead.find(at -> ahead.word(at).equals(",") || ahead.tag(at).equals("ADP")));
    int next = clause.find(at -> clause.isVerb(at) || clause.word(at).equals("to"));
    return SAYING.contains(verb.lemma(0)) && next > 0 && clause.isVerb(next) && !clause.word(next).endsWith("ing");
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
