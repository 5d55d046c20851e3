package io.github.copydesk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.copydesk.article.RawArticle;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RawArticleTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
  private static final URI ADDRESS = URI.create("https://press.example/floods");

  private final RawArticle article = RawArticle.of("Water.").title("Floods").published(DAY).url(ADDRESS);

  @Test
  void holdsWhatIsKnown() {
    assertThat(article.text()).isEqualTo("Water.");
    assertThat(article.title()).contains("Floods");
    assertThat(article.published()).contains(DAY);
    assertThat(article.url()).contains(ADDRESS);
  }

  @Test
  void holdsNothingThatWasNotGiven() {
    RawArticle bare = RawArticle.of("");
    assertThat(bare.title()).isEmpty();
    assertThat(bare.published()).isEmpty();
    assertThat(bare.url()).isEmpty();
  }

  @Test
  void refusesASecondTitleAndNamesTheFirst() {
    assertThatIllegalStateException().isThrownBy(() -> article.title("Other")).withMessageContainingAll("title", "Floods");
  }

  @Test
  void refusesASecondDayAndNamesTheFirst() {
    assertThatIllegalStateException().isThrownBy(() -> article.published(DAY.plusDays(1)))
        .withMessageContainingAll("published", "2026-11-03");
  }

  @Test
  void refusesASecondAddressAndNamesTheFirst() {
    assertThatIllegalStateException().isThrownBy(() -> article.url(URI.create("https://other.example")))
        .withMessageContainingAll("url", ADDRESS.toString());
  }

  @Test
  void leavesTheValueItWasMadeFromAlone() {
    RawArticle bare = RawArticle.of("Water.");
    bare.title("Floods");
    assertThat(bare.title()).isEmpty();
  }

  @Test
  void equalsAnArticleOfTheSameFacts() {
    RawArticle same = RawArticle.of("Water.").url(ADDRESS).published(DAY).title("Floods");
    assertThat(same).isEqualTo(article).hasSameHashCodeAs(article);
    assertThat(RawArticle.of("Water.")).isNotEqualTo(article);
    assertThat(article.toString()).contains("6 characters", "Floods", "2026-11-03");
  }
}
