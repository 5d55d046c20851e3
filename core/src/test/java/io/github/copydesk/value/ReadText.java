package io.github.copydesk.value;

import io.github.copydesk.article.Amount;
import io.github.copydesk.article.Bound;
import io.github.copydesk.article.Count;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.Money;
import io.github.copydesk.article.Ordinal;
import io.github.copydesk.article.Percentage;
import io.github.copydesk.article.Quantity;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.TimeExpression;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import io.github.copydesk.segmentation.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the values of a short text without a model, a sentence a line, and writes them as {@code words=value}. Tags are
 * given by list and by ending; the story appeared on Friday, 25 February 2022.
 */
final class ReadText {

  static final LocalDate FRIDAY = LocalDate.of(2022, 2, 25);

  private static final Pattern TOKEN = Pattern.compile("[’']s\\b|[\\d,.:]*\\d|\\p{L}+(?:\\.\\p{L}\\.)?|\\S");
  private static final Map<String, String> TAGS = new HashMap<>();

  static {
    tag("AUX", "is are was were be been has have had will would may could can should must ll");
    tag("DET", "the a an this these every all each its his her their");
    tag("ADP", "of in on at by for with from about under over until between since as than");
    tag("NOUN", "ally");
    tag("PRON", "they he she it we i who them");
    tag("CCONJ", "and or but");
    tag("PART", "to not");
    tag("ADV", "daily annually soon now recently ago later only");
    tag("ADJ", "big new illegal biggest weekly local early late mid last next first young past annual second third black "
        + "female dead long fourth fifth seventh tenth national largest");
    tag("VERB", "said met meet return leave left says fell rose fall run go went paid pay came come march began begin "
        + "starts weighs lost open opens sold grew lives set");
  }

  private ReadText() {}

  private static void tag(String tag, String words) {
    for (String word : words.split(" ")) {
      TAGS.put(word, tag);
    }
  }

  static Segments segment(String text) {
    List<Span> lines = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Matcher line = Pattern.compile("\\S[^\\n]*").matcher(text);
    while (line.find()) {
      int first = tokens.size();
      Matcher token = TOKEN.matcher(text).region(line.start(), line.end());
      while (token.find()) {
        boolean opens = tokens.size() == first;
        tokens.add(new Token(new Span(token.start(), token.end()), token.group(), tagOf(token.group(), opens), ""));
      }
      Span span = new Span(line.start(), line.end());
      sentences.add(new Sentence(span, first, tokens.size(), lines.size()));
      lines.add(span);
    }
    return new Segments(text, lines, sentences, tokens);
  }

  private static String tagOf(String word, boolean opens) {
    String lower = word.toLowerCase(Locale.ROOT);
    char first = word.charAt(0);
    if (Character.isDigit(word.charAt(word.length() - 1))) {
      return "NUM";
    }
    if (!Character.isLetter(first)) {
      return "PUNCT";
    }
    String other = lower.endsWith("ly") ? "ADV" : lower.endsWith("ed") || lower.endsWith("ing") ? "VERB" : "NOUN";
    return TAGS.getOrDefault(lower, Character.isUpperCase(first) && !opens ? "PROPN" : other);
  }

  /** The values of a text that appeared on a Friday, in the order of the text. */
  static String values(String text) {
    return written(new ValueFinder().find(segment(text), new Mentions(List.of()),
        RawArticle.of(text).published(FRIDAY), Optional.empty()));
  }

  /** A text with its values marked: "It cost about {$5=USD 5 ABOUT}." */
  static String marked(String text) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Map.Entry<Mention, Entity> value : inOrder(new ValueFinder().find(segment(text), new Mentions(List.of()),
        RawArticle.of(text).published(FRIDAY), Optional.empty()))) {
      Span span = value.getKey().span();
      marked.append(text, at, span.start()).append('{').append(value.getKey().text())
          .append('=').append(value.getValue().value()).append(bound(value.getValue())).append('}');
      at = span.end();
    }
    return marked + text.substring(at);
  }

  /** The values of a text of which no date is known. */
  static String undated(String text) {
    return written(new ValueFinder().find(segment(text), new Mentions(List.of()), RawArticle.of(text), Optional.empty()));
  }

  /** The expressions of time, those without a value among them. */
  static String timeExpressions(String text) {
    return new ValueFinder().timeExpressions(segment(text), FRIDAY).stream()
        .map(it -> it.name() + "=" + it.value()).collect(Collectors.joining("; "));
  }

  static String written(Entities entities) {
    return inOrder(entities).stream()
        .map(entry -> entry.getKey().text() + "=" + entry.getValue().value() + bound(entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static List<Map.Entry<Mention, Entity>> inOrder(Entities entities) {
    return entities.stream()
        .flatMap(entity -> entity.mentions().stream().map(mention -> Map.entry(mention, entity)))
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(Mention::span)))
        .toList();
  }

  private static String bound(Entity entity) {
    Bound bound = entity instanceof TimeExpression time ? time.bound()
        : entity instanceof Ordinal ? Bound.EXACT : amount(entity).bound();
    return bound == Bound.EXACT ? "" : " " + bound;
  }

  static Amount amount(Entity entity) {
    return entity instanceof Money money ? money.amount()
        : entity instanceof Percentage percentage ? percentage.amount()
        : entity instanceof Quantity quantity ? quantity.amount()
        : ((Count) entity).amount();
  }
}
