package io.github.copydesk.examples;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Span;
import java.util.List;

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
    AttributionLines attributions = new AttributionLines(lines.references);
    return new ArticleLine(input.id(), input.title(), input.published(), article.text(), lines.removed(),
        article.quotations().stream().map(lines::quoted).toList(),
        article.entities().stream().map(lines::named).toList(),
        article.coreferences().stream().map(lines::referring).toList(),
        article.attributions().stream().map(attributions::attributed).toList(),
        article.claims().stream().map(attributions::claimed).toList());
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

  private ArticleLine.Named named(Entity entity) {
    String role = entity instanceof Person person && !person.role().isEmpty() ? person.role() : null;
    String value = entity.value().isEmpty() ? null : entity.value();
    return new ArticleLine.Named(references.idOf(entity), entity.type(), entity.name(), role, About.of(entity), value,
        entity.mentions().stream().map(this::mentioned).toList());
  }

  private ArticleLine.Referring referring(Coreference coreference) {
    return new ArticleLine.Referring(references.places(List.of(coreference.span())), references.idOf(coreference.entity()),
        coreference.reason());
  }

  private ArticleLine.Mentioned mentioned(Mention mention) {
    Span span = mention.span();
    RawSpan raw = article.original(span);
    return new ArticleLine.Mentioned(span.start(), span.end(), raw.start(), raw.end(), mention.confidence());
  }
}
