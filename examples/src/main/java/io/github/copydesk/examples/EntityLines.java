package io.github.copydesk.examples;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Span;
import java.util.List;

/** Turns entities, and what stands for them, into the fields of a line. */
final class EntityLines {

  private final Article article;
  private final References references;

  EntityLines(Article article, References references) {
    this.article = article;
    this.references = references;
  }

  ArticleLine.Named named(Entity entity) {
    String role = entity instanceof Person person && !person.role().isEmpty() ? person.role() : null;
    String value = entity.value().isEmpty() ? null : entity.value();
    return new ArticleLine.Named(references.idOf(entity), entity.type(), entity.name(), role, About.of(entity), value,
        entity.mentions().stream().map(this::mentioned).toList());
  }

  ArticleLine.Referring referring(Coreference coreference) {
    return new ArticleLine.Referring(references.places(List.of(coreference.span())), references.idOf(coreference.entity()),
        coreference.reason());
  }

  private ArticleLine.Mentioned mentioned(Mention mention) {
    Span span = mention.span();
    RawSpan raw = article.original(span);
    return new ArticleLine.Mentioned(span.start(), span.end(), raw.start(), raw.end(), mention.confidence());
  }
}
