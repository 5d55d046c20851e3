package io.github.copydesk.quotation;

import io.github.copydesk.article.Span;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What can be seen of a quotation's form and of the words beside it, without knowing who said it. */
final class QuotationContext {

  private static final Lexicon REPORTING = Lexicon.load(QuotationContext.class, "reporting-verbs");
  private static final Lexicon NAMING = Lexicon.load(QuotationContext.class, "naming-words");

  private static final Set<String> SPEAKERS_OWN = Set.of("i", "me", "my", "we", "us", "our", "you", "your");
  private static final Set<String> VERBAL = Set.of("VERB", "AUX");
  private static final Set<String> NAMELIKE = Set.of("NOUN", "PROPN", "ADJ", "NUM");
  private static final Set<String> SMALL = Set.of("DET", "ADP", "CCONJ", "SCONJ", "PART");
  private static final String SENTENCE_END = ".!?…";

  /** How many tokens before and after a quotation are near it. */
  private static final int NEAR = 5;

  private final String text;
  private final Span span;
  private final Span words;
  private final List<Token> inside;
  private final List<Token> before;
  private final List<Token> after;

  QuotationContext(Segments segments, Draft draft) {
    this.text = segments.text();
    this.span = draft.span();
    this.words = draft.pieces().get(0).words();
    List<Token> tokens = segments.tokens();
    int first = segments.tokenAt(words.start());
    int from = segments.tokenAt(span.start());
    int to = segments.tokenAt(span.end());
    this.inside = tokens.subList(first, Math.max(first, segments.tokenAt(draft.last().words().end())));
    this.before = upToBreak(tokens.subList(Math.max(0, from - NEAR), from), true);
    this.after = upToBreak(tokens.subList(to, Math.min(tokens.size(), to + NEAR)), false);
  }

  private static List<Token> upToBreak(List<Token> tokens, boolean backwards) {
    int size = tokens.size();
    for (int i = 0; i < size; i++) {
      if (isBreak(tokens.get(backwards ? size - 1 - i : i))) {
        return backwards ? tokens.subList(size - i, size) : tokens.subList(0, i);
      }
    }
    return tokens;
  }

  private static boolean isBreak(Token token) {
    char c = token.text().charAt(token.text().length() - 1);
    return token.text().length() == 1 && ".!?;\"“”".indexOf(c) >= 0;
  }

  long length() {
    return inside.stream().filter(QuotationContext::isWord).count();
  }

  boolean isSingleMarked() {
    return text.charAt(span.start()) == '‘' || text.startsWith("'", span.start()) && !text.startsWith("''", span.start());
  }

  /** Somebody speaks of himself or to another. */
  boolean namesSpeakerOrHearer() {
    return inside.stream().anyMatch(token -> SPEAKERS_OWN.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  boolean holdsVerb() {
    return has(inside, token -> VERBAL.contains(token.tag()));
  }

  /** Every word but the small ones is capitalised, as in the title of a book. */
  boolean isTitle() {
    List<Token> large = inside.stream().filter(token -> isWord(token) && !SMALL.contains(token.tag())).toList();
    return !large.isEmpty() && large.stream().noneMatch(token -> Character.isLowerCase(token.text().charAt(0)));
  }

  boolean endsSentence() {
    return words.length() > 0 && SENTENCE_END.indexOf(text.charAt(words.end() - 1)) >= 0;
  }

  boolean endsInComma() {
    return words.length() > 0 && text.charAt(words.end() - 1) == ',';
  }

  boolean followsColonOrComma() {
    int at = span.start() - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at >= 0 && ":,".indexOf(text.charAt(at)) >= 0;
  }

  boolean opensParagraph() {
    return span.start() == 0 || text.charAt(span.start() - 1) == '\n';
  }

  boolean followsReporting() {
    return has(before, QuotationContext::reports);
  }

  boolean isFollowedByReporting() {
    return has(after, QuotationContext::reports);
  }

  /** "Called", "a film", "the term", "so-called": the words are a name for something. */
  boolean isNamed() {
    return isSoCalled() || has(before, token -> NAMING.contains(token.lemma()));
  }

  /** Three tokens: "so", "-", "called". */
  private boolean isSoCalled() {
    int last = before.size() - 1;
    return last > 1 && before.get(last).lemma().startsWith("call") && before.get(last - 1).text().equals("-")
        && before.get(last - 2).lemma().equals("so");
  }

  /** The noun after it is qualified by it: the “Fight for 15” movement. */
  boolean qualifiesNoun() {
    return !after.isEmpty() && NAMELIKE.contains(after.get(0).tag()) && after.get(0).span().start() <= span.end() + 1
        && !opensParagraph();
  }

  boolean followsArticle() {
    return follows(token -> token.tag().equals("DET"));
  }

  boolean followsBeing() {
    return follows(token -> token.lemma().equals("be"));
  }

  boolean followsThat() {
    return follows(token -> token.lemma().equals("that"));
  }

  private boolean follows(Predicate<Token> condition) {
    return !before.isEmpty() && condition.test(before.get(before.size() - 1));
  }

  private static boolean reports(Token token) {
    return VERBAL.contains(token.tag()) && REPORTING.contains(token.lemma());
  }

  private static boolean has(List<Token> tokens, Predicate<Token> condition) {
    return tokens.stream().anyMatch(condition);
  }

  private static boolean isWord(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
