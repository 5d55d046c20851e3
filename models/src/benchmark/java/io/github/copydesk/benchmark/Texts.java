package io.github.copydesk.benchmark;

import io.github.copydesk.accuracy.Corpora;
import io.github.copydesk.accuracy.Document;
import io.github.copydesk.accuracy.Documents;
import io.github.copydesk.article.RawArticle;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The texts that speed is measured on.
 *
 * @param name where they come from
 * @param articles the texts
 */
record Texts(String name, List<RawArticle> articles) {

  static Texts find() throws IOException {
    Optional<Corpora> corpora = Corpora.find();
    return corpora.isPresent()
        ? of("Wikinews", Documents.read(corpora.get().path("news/wikinews.jsonl")))
        : of("our own gold", Documents.read(Corpora.ofOurOwn().path("attributions")));
  }

  private static Texts of(String name, List<Document> documents) {
    return new Texts(name, documents.stream().map(Document::raw).toList());
  }
}
