package io.github.copydesk.examples;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.MetadataField;
import io.github.copydesk.article.Quotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns an article into the fields of its line. */
final class ArticleLines {

  private final Article article;
  private final References references;

  private ArticleLines(Article article) {
    this.article = article;
    this.references = new References(article);
  }

  static ArticleLine of(InputArticle input, Article article) {
    ArticleLines lines = new ArticleLines(article);
    EntityLines entities = new EntityLines(article, lines.references);
    AttributionLines attributions = new AttributionLines(lines.references);
    ClaimLines claims = new ClaimLines(lines.references);
    return new ArticleLine(input.id(), article.title().orElse(null), lines.published(input), lines.stated(), article.text(),
        lines.removed(),
        article.quotations().stream().map(lines::quoted).toList(),
        article.entities().stream().map(entities::named).toList(),
        article.coreferences().stream().map(entities::referring).toList(),
        article.attributions().stream().map(attributions::attributed).toList(),
        article.claims().stream().map(claims::claimed).toList());
  }

  /** What came with the article is handed on as it was; else a page may tell the moment. */
  private @Nullable String published(InputArticle input) {
    return input.published() != null ? input.published() : article.metadata().first(MetadataField.PUBLISHED).orElse(null);
  }

  private List<ArticleLine.Stated> stated() {
    return article.metadata().stream().map(fact -> new ArticleLine.Stated(fact.field(), fact.value(), fact.source())).toList();
  }

  private List<ArticleLine.Removed> removed() {
    return article.removals().stream()
        .map(it -> new ArticleLine.Removed(it.kind(), it.span().start(), it.span().end()))
        .toList();
  }

  private ArticleLine.Quoted quoted(Quotation quotation) {
    Integer attribution = article.attributionOf(quotation).map(references::indexOf).orElse(null);
    return new ArticleLine.Quoted(quotation.kind(), references.places(quotation.pieces()), attribution);
  }
}
