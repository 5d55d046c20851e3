package io.github.copydesk.accuracy;

import io.github.copydesk.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A news text with its expressions of time, read from TimeML.
 *
 * @param name the file's name
 * @param created the day it was written
 * @param text its characters without markup
 * @param expressions what is marked in it, in the order of the text
 */
record TimexDocument(String name, LocalDate created, String text, List<Expression> expressions) {

  /** An expression with its type and value of TIMEX3. */
  record Expression(Span span, String type, String value) {}

  private static final Pattern CREATED = Pattern.compile("<DCT>.*?value=\"(\\d{4}-\\d\\d-\\d\\d)", Pattern.DOTALL);
  private static final Pattern PIECE = Pattern.compile("<[^>]*+>|[^<]++");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\b(type|value)=\"([^\"]*+)\"");

  /** Reads all files of a folder, sorted by name. */
  static List<TimexDocument> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<TimexDocument> documents = new ArrayList<>();
      for (Path file : files.filter(it -> it.toString().endsWith(".tml")).sorted().toList()) {
        documents.add(parse(file.getFileName().toString(), Files.readString(file)));
      }
      return documents;
    }
  }

  static TimexDocument parse(String name, String markup) {
    Matcher created = CREATED.matcher(markup);
    if (!created.find()) {
      throw new IllegalArgumentException(name + " has no day of creation");
    }
    StringBuilder text = new StringBuilder();
    List<Expression> expressions = new ArrayList<>();
    String tag = "";
    int start = 0;
    Matcher piece = PIECE.matcher(markup.substring(markup.indexOf("<TEXT>"), markup.indexOf("</TEXT>")));
    while (piece.find()) {
      if (piece.group().startsWith("<TIMEX3")) {
        tag = piece.group();
        start = text.length();
      } else if (piece.group().equals("</TIMEX3>")) {
        expressions.add(expression(tag, new Span(start, text.length())));
      } else if (!piece.group().startsWith("<")) {
        text.append(piece.group().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
      }
    }
    return new TimexDocument(name, LocalDate.parse(created.group(1)), text.toString(), expressions);
  }

  private static Expression expression(String tag, Span span) {
    String type = "";
    String value = "";
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) {
      type = attribute.group(1).equals("type") ? attribute.group(2) : type;
      value = attribute.group(1).equals("value") ? attribute.group(2) : value;
    }
    return new Expression(span, type, value);
  }
}
