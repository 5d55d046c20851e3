package io.github.copydesk.accuracy;

import io.github.copydesk.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of a Universal Dependencies treebank, put together again from its tokens: sentences with a space between them,
 * paragraphs with a line break.
 *
 * @param name the name of the text, such as "GUM_news_asylum"
 * @param text its characters
 * @param sentences its sentences
 * @param words its words; of a contraction each part is one
 * @param references its noun phrases that refer to something
 */
public record TreebankText(String name, String text, List<Span> sentences, List<Word> words, List<Reference> references) {

  private static final int FORM = 1;
  private static final int LEMMA = 2;
  private static final int TAG = 3;
  private static final int PENN = 4;
  private static final int MISCELLANEOUS = 9;

  /**
   * A word of the treebank.
   *
   * @param span where it stands
   * @param tag its part of speech
   * @param penn its tag by the Penn Treebank
   * @param lemma its base form
   */
  public record Word(Span span, String tag, String penn, String lemma) {}

  /** Reads all texts of a CoNLL-U file. */
  public static List<TreebankText> read(Path file) throws IOException {
    Reader reader = new Reader();
    Files.readAllLines(file).forEach(reader::line);
    reader.endText();
    return reader.texts;
  }

  private static final class Reader {

    private final List<TreebankText> texts = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final EntityBrackets brackets = new EntityBrackets();
    private final StringBuilder text = new StringBuilder();
    private String name = "";
    private String gap = "";
    private int contractionEnd;
    private int inContraction;
    private int start = -1;

    void line(String line) {
      if (line.startsWith("# newdoc id = ")) {
        endText();
        name = line.substring("# newdoc id = ".length());
      } else if (line.startsWith("# newpar") && text.length() > 0) {
        gap = "\n";
      } else if (line.isEmpty()) {
        endSentence();
      } else if (line.charAt(0) != '#') {
        row(line.split("\t"));
      }
    }

    private void row(String[] columns) {
      if (columns[0].contains(".")) {
        return;
      }
      if (columns[0].contains("-")) {
        contractionEnd = Integer.parseInt(columns[0].substring(columns[0].indexOf('-') + 1));
        inContraction = append(columns).start();
      } else if (Integer.parseInt(columns[0]) <= contractionEnd) {
        add(word(columns, partOfContraction(columns)), columns);
      } else {
        add(word(columns, append(columns)), columns);
      }
    }

    private void add(Word word, String[] columns) {
      words.add(word);
      brackets.read(word.span(), columns[MISCELLANEOUS]);
    }

    private Span append(String[] columns) {
      text.append(gap);
      int from = text.length();
      start = start < 0 ? from : start;
      text.append(columns[FORM]);
      gap = columns[MISCELLANEOUS].contains("SpaceAfter=No") ? "" : " ";
      return new Span(from, text.length());
    }

    /** Parts whose letters do not add up to the contraction get what is left of it. */
    private Span partOfContraction(String[] columns) {
      int end = Math.min(text.length(), inContraction + columns[FORM].length());
      Span span = new Span(inContraction, end);
      inContraction = end;
      return span;
    }

    private static Word word(String[] columns, Span span) {
      return new Word(span, columns[TAG], columns[PENN], columns[LEMMA]);
    }

    private void endSentence() {
      sentences.add(new Span(start, text.length()));
      start = -1;
      contractionEnd = 0;
      gap = " ";
    }

    void endText() {
      List<Reference> references = brackets.take();
      if (!words.isEmpty()) {
        texts.add(new TreebankText(name, text.toString(), List.copyOf(sentences), List.copyOf(words), references));
      }
      sentences.clear();
      words.clear();
      text.setLength(0);
      gap = "";
    }
  }
}
