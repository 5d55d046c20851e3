package io.github.copydesk.examples;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Claim;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.ReportedClaim;
import java.util.Locale;
import java.util.stream.Collectors;

/** An article laid out for a person: the story, what was taken out of it, and what it says. */
record PrintedArticle(Article article, Columns columns) {

  void print() {
    columns.heading("THE STORY");
    article.text().lines().forEach(columns::paragraph);
    columns.heading("TAKEN OUT");
    article.removals().forEach(removal -> columns.row(words(removal.kind()), removal.text()));
    columns.heading("QUOTATIONS");
    article.quotations().forEach(quotation -> columns.row(speaker(quotation), quotation.text()));
    columns.heading("NAMES");
    article.entities().where(entity -> !entity.type().isValue()).forEach(this::row);
    columns.heading("DATES AND AMOUNTS");
    article.entities().where(entity -> entity.type().isValue()).forEach(this::row);
    columns.heading("CLAIMS");
    article.claims().forEach(claim -> columns.row(voice(claim), pieces(claim) + "  [" + words(claim.type()) + "]"));
  }

  private void row(Entity entity) {
    columns.row(words(entity.type()), described(entity));
  }

  private String speaker(Quotation quotation) {
    return quotation.isSpeech()
        ? article.attributionOf(quotation).map(attribution -> attribution.source().name()).orElse("speaker not told")
        : "(a term, not speech)";
  }

  private static String described(Entity entity) {
    String role = entity instanceof Person person && !person.role().isEmpty() ? ", " + person.role() : "";
    String value = entity.value().isEmpty() ? "" : " = " + entity.value();
    int times = entity.mentions().size();
    return entity.name() + role + value + (times > 1 ? "  [" + times + " times]" : "");
  }

  private String pieces(Claim claim) {
    return claim.spans().stream().map(span -> span.of(article.text())).collect(Collectors.joining(" … "));
  }

  private static String voice(Claim claim) {
    return claim instanceof ReportedClaim reported ? reported.attribution().source().name() : "(the outlet)";
  }

  private static String words(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
