package io.github.copydesk.training;

import io.github.copydesk.accuracy.AttributedDocument;
import io.github.copydesk.accuracy.Document;
import io.github.copydesk.accuracy.Relation;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.article.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints an annotated text as another outlet might: paragraphs run together, final marks behind the closing mark or left out,
 * other verbs and more words between "said" and the quotation. What people marked stays marked. A corpus of eleven American
 * outlets teaches their style sheet along with who said what; this takes some of the style sheet away.
 */
final class OtherOutlet {

  private static final Pattern BREAK = Pattern.compile("(?<=[.!?][”\"]?)[ \\t]*(?:\\r?\\n[ \\t]*)+(?=\\S)");
  private static final Pattern FINAL_INSIDE = Pattern.compile("([.,])([”\"])(?=\\s)");
  private static final List<String> VERBS = List.of("stated", "remarked", "explained", "commented", "noted", "wrote", "declared",
      "added", "argued", "elaborated", "responded", "insisted", "told reporters", "announced", "observed", "tweeted");
  private static final List<String> CIRCUMSTANCES = List.of(" in a statement", " of the plan", " about the decision",
      " at a press conference", " via video link", " on Twitter", " on Tuesday", " in response", " of the talks",
      " in an interview with the BBC", " to reporters", " in a speech to parliament");

  private static final List<String> INTRODUCING = List.of(", “", ", \"", ": ");

  private static final double JOINED = 0.6;
  private static final double MOVED = 0.5;
  private static final double DROPPED = 0.1;
  private static final double OTHER_VERB = 0.2;
  private static final double CIRCUMSTANCE = 0.15;

  private final AttributedDocument original;
  private final Random random;
  private final TreeMap<Integer, Edit> edits = new TreeMap<>();

  /** What is printed in place of some characters; what ended with them ends after so many of the new ones. */
  private record Edit(int start, int end, String replacement, int inside) {}

  private OtherOutlet(AttributedDocument original, long seed) {
    this.original = original;
    this.random = new Random(seed);
  }

  static AttributedDocument print(AttributedDocument original, long seed) {
    return new OtherOutlet(original, seed).print();
  }

  private AttributedDocument print() {
    String text = original.text();
    joinParagraphs(text);
    moveFinals(text);
    original.attributions().forEach(relation -> reword(relation, text));
    StringBuilder printed = new StringBuilder();
    int at = 0;
    for (Edit edit : edits.values()) {
      printed.append(text, at, edit.start()).append(edit.replacement());
      at = edit.end();
    }
    printed.append(text, at, text.length());
    List<Relation> relations = original.attributions().stream()
        .map(relation -> new Relation(moved(relation.source()), moved(relation.cue()), moved(relation.content())))
        .toList();
    return new AttributedDocument(new Document(original.name(), RawArticle.of(printed.toString())), relations,
        moved(original.discarded()));
  }

  /** Runs paragraphs together that leave no quotation open. */
  private void joinParagraphs(String text) {
    Matcher breaks = BREAK.matcher(text);
    int paragraph = 0;
    while (breaks.find()) {
      int lineEnd = text.indexOf('\n', breaks.end());
      String next = text.substring(breaks.end(), lineEnd < 0 ? text.length() : lineEnd);
      if (isBalanced(text.substring(paragraph, breaks.start())) && isBalanced(next) && isProse(next)
          && random.nextDouble() < JOINED) {
        add(new Edit(breaks.start(), breaks.end(), " ", 0));
      }
      paragraph = breaks.end();
    }
  }

  private static boolean isBalanced(String paragraph) {
    long straight = paragraph.chars().filter(it -> it == '"').count();
    long opening = paragraph.chars().filter(it -> it == '“').count();
    long closing = paragraph.chars().filter(it -> it == '”').count();
    return straight % 2 == 0 && opening == closing;
  }

  private static boolean isProse(String paragraph) {
    return paragraph.endsWith(".") || paragraph.endsWith("”") || paragraph.endsWith("\"");
  }

  private void moveFinals(String text) {
    boolean british = random.nextDouble() < MOVED;
    Matcher finals = FINAL_INSIDE.matcher(text);
    while (finals.find()) {
      boolean dropped = finals.group(1).equals(",") && random.nextDouble() < DROPPED;
      if (dropped) {
        add(new Edit(finals.start(), finals.end(), finals.group(2), 1));
      } else if (british) {
        add(new Edit(finals.start(), finals.end(), finals.group(2) + finals.group(1), 1));
      }
    }
  }

  private void reword(Relation relation, String text) {
    Span cue = relation.cue().get(0);
    if (relation.cue().size() > 1 || !text.substring(cue.start(), cue.end()).equals("said")) {
      return;
    }
    if (random.nextDouble() < OTHER_VERB) {
      String verb = VERBS.get(random.nextInt(VERBS.size()));
      add(new Edit(cue.start(), cue.end(), verb, verb.length()));
    }
    if (INTRODUCING.stream().anyMatch(mark -> text.startsWith(mark, cue.end())) && random.nextDouble() < CIRCUMSTANCE) {
      add(new Edit(cue.end(), cue.end(), CIRCUMSTANCES.get(random.nextInt(CIRCUMSTANCES.size())), 0));
    }
  }

  /** Adds an edit unless it touches another. */
  private void add(Edit edit) {
    Map.Entry<Integer, Edit> before = edits.floorEntry(edit.end());
    if (before == null || before.getValue().end() < edit.start()) {
      edits.put(edit.start(), edit);
    }
  }

  private List<Span> moved(List<Span> spans) {
    return spans.stream().map(span -> new Span(moved(span.start(), false), moved(span.end(), true)))
        .sorted(Comparator.comparingInt(Span::start)).toList();
  }

  private int moved(int offset, boolean isEnd) {
    int shift = 0;
    for (Edit edit : edits.values()) {
      if (edit.end() == offset && isEnd) {
        return edit.start() + shift + edit.inside();
      }
      if (edit.end() > offset) {
        return edit.start() < offset ? edit.start() + shift + Math.min(offset - edit.start(), edit.replacement().length())
            : offset + shift;
      }
      shift += edit.replacement().length() - (edit.end() - edit.start());
    }
    return offset + shift;
  }
}
