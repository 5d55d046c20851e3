package io.github.copydesk.dossier;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Claim;
import java.util.ArrayList;
import java.util.List;

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
  private final List<Shared<Excerpt>> sharedQuotations;
  private final List<Shared<Claim>> sharedClaims;
  private final List<Exclusives> exclusives;

  private Dossier(List<Article> articles) {
    this.articles = articles;
    Vocabulary vocabulary = new Vocabulary();
    List<Clipping> clippings = clippings(articles, vocabulary);
    EntityJoiner joiner = new EntityJoiner(clippings);
    ClaimComparer comparer = new ClaimComparer(clippings, vocabulary, joiner);
    this.entities = joiner.joined();
    QuotationMatcher matcher = new QuotationMatcher(clippings, vocabulary, joiner);
    this.quotations = new Links<>(matcher.links());
    this.agreements = new Links<>(comparer.agreements());
    this.disagreements = new Links<>(comparer.disagreements());
    this.sharedQuotations = matcher.shared();
    this.sharedClaims = comparer.shared();
    this.exclusives = new ExclusiveFinder(articles, entities, quotations).exclusives(comparer.lone());
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
   * Returns what several articles quote, with who says it where, and where first. Phrases alone join nothing.
   *
   * @return quotations joined by {@link #quotations()}, in the order of the articles
   */
  public List<Shared<Excerpt>> sharedQuotations() {
    return sharedQuotations;
  }

  /**
   * Returns what several articles claim, with who says it where, and where first.
   *
   * @return claims joined by {@link #agreements()}, in the order of the articles
   */
  public List<Shared<Claim>> sharedClaims() {
    return sharedClaims;
  }

  /**
   * Returns what one article alone has.
   *
   * @param article the number of the article, from 0
   * @return what no other article of the dossier has
   * @throws IndexOutOfBoundsException if there is no such article
   */
  public Exclusives onlyIn(int article) {
    return exclusives.get(article);
  }

  @Override
  public String toString() {
    return "Dossier[" + articles.size() + " articles, " + entities.size() + " joined entities, " + quotations.size()
        + " links of quotations, " + agreements.size() + " agreements, " + disagreements.size() + " disagreements]";
  }
}
