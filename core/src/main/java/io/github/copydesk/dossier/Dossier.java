package io.github.copydesk.dossier;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Claim;
import io.github.copydesk.article.Claims;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Several articles set side by side: the things they all speak of, the quotations and claims they share, those in which they
 * disagree, and what one alone has.
 *
 * <p>A link rests on words that both sides share and on values that can be compared; a paraphrase in wholly other words is not
 * found. What is doubtful is left out. Where very many claims or quotations share a run of words, each is compared with its
 * nearest in the dossier alone, so that time grows with the number of articles, not with its square. Numbers in two articles
 * of one event may differ because one was written later: {@link Article#published()} tells.
 *
 * <p>A dossier is immutable. The same articles in the same order give the same links.
 */
public final class Dossier {

  private final List<Article> articles;
  private final List<JoinedEntity> entities;
  private final Links<QuotationLink> quotations;
  private final Links<Agreement> agreements;
  private final Links<Disagreement> disagreements;
  private final List<SharedClaim> sharedClaims;
  private final List<Claims> lone;

  private Dossier(List<Article> articles) {
    this.articles = articles;
    Vocabulary vocabulary = new Vocabulary();
    List<Clipping> clippings = clippings(articles, vocabulary);
    EntityJoiner joiner = new EntityJoiner(clippings);
    ClaimComparer comparer = new ClaimComparer(clippings, vocabulary, joiner);
    this.entities = joiner.joined();
    this.quotations = new Links<>(new QuotationMatcher(clippings, vocabulary, joiner).links());
    this.agreements = new Links<>(comparer.agreements());
    this.disagreements = new Links<>(comparer.disagreements());
    this.sharedClaims = comparer.shared();
    this.lone = lone(comparer.lone());
  }

  /**
   * Sets articles side by side.
   *
   * @param articles the articles, each once; thousands are fine
   * @return the dossier
   */
  public static Dossier of(Iterable<Article> articles) {
    List<Article> list = new ArrayList<>();
    articles.forEach(list::add);
    return new Dossier(List.copyOf(list));
  }

  private static List<Clipping> clippings(List<Article> articles, Vocabulary vocabulary) {
    List<Clipping> clippings = new ArrayList<>();
    for (Article article : articles) {
      int[] content = vocabulary.content(Word.of(article.text()));
      vocabulary.count(content);
      clippings.add(new Clipping(clippings.size(), article, content));
    }
    return clippings;
  }

  private List<Claims> lone(List<Assertion> assertions) {
    List<List<Claim>> claims = articles.stream().<List<Claim>>map(article -> new ArrayList<>()).toList();
    List<RangeSet<Integer>> quoted = quoted();
    for (Assertion assertion : assertions) {
      boolean shared = assertion.claim().spans().stream()
          .anyMatch(span -> quoted.get(assertion.article()).intersects(Range.closedOpen(span.start(), span.end())));
      if (!shared) {
        claims.get(assertion.article()).add(assertion.claim());
      }
    }
    return claims.stream().map(Claims::new).toList();
  }

  /** Returns of each article where it has quotations that others have too. */
  private List<RangeSet<Integer>> quoted() {
    List<RangeSet<Integer>> quoted = articles.stream().<RangeSet<Integer>>map(article -> TreeRangeSet.create()).toList();
    quotations.stream().flatMap(link -> Stream.of(link.first(), link.second())).forEach(excerpt -> excerpt.spans()
        .forEach(span -> quoted.get(excerpt.article()).add(Range.closedOpen(span.start(), span.end()))));
    return quoted;
  }

  /**
   * Returns the articles.
   *
   * @return the articles, in the order in which they were given; an article's number is its place in this list
   */
  public List<Article> articles() {
    return articles;
  }

  /**
   * Returns the things with a name that several articles speak of. Persons are joined by given and family name, or by family name
   * and an office that one person alone holds in the dossier; never by family name alone.
   *
   * @return the things, in the order of their first appearances
   */
  public List<JoinedEntity> entities() {
    return entities;
  }

  /**
   * Returns the quotations that several articles have, in the same or in other wordings and cuts.
   *
   * @return links between articles
   */
  public Links<QuotationLink> quotations() {
    return quotations;
  }

  /**
   * Returns the claims that say the same.
   *
   * @return links between articles
   */
  public Links<Agreement> agreements() {
    return agreements;
  }

  /**
   * Returns the claims that differ in a number, in a date or in polarity, in articles that tell of one event.
   *
   * @return links between articles
   */
  public Links<Disagreement> disagreements() {
    return disagreements;
  }

  /**
   * Returns what several articles claim, with who says it where, and where first.
   *
   * @return claims joined by {@link #agreements()}, in the order of the articles
   */
  public List<SharedClaim> sharedClaims() {
    return sharedClaims;
  }

  /**
   * Returns what one article alone claims: no claim of another is like it, not even one that disagrees, and no quotation in it
   * is found elsewhere.
   *
   * @param article the number of the article, from 0
   * @return its claims, in the order of the text
   * @throws IndexOutOfBoundsException if there is no such article
   */
  public Claims onlyIn(int article) {
    return lone.get(article);
  }

  @Override
  public String toString() {
    return "Dossier[" + articles.size() + " articles, " + entities.size() + " joined entities, " + quotations.size()
        + " links of quotations, " + agreements.size() + " agreements, " + disagreements.size() + " disagreements]";
  }
}
