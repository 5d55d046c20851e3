package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import io.github.copydesk.segmentation.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Measures sentences, tokens, tags and lemmas on the GUM treebank, in all and by genre.
 *
 * <p>A sentence is found if one ends at the same offset; ends of paragraphs are given by the line breaks and do not
 * count. A token is found if its span is the gold one. Tags and lemmas count over the gold words, so that a word cut
 * otherwise is an error; lemmas are those of verbs and auxiliaries.
 */
public final class SegmentationAccuracy implements Accuracy {

  private static final String TASK = "segmentation";
  private static final Set<String> VERBAL = Set.of("VERB", "AUX");

  private record Judged(TreebankText gold, Segments found) {}

  /** Prints the figures of a corpus, by default "ud/gum-dev.conllu". */
  public static void main(String[] arguments) throws IOException {
    String corpus = arguments.length > 0 ? arguments[0] : "ud/gum-dev.conllu";
    new SegmentationAccuracy().measure(Corpora.expect(), corpus).forEach(System.out::println);
  }

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    return measure(corpora, "ud/gum-dev.conllu");
  }

  private List<Figure> measure(Corpora corpora, String corpus) throws IOException {
    TextSegmenter segmenter = new TextSegmenter();
    List<Judged> judged = new ArrayList<>();
    for (TreebankText gold : TreebankText.read(corpora.path(corpus))) {
      judged.add(new Judged(gold, segmenter.segment(gold.text())));
    }
    List<Figure> figures = new ArrayList<>(figures("gum-dev", judged));
    judged.stream()
        .collect(Collectors.groupingBy(it -> it.gold().name().split("_")[1], TreeMap::new, Collectors.toList()))
        .forEach((genre, part) -> figures.addAll(figures("gum-dev/" + genre, part)));
    return figures;
  }

  private static List<Figure> figures(String slice, List<Judged> judged) {
    return List.of(sentences(slice, judged), tokens(slice, judged), tags(slice, judged), lemmas(slice, judged));
  }

  private static Figure sentences(String slice, List<Judged> judged) {
    int hits = 0;
    int predicted = 0;
    int gold = 0;
    for (Judged text : judged) {
      Set<Integer> wanted = innerEnds(text.gold().text(), text.gold().sentences());
      Set<Integer> found = innerEnds(text.gold().text(), text.found().sentences().stream().map(Sentence::span).toList());
      gold += wanted.size();
      predicted += found.size();
      found.retainAll(wanted);
      hits += found.size();
    }
    return new Sample(TASK, slice).figure("sentence ends", hits, predicted, gold);
  }

  private static Set<Integer> innerEnds(String text, List<Span> sentences) {
    return sentences.stream()
        .map(Span::end)
        .filter(end -> end < text.length() && text.charAt(end) != '\n')
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Figure tokens(String slice, List<Judged> judged) {
    int hits = 0;
    int predicted = 0;
    int gold = 0;
    for (Judged text : judged) {
      Set<Span> wanted = text.gold().words().stream().map(TreebankText.Word::span).collect(Collectors.toSet());
      hits += (int) text.found().tokens().stream().filter(token -> wanted.contains(token.span())).count();
      predicted += text.found().tokens().size();
      gold += text.gold().words().size();
    }
    return new Sample(TASK, slice).figure("tokens", hits, predicted, gold);
  }

  private static Figure tags(String slice, List<Judged> judged) {
    int hits = 0;
    int words = 0;
    for (Judged text : judged) {
      Map<Span, Token> found = bySpan(text.found());
      for (TreebankText.Word word : text.gold().words()) {
        Token token = found.get(word.span());
        hits += token != null && token.tag().equals(word.tag()) ? 1 : 0;
        words++;
      }
    }
    return new Sample(TASK, slice).share("tags", hits, words);
  }

  private static Figure lemmas(String slice, List<Judged> judged) {
    int hits = 0;
    int verbs = 0;
    for (Judged text : judged) {
      Map<Span, Token> found = bySpan(text.found());
      for (TreebankText.Word word : text.gold().words()) {
        Token token = found.get(word.span());
        if (VERBAL.contains(word.tag()) && token != null && VERBAL.contains(token.tag())) {
          hits += token.lemma().equalsIgnoreCase(word.lemma()) ? 1 : 0;
          verbs++;
        }
      }
    }
    return new Sample(TASK, slice).share("lemmas of verbs", hits, verbs);
  }

  private static Map<Span, Token> bySpan(Segments segments) {
    Map<Span, Token> tokens = new HashMap<>();
    segments.tokens().forEach(token -> tokens.put(token.span(), token));
    return tokens;
  }
}
