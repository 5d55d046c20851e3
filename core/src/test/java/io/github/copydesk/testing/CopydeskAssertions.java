package io.github.copydesk.testing;

import io.github.copydesk.article.Article;

/** Where the assertions of the test kit start: import {@code assertThat} from here. */
public final class CopydeskAssertions {

  private CopydeskAssertions() {}

  /** Starts an assertion about an article, and checks at once that it is well-formed. */
  public static ArticleAssert assertThat(Article article) {
    return new ArticleAssert(article).isWellFormed();
  }
}
