package io.github.copydesk.claim;

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

/** Cuts and tags the sentences of these tests without a model: closed classes by list, the rest by ending and case. */
final class HandTagger {

  private static final Pattern TOKEN = Pattern.compile(
      "''|``|n[’']t\\b|[’'](?:s|ll|re|ve|m|d)\\b|\\d[\\d,.]*\\d|\\d|\\p{L}+?(?=n[’']t\\b)|\\p{L}[\\p{L}-]*|\\S");
  private static final Pattern SENTENCE = Pattern.compile("[^\\n]+?[.?!]+[”\"]?(?=\\s|$)|[^\\n]+");
  private static final Map<String, String> TAGS = new HashMap<>();
  private static final Map<String, String> LEMMAS = new HashMap<>();

  static {
    tag("AUX", "am is are was were be been being 'm ’m 're ’re has have had 've ’ve do does did will would shall should can "
        + "could may might must ought wo ca 'll ’ll");
    tag("PRON", "i you he she it we they him them us me who whom which what there himself nobody nothing everyone");
    tag("DET", "the a an this these those his her its their our my your no every all some any each");
    tag("ADP", "of in on at by for with from about under over against into during around until per between out");
    tag("NOUN", "family reply ally");
    tag("SCONJ", "that if because although while when after before since as whether once");
    tag("CCONJ", "and or but");
    tag("PART", "to not n't n’t");
    tag("ADV", "never soon yesterday today tomorrow ago often also still yet perhaps maybe now so immediately too very");
    tag("ADJ", "untrue false true ready last next good great brave wrong sad likely important able first sure new big safe"
        + " united worse terrible brilliant clear");
    verbs("say said", "hear heard", "tell told", "think thought", "feel felt", "find found", "know knew known", "make made", "go went gone",
        "take took taken", "give gave given", "see saw seen", "win won", "lose lost", "leave left", "write wrote written",
        "speak spoke spoken", "steal stole stolen", "lie lied lying", "come came", "build built", "rise rose risen",
        "send sent", "hold held", "keep kept", "pay paid", "meet met", "lead led", "begin began", "buy bought", "fall fell",
        "break broke broken", "hide hid hidden", "run ran", "cut cut", "sell sold", "hit hit", "get got", "stand stood");
    verbs("accuse", "urge", "demand", "deny denied", "reject", "warn", "pledge", "promise", "plan planned", "predict",
        "condemn", "praise", "thank", "welcome", "believe", "fear", "hope", "want", "call", "announce", "refuse", "expect",
        "ask", "appeal", "blame", "close", "open", "raise", "end", "stop stopped", "need", "support", "visit", "vote",
        "collapse", "resign", "kill", "publish", "report", "add", "describe", "criticize", "credit", "charge", "describe",
        "remain", "mount", "carry carried", "commit committed", "order", "provide", "help", "die", "sign", "work", "join",
        "threaten", "offer", "intend", "seem", "appear", "happen", "remind", "inform", "decide", "agree", "dismiss",
        "arrive", "approve", "finish", "cause", "harm", "flood", "rule", "test", "increase", "reopen", "investigate",
        "consider", "act", "forbid", "require", "mislead misled", "move", "live", "release", "launch", "serve", "stay", "use",
        "violate", "disclose", "tolerate", "question", "plead pled", "maintain", "try tried", "declare", "nominate", "allege",
        "suspect", "note", "instruct", "express", "emphasize", "cite", "show", "introduce", "respond", "file");
    LEMMAS.putAll(Map.of("am", "be", "is", "be", "are", "be", "was", "be", "were", "be", "been", "be", "’m", "be"));
    LEMMAS.putAll(Map.of("has", "have", "had", "have", "’ve", "have", "does", "do", "did", "do", "’ll", "will", "’re", "be"));
  }

  private HandTagger() {}

  private static void tag(String tag, String words) {
    for (String word : words.split(" ")) {
      TAGS.put(word, tag);
    }
  }

  private static void verbs(String... forms) {
    for (String verb : forms) {
      String[] words = verb.split(" ");
      String stem = words[0].endsWith("e") ? words[0].substring(0, words[0].length() - 1) : words[0];
      List<String> all = new ArrayList<>(List.of(words));
      all.addAll(List.of(words[0] + "s", stem + "ed", stem + "ing"));
      all.forEach(form -> LEMMAS.put(form, words[0]));
    }
  }

  static Segments segment(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Matcher paragraph = Pattern.compile("\\S[^\\n]*").matcher(text);
    while (paragraph.find()) {
      Matcher sentence = SENTENCE.matcher(text).region(paragraph.start(), paragraph.end());
      while (sentence.find()) {
        int first = tokens.size();
        addTokens(text, new Span(sentence.start(), sentence.end()), tokens);
        if (tokens.size() > first) {
          Span span = new Span(tokens.get(first).span().start(), tokens.get(tokens.size() - 1).span().end());
          sentences.add(new Sentence(span, first, tokens.size(), paragraphs.size()));
        }
      }
      paragraphs.add(new Span(paragraph.start(), paragraph.end()));
    }
    return new Segments(text, paragraphs, sentences, tokens);
  }

  static Words words(String sentence) {
    return new Words(segment(sentence).tokens());
  }

  private static void addTokens(String text, Span sentence, List<Token> tokens) {
    Matcher token = TOKEN.matcher(text).region(sentence.start(), sentence.end());
    String before = "";
    while (token.find()) {
      String word = token.group();
      String tag = tagOf(word, before, token.start() == sentence.start());
      String lower = word.toLowerCase(Locale.ROOT);
      boolean verb = tag.equals("VERB") || tag.equals("AUX");
      tokens.add(new Token(new Span(token.start(), token.end()), word, tag,
          verb ? LEMMAS.getOrDefault(lower, lower) : lower));
      before = tag;
    }
  }

  private static String tagOf(String word, String before, boolean first) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!Character.isLetterOrDigit(word.codePointAt(word.length() > 1 ? 1 : 0))) {
      return "PUNCT";
    }
    if (lower.equals("’s") || lower.equals("'s")) {
      return before.equals("PRON") ? "AUX" : "PART";
    }
    if (Character.isDigit(word.charAt(0))) {
      return "NUM";
    }
    if (TAGS.containsKey(lower)) {
      return TAGS.get(lower);
    }
    return openClass(word, lower, before, first);
  }

  private static String openClass(String word, String lower, String before, boolean first) {
    boolean behindModifier = before.equals("DET") || before.equals("ADJ") || before.equals("NUM");
    if (LEMMAS.containsKey(lower) && !behindModifier) {
      return "VERB";
    }
    if (Character.isUpperCase(word.charAt(0)) && (!first || !LEMMAS.containsKey(lower))) {
      return "PROPN";
    }
    boolean adjective = lower.matches(".*(ful|ous|able|ible|ive)|disappointed|saddened|shocked|guilty|corrupt");
    return lower.endsWith("ly") ? "ADV" : adjective ? "ADJ" : "NOUN";
  }
}
