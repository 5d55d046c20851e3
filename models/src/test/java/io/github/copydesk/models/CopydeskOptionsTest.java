package io.github.copydesk.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.RawArticle;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a copydesk does differently when it is asked to. */
class CopydeskOptionsTest {

  private static final String ODD = "Itâ€™s late,” said Maria Lopez. “We sail.";

  @Test
  void keepsNoDiagnosticsUnlessAsked() {
    assertThat(Copydesk.english().read(ODD).diagnostics()).isEmpty();
    assertThat(Copydesk.builder().diagnostics(0).build().read(ODD).diagnostics()).isEmpty();
  }

  @Test
  void keepsAsManyDiagnosticsAsAreAskedFor() {
    assertThat(Copydesk.builder().diagnostics(2).build().read(ODD).diagnostics()).hasSize(2);
    assertThat(Copydesk.builder().diagnostics(9).build().read(ODD).diagnostics()).extracting(Diagnostic::kind)
        .containsExactlyInAnyOrder(Diagnostic.Kind.MOJIBAKE, Diagnostic.Kind.STRAY_CLOSING_MARK,
            Diagnostic.Kind.UNCLOSED_QUOTATION);
  }

  @Test
  void findsNamesOfYourOwn() {
    String text = "They moved to zzyzx-on-sea with quuxcorp last year.";
    Copydesk own = Copydesk.builder().names(EntityType.ORGANIZATION, "quuxcorp").names(EntityType.PLACE, "zzyzx-on-sea").build();
    assertThat(Copydesk.english().read(text).entities().named("quuxcorp")).isEmpty();
    assertThat(own.read(text).entities().of(EntityType.ORGANIZATION)).extracting(it -> it.name()).containsExactly("quuxcorp");
    assertThat(own.read(text).entities().of(EntityType.PLACE)).extracting(it -> it.name()).containsExactly("zzyzx-on-sea");
  }

  @Test
  void findsCuesOfYourOwn() {
    String text = "Maria Lopez tweeted that the ferry was unsafe. Robert Lane bloviated that the ferry was safe.";
    double guessed = Copydesk.english().read(text).attributions().by("Lane").expectFirst().confidence();
    Article own = Copydesk.builder().cues("bloviate").build().read(text);
    Attribution attribution = own.attributions().by("Lane").expectFirst();
    assertThat(attribution.cue().lemma()).isEqualTo("bloviate");
    assertThat(attribution.confidence()).isGreaterThan(guessed);
    assertThat(attribution.content().text()).isEqualTo("that the ferry was safe");
  }

  @Test
  void carriesWhatTheCallerKnows() {
    RawArticle raw = RawArticle.of("The ferry sank.").title("Ferry sinks").published(LocalDate.of(2019, 3, 5))
        .url(URI.create("https://post.example/ferry"));
    Article article = Copydesk.english().read(raw);
    assertThat(article.raw()).isEqualTo(raw);
    assertThat(article.title()).contains("Ferry sinks");
    assertThat(article.published()).contains(LocalDate.of(2019, 3, 5));
  }
}
