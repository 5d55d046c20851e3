package io.github.copydesk.testing;

import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import io.github.copydesk.segmentation.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts and tags the texts of these tests without a model: words by list, names by their capitals, the rest as nouns. */
public final class WordTagger {

  private static final Pattern LINE = Pattern.compile("\\S[^\\n]*");
  private static final Pattern END = Pattern.compile("(?<!\\b(?:Mr|Ms|Dr|Sen))[.?!]{1,3}[”’\"]?(?=\\s|$)");
  private static final Pattern TOKEN =
      Pattern.compile("(?:Mr|Ms|Dr|Sen)\\.|\\p{L}+?(?=n[’']t\\b)|n[’']t\\b|[’']s\\b|--|''|\\p{L}[\\p{L}-]*|\\d[\\d,.]*\\d|\\S");

  private static final Map<String, String> TAGS = new HashMap<>();
  private static final Map<String, String> LEMMAS = new HashMap<>();

  static {
    tag("PRON", "i he she it we you they who which what him them nobody");
    tag("DET", "the a an this some all no his her their its");
    tag("ADP", "of in on at by for with from about to as after against near over behind");
    tag("SCONJ", "that if because while although when whether");
    tag("CCONJ", "and but or");
    tag("AUX", "is was were are be been has had have will would could can may did does do should");
    tag("ADV", "also never later repeatedly not n't n’t back nearly now then why how");
    tag("ADJ", "new former old good local military ready safe likely wrong brave poor");
    tag("VERB", "cost fell close build pay rise resign mend leave grow help speak win open sank sail keep work");
    verb("say", "said says saying");
    verb("tell", "told tells telling");
    verb("warn", "warned warns warning");
    verb("add", "added adding");
    verb("argue", "argued argues arguing");
    verb("deny", "denied denies denying");
    verb("accuse", "accused accuses accusing");
    verb("promise", "promised promises");
    verb("call", "called calls calling");
    verb("praise", "praised praises");
    verb("reject", "rejected rejects");
    verb("announce", "announced announces");
    verb("write", "wrote writes written");
    verb("ask", "asked asks asking");
    verb("recall", "recalled recalling");
    verb("fire", "fired");
    verb("seem", "seemed seems");
    verb("expect", "expected expects");
    verb("continue", "continued");
    verb("urge", "urged urges");
    verb("walk", "walked walking");
    verb("arrive", "arrived");
    verb("yodel", "yodeled");
    verb("bury", "buried");
    verb("run", "ran runs running");
    verb("lose", "lost loses");
    verb("read", "reading");
    verb("miss", "missed");
    verb("work", "worked");
    verb("know", "known");
    verb("thank", "thanked");
    verb("live", "lived lives");
    verb("leave", "left leaving");
    verb("meet", "met");
    verb("speak", "spoke");
    verb("win", "won");
  }

  private WordTagger() {}

  private static void tag(String tag, String words) {
    for (String word : words.split(" ")) {
      TAGS.put(word, tag);
    }
  }

  private static void verb(String lemma, String forms) {
    TAGS.put(lemma, "VERB");
    for (String form : forms.split(" ")) {
      TAGS.put(form, "VERB");
      LEMMAS.put(form, lemma);
    }
  }

  /** Cuts a text: a line is a paragraph, a stop ends a sentence unless the text goes on in lower case. */
  public static Segments segment(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      for (Span sentence : sentences(text, line)) {
        int first = tokens.size();
        addTokens(text, sentence, tokens);
        Span span = tokens.get(first).span().cover(tokens.get(tokens.size() - 1).span());
        sentences.add(new Sentence(span, first, tokens.size(), paragraphs.size()));
      }
      paragraphs.add(new Span(line.start(), line.end()));
    }
    return new Segments(text, paragraphs, sentences, tokens);
  }

  private static List<Span> sentences(String text, Matcher line) {
    List<Span> spans = new ArrayList<>();
    Matcher end = END.matcher(text).region(line.start(), line.end());
    int start = line.start();
    while (end.find()) {
      boolean goesOn = end.end() + 1 < line.end() && Character.isLowerCase(text.charAt(end.end() + 1));
      if (!goesOn) {
        spans.add(new Span(start, end.end()));
        start = end.end();
      }
    }
    if (!text.substring(start, line.end()).isBlank()) {
      spans.add(new Span(start, line.end()));
    }
    return spans;
  }

  private static void addTokens(String text, Span sentence, List<Token> tokens) {
    Matcher token = TOKEN.matcher(text).region(sentence.start(), sentence.end());
    while (token.find()) {
      String word = token.group();
      String lower = word.toLowerCase(Locale.ROOT);
      tokens.add(new Token(new Span(token.start(), token.end()), word, tagOf(word, lower),
          LEMMAS.getOrDefault(lower, lower)));
    }
  }

  private static String tagOf(String word, String lower) {
    if (TAGS.containsKey(lower)) {
      return TAGS.get(lower);
    }
    if (Character.isDigit(word.charAt(0))) {
      return "NUM";
    }
    if (lower.matches("[’']s")) {
      return "PART";
    }
    if (!Character.isLetter(word.charAt(0))) {
      return "PUNCT";
    }
    return Character.isUpperCase(word.charAt(0)) ? "PROPN" : "NOUN";
  }
}
