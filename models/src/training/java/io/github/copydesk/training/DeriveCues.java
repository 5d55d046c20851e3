package io.github.copydesk.training;

import com.google.common.collect.TreeMultiset;
import io.github.copydesk.accuracy.AttributedDocument;
import io.github.copydesk.accuracy.PolNear;
import io.github.copydesk.accuracy.Relation;
import io.github.copydesk.accuracy.TextSegmenter;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.Span;
import io.github.copydesk.quotation.QuotationFinder;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Derives the lexicon of cue verbs from PolNeAR (Newell et al. 2018): how often each verb is a cue where it stands
 * outside quotations and outside the contents of others: {@code DeriveCues POLNEAR_TRAIN cue-verbs.txt}.
 */
public final class DeriveCues {

  private static final int FEWEST_CUES = 2;
  private static final double LEAST_RATE = 0.1;
  private static final Set<String> CLAUSE_OPENERS =
      Set.of("that", "he", "she", "they", "it", "we", "i", "there");
  private static final List<String> HEADER = List.of(
      "# name: verbs that are cues, with the share of uses that are, and of cues with a clause right behind them",
      "# version: 2",
      "# source: counted by DeriveCues in polnear/train, PolNeAR 1.0.0 (Newell et al. 2018); no text of it is kept",
      "# licence: Apache-2.0 for the list; the corpus is publicly released for research",
      "# retrieved: 2026-11-21");

  private final TextSegmenter segmenter;
  private final TreeMultiset<String> uses = TreeMultiset.create();
  private final TreeMultiset<String> cues = TreeMultiset.create();
  private final TreeMultiset<String> clauses = TreeMultiset.create();

  private DeriveCues(TextSegmenter segmenter) {
    this.segmenter = segmenter;
  }

  /**
   * Counts and writes the list.
   *
   * @param args the folder of the training texts, and the file to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... args) throws IOException {
    DeriveCues derivation = new DeriveCues(new TextSegmenter());
    for (AttributedDocument document : PolNear.read(Path.of(args[0]))) {
      derivation.count(document);
    }
    Files.write(Path.of(args[1]), derivation.lines());
  }

  private void count(AttributedDocument document) {
    Segments segments = segmenter.segment(document.text());
    boolean[] cue = new boolean[document.text().length()];
    boolean[] other = new boolean[cue.length];
    for (Quotation quotation : new QuotationFinder().split(segments).quotations()) {
      mark(List.of(quotation.span()), other);
    }
    for (Relation relation : document.attributions()) {
      mark(relation.cue(), cue);
      mark(relation.content(), other);
    }
    for (int i = 0; i + 1 < segments.tokens().size(); i++) {
      Token token = segments.tokens().get(i);
      if (token.tag().equals("VERB")) {
        count(token, segments.tokens().get(i + 1), cue, other);
      }
    }
  }

  private static void mark(List<Span> spans, boolean[] marked) {
    for (Span span : spans) {
      Arrays.fill(marked, span.start(), span.end(), true);
    }
  }

  private void count(Token token, Token next, boolean[] cue, boolean[] other) {
    int at = token.span().start();
    if (cue[at] || !other[at]) {
      uses.add(token.lemma());
    }
    if (cue[at]) {
      cues.add(token.lemma());
      clauses.add(token.lemma(), CLAUSE_OPENERS.contains(next.text().toLowerCase(Locale.ROOT)) ? 1 : 0);
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(HEADER);
    Stream<String> listed = cues.elementSet().stream()
        .filter(lemma -> lemma.matches("\\p{L}[\\p{L}-]+"))
        .filter(lemma -> cues.count(lemma) >= FEWEST_CUES && rate(lemma) >= LEAST_RATE)
        .map(lemma -> String.format(Locale.ROOT, "%s\t%.2f %.2f", lemma, rate(lemma),
            (double) clauses.count(lemma) / cues.count(lemma)));
    listed.forEach(lines::add);
    return lines;
  }

  private double rate(String lemma) {
    return (double) cues.count(lemma) / uses.count(lemma);
  }
}
