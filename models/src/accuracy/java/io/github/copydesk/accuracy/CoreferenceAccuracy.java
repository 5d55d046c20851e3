package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Measures on the GUM treebank what pronouns and descriptions stand for, in all and by genre. "He", "she" and their forms
 * count where somebody with a name is meant; a coreference is right where the annotators give the words and the name it
 * was resolved by to the same person. Descriptions count among those resolved alone.
 */
public final class CoreferenceAccuracy implements Accuracy {

  private static final String TASK = "coreference";
  private static final Pattern PRONOUN = Pattern.compile("(?i)he|him|his|himself|she|her|hers|herself");
  private static final class Counts {
    private int right;
    private int resolved;
    private int pronouns;
    private int rightDescriptions;
    private int descriptions;

    private void add(Counts others) {
      right += others.right;
      resolved += others.resolved;
      pronouns += others.pronouns;
      rightDescriptions += others.rightDescriptions;
      descriptions += others.descriptions;
    }
  }

  /** Prints the figures of a corpus, by default "ud/gum-dev.conllu". */
  public static void main(String[] arguments) throws IOException {
    String corpus = arguments.length > 0 ? arguments[0] : "ud/gum-dev.conllu";
    measure(Copydesk.english(), Corpora.expect(), corpus).forEach(System.out::println);
  }

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    return measure(copydesk, corpora, "ud/gum-dev.conllu");
  }

  private static List<Figure> measure(Copydesk copydesk, Corpora corpora, String corpus) throws IOException {
    Map<String, List<TreebankText>> byGenre = TreebankText.read(corpora.path(corpus)).stream()
        .collect(Collectors.groupingBy(text -> text.name().split("_")[1], TreeMap::new, Collectors.toList()));
    List<Figure> figures = new ArrayList<>();
    Counts all = new Counts();
    byGenre.forEach((genre, texts) -> {
      Counts counts = new Counts();
      texts.forEach(text -> count(copydesk, text, counts));
      all.add(counts);
      figures.addAll(figures("gum-dev/" + genre, counts));
    });
    figures.addAll(0, figures("gum-dev", all));
    return figures;
  }

  private static void count(Copydesk copydesk, TreebankText text, Counts counts) {
    GoldReferences gold = new GoldReferences(text.references());
    Article article = copydesk.read(text.text());
    Set<Span> pronouns = pronounsOfNamed(text);
    counts.pronouns += pronouns.size();
    for (Coreference coreference : article.coreferences()) {
      Span words = raw(article, coreference.span());
      boolean isRight = gold.chainOf(words)
          .filter(chain -> gold.chainOf(raw(article, coreference.antecedent())).filter(chain::equals).isPresent())
          .isPresent();
      if (coreference.isPronoun()) {
        counts.resolved++;
        counts.right += isRight ? 1 : 0;
      } else if (coreference.isDescription()) {
        counts.descriptions++;
        counts.rightDescriptions += isRight ? 1 : 0;
      }
    }
  }

  /** The places of the pronouns of a person whose name stands somewhere in the text. */
  private static Set<Span> pronounsOfNamed(TreebankText text) {
    Set<String> named = text.references().stream()
        .filter(it -> it.type().equals("person") && holdsName(text, it.span()))
        .map(Reference::chain)
        .collect(Collectors.toSet());
    return text.references().stream()
        .filter(it -> PRONOUN.matcher(it.span().of(text.text())).matches() && named.contains(it.chain()))
        .map(Reference::span)
        .collect(Collectors.toSet());
  }

  private static boolean holdsName(TreebankText text, Span span) {
    return text.words().stream().anyMatch(word -> word.tag().equals("PROPN") && span.contains(word.span()));
  }

  private static Span raw(Article article, Span span) {
    RawSpan raw = article.original(span);
    return new Span(raw.start(), raw.end());
  }

  private static List<Figure> figures(String slice, Counts counts) {
    Sample sample = new Sample(TASK, slice);
    return List.of(
        sample.figure("he and she", counts.right, counts.resolved, counts.pronouns),
        sample.share("descriptions resolved", counts.rightDescriptions, counts.descriptions));
  }
}
