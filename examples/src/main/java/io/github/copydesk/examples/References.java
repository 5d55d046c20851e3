package io.github.copydesk.examples;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Content;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the values of one article are referred to in JSON: spans by both offsets, the rest by number. */
final class References {

  private final Article article;
  private final Map<Span, String> ids = new HashMap<>();
  private final Map<Content, Integer> indexes = new HashMap<>();
  private final Map<Span, Integer> quotations = new HashMap<>();

  References(Article article) {
    this.article = article;
    article.entities().forEach(entity -> ids.put(firstSpan(entity), "e" + (ids.size() + 1)));
    article.quotations().forEach(quotation -> quotations.put(quotation.span(), quotations.size()));
    article.attributions().forEach(attribution -> indexes.put(attribution.content(), indexes.size()));
  }

  String idOf(Entity entity) {
    return ids.get(firstSpan(entity));
  }

  int indexOf(Attribution attribution) {
    return indexes.get(attribution.content());
  }

  int indexOf(Quotation quotation) {
    return quotations.get(quotation.span());
  }

  /** No two entities share a mention. */
  private static Span firstSpan(Entity entity) {
    return entity.mentions().get(0).span();
  }

  List<ArticleLine.Place> places(List<Span> spans) {
    return spans.stream().map(this::place).toList();
  }

  private ArticleLine.Place place(Span span) {
    RawSpan raw = article.original(span);
    return new ArticleLine.Place(span.start(), span.end(), raw.start(), raw.end());
  }
}
