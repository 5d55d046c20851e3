package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Removal;
import io.github.copydesk.article.RemovalKind;
import io.github.copydesk.article.Span;
import io.github.copydesk.cleaning.Cleaner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Measures what cleaning takes out of raw text.
 *
 * <p>Boilerplate: a removal matches a marked piece if their words have an intersection over union of at least 0.5 (their
 * tokens, where neither has words), one to one, best first; once whatever the kinds, once with the kinds the same.
 *
 * <p>Discarded words: the words of PolNeAR's texts that are removed, against those marked Discard by the first
 * annotator. Most debris there is not marked, so precision says little and recall more.
 *
 * <p>Prose sentences: the share of the sentences of {@link RawSentences} of which at least half the words stay, those
 * marked Discard left out. A removed one need not be wrong, since notes and captions are made of sentences too:
 * {@link ListRemovedSentences} prints them all for a person to read.
 */
public final class CleaningAccuracy implements Accuracy {

  static final String TASK = "cleaning";
  private static final double LEAST_OVERLAP = 0.5;

  private final Cleaner cleaner = new Cleaner();

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    return measure(corpora);
  }

  /**
   * Measures cleaning, which needs no models.
   *
   * @param corpora where the corpora are
   * @return a figure for each slice and metric, the main one first
   * @throws IOException if a corpus cannot be read
   */
  public List<Figure> measure(Corpora corpora) throws IOException {
    List<Figure> figures = new ArrayList<>(boilerplate(MarkedBoilerplate.read(corpora.path("claims/dev"))));
    for (String split : List.of("dev", "train")) {
      List<AttributedDocument> documents = PolNear.read(corpora.path("polnear/" + split));
      figures.add(discarded("polnear-" + split, documents));
      figures.add(prose("polnear-" + split, documents));
    }
    for (String news : List.of("wikinews", "bbc")) {
      figures.add(prose("news-" + news, unmarked(Documents.read(corpora.path("news/" + news + ".jsonl")))));
    }
    return figures;
  }

  static List<AttributedDocument> unmarked(List<Document> documents) {
    return documents.stream().map(document -> new AttributedDocument(document, List.of(), List.of())).toList();
  }

  private List<Figure> boilerplate(List<MarkedBoilerplate> texts) {
    List<Figure> figures = new ArrayList<>();
    figures.add(boilerplate(texts, new Slice("claims-dev", false, kind -> true)));
    figures.add(boilerplate(texts, new Slice("claims-dev", true, kind -> true)));
    for (RemovalKind kind : RemovalKind.values()) {
      Figure figure = boilerplate(texts, new Slice("claims-dev/" + kind, true, kind::equals));
      if (figure.gold() + figure.predicted() > 0) {
        figures.add(figure);
      }
    }
    return figures;
  }

  /** The kinds that a figure is about, and whether they must agree. */
  private record Slice(String name, boolean withKinds, Predicate<RemovalKind> kinds) {}

  private Figure boilerplate(List<MarkedBoilerplate> texts, Slice slice) {
    int hits = 0;
    int predicted = 0;
    int gold = 0;
    for (MarkedBoilerplate text : texts) {
      List<Removal> removals = removals(text.text()).stream().filter(removal -> slice.kinds().test(removal.kind())).toList();
      List<MarkedBoilerplate.Piece> pieces = text.pieces().stream().filter(piece -> slice.kinds().test(piece.kind())).toList();
      hits += matches(new Tokens(text.text()), pieces, removals, slice.withKinds());
      predicted += removals.size();
      gold += pieces.size();
    }
    String metric = slice.withKinds() ? "boilerplate spans with kinds" : "boilerplate spans";
    return new Sample(TASK, slice.name()).figure(metric, hits, predicted, gold);
  }

  private static int matches(
      Tokens tokens, List<MarkedBoilerplate.Piece> pieces, List<Removal> removals, boolean withKinds) {
    OneToOne pairs = new OneToOne();
    for (int gold = 0; gold < pieces.size(); gold++) {
      for (int predicted = 0; predicted < removals.size(); predicted++) {
        double overlap = overlap(tokens, pieces.get(gold).span(), span(removals.get(predicted)));
        boolean sameKind = pieces.get(gold).kind() == removals.get(predicted).kind();
        if (overlap >= LEAST_OVERLAP && (sameKind || !withKinds)) {
          pairs.add(gold, predicted, overlap);
        }
      }
    }
    return pairs.match().size();
  }

  private static double overlap(Tokens tokens, Span one, Span other) {
    BitSet words = tokens.wordsIn(List.of(one));
    BitSet otherWords = tokens.wordsIn(List.of(other));
    return words.isEmpty() && otherWords.isEmpty()
        ? Tokens.overlap(tokens.in(List.of(one)), tokens.in(List.of(other)))
        : Tokens.overlap(words, otherWords);
  }

  private Figure discarded(String slice, List<AttributedDocument> documents) {
    int hits = 0;
    int predicted = 0;
    int gold = 0;
    for (AttributedDocument document : documents) {
      Tokens tokens = new Tokens(document.text());
      BitSet removed = tokens.wordsIn(spans(removals(document.text())));
      BitSet discarded = tokens.wordsIn(document.discarded());
      hits += Tokens.shared(removed, discarded);
      predicted += removed.cardinality();
      gold += discarded.cardinality();
    }
    return new Sample(TASK, slice).figure("discarded words", hits, predicted, gold);
  }

  private Figure prose(String slice, List<AttributedDocument> documents) {
    int kept = 0;
    int sentences = 0;
    for (AttributedDocument document : documents) {
      int all = RawSentences.of(document.text()).size();
      sentences += all;
      kept += all - removedProse(document).size();
    }
    return new Sample(TASK, slice).share("prose sentences kept", kept, sentences);
  }

  /** Returns the sentences half of whose words are removed and not discarded. */
  List<Span> removedProse(AttributedDocument document) {
    String text = document.text();
    Tokens tokens = new Tokens(text);
    BitSet removed = tokens.wordsIn(spans(removals(text)));
    removed.andNot(tokens.wordsIn(document.discarded()));
    return RawSentences.of(text).stream()
        .filter(sentence -> isMostly(tokens.wordsIn(List.of(sentence)), removed))
        .toList();
  }

  private static boolean isMostly(BitSet words, BitSet removed) {
    return 2 * Tokens.shared(words, removed) > words.cardinality();
  }

  private List<Removal> removals(String text) {
    return cleaner.clean(text).removals().asList();
  }

  private static List<Span> spans(List<Removal> removals) {
    return removals.stream().map(CleaningAccuracy::span).toList();
  }

  private static Span span(Removal removal) {
    return new Span(removal.span().start(), removal.span().end());
  }
}
