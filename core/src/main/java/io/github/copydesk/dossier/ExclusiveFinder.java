package io.github.copydesk.dossier;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeRangeSet;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Claim;
import io.github.copydesk.article.Claims;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what one article alone has. */
final class ExclusiveFinder {

  private final List<Article> articles;
  private final Set<Entity> joined = Sets.newIdentityHashSet();
  private final List<RangeSet<Integer>> quoted;

  ExclusiveFinder(List<Article> articles, List<JoinedEntity> entities, Links<QuotationLink> quotations) {
    this.articles = articles;
    entities.stream().flatMap(entity -> entity.appearances().stream()).map(Appearance::entity).forEach(joined::add);
    this.quoted = articles.stream().<RangeSet<Integer>>map(article -> TreeRangeSet.create()).toList();
    quotations.stream().filter(link -> link.reason() != QuotationReason.PHRASE)
        .flatMap(link -> Stream.of(link.first(), link.second()))
        .forEach(excerpt -> excerpt.spans().forEach(span -> quoted.get(excerpt.article()).add(range(span))));
  }

  /** Returns of each article what it alone has, given the claims that are like no other. */
  List<Exclusives> exclusives(List<Assertion> lone) {
    List<List<Claim>> claims = articles.stream().<List<Claim>>map(article -> new ArrayList<>()).toList();
    lone.stream().filter(assertion -> assertion.claim().spans().stream().noneMatch(span -> isQuoted(assertion.article(), span)))
        .forEach(assertion -> claims.get(assertion.article()).add(assertion.claim()));
    return IntStream.range(0, articles.size()).mapToObj(number -> exclusives(number, claims.get(number))).toList();
  }

  private Exclusives exclusives(int number, List<Claim> claims) {
    Article article = articles.get(number);
    return new Exclusives(article.entities().where(entity -> !entity.type().isValue() && !joined.contains(entity)),
        article.quotations().speech().where(quotation -> !isQuoted(number, quotation.span())), new Claims(claims));
  }

  private boolean isQuoted(int article, Span span) {
    return quoted.get(article).intersects(range(span));
  }

  private static Range<Integer> range(Span span) {
    return Range.closedOpen(span.start(), span.end());
  }
}
