package io.github.copydesk.api;

import static io.github.copydesk.testing.CopydeskAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.OffsetMap;
import io.github.copydesk.article.OwnName;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.QuotationKind;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

  private final Article article = Story.article();

  @Test
  void tellsWhoSaidAQuotation() {
    assertThat(article).quotation(0).is(QuotationKind.SPEECH).isSaidBy("Angela Merkel").withCue("said")
        .withSource("Angela Merkel").withContent("“We will help Opel now.”").inForm(Form.DIRECT);
  }

  @Test
  void attributesATermToNobody() {
    assertThat(article).quotation(1).hasText("“green deal”").is(QuotationKind.TERM).isSaidByNobody();
  }

  @Test
  void readsAsItWasMarked() {
    assertThat(article).hasEntities("Angela Merkel", "Opel")
        .isReadAs("{S:Angela Merkel} {C:said}: {Q:“We will help Opel now.”} The “green deal” cost 9 euros.");
  }

  @Test
  void keepsTermsInTheStoryMinusItsQuotations() {
    assertThat(article.narrative()).isEqualTo("Angela Merkel said:  The “green deal” cost 9 euros.");
  }

  @Test
  void findsTheEntityOfAMention() {
    assertThat(article.entityOf(Story.OPEL)).contains(Story.ORGANIZATION);
    assertThat(article.entityOf(new Mention(new Span(0, 6), "Angela", Story.MERKEL.type(), 1))).isEmpty();
    Mention equal = new Mention(Story.OPEL.span(), "Opel", EntityType.ORGANIZATION, Story.OPEL.confidence());
    assertThat(article.entityOf(equal)).isEqualTo(article.entities().of(equal)).contains(Story.ORGANIZATION);
  }

  @Test
  void findsTheOwnNameOfAnEntity() {
    OwnName opel = OwnName.of(EntityType.ORGANIZATION, "Opel").attribute("city", "Rüsselsheim");
    Mentions mentions = Story.MENTIONS.and(
        new Mentions(List.of(Story.OPEL), Map.of(Story.OPEL, opel), List.of()));
    Article own = Story.builder().entities(mentions, Story.ENTITIES).build();
    assertThat(own.ownName(Story.ORGANIZATION)).contains(opel);
    assertThat(own.ownName(Story.PERSON)).isEmpty();
    assertThat(article.ownName(Story.ORGANIZATION)).isEmpty();
  }

  @Test
  void findsTheSentenceOfASpan() {
    assertThat(article.sentenceOf(Story.span("O"))).contains(article.sentences().get(0));
    assertThat(article.sentenceOf(new Span(Story.span("M").start(), Story.TEXT.length()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\uD800", "“", "One line.\r\nAnother."})
  void holdsAnyText(String text) {
    Article plain = Article.builder(text).build();
    assertThat(plain).isWellFormed();
    assertThat(plain.narrative()).isEqualTo(text);
  }

  @Test
  void tracesASpanToTheRawInput() {
    OffsetMap origin = OffsetMap.builder().copy(4, 9).build(12);
    Article cut = Article.builder(RawArticle.of("___ Hello___"), "Hello", origin).build();
    assertThat(cut.original(new Span(1, 5))).isEqualTo(new RawSpan(5, 9));
    assertThat(cut.original(new Span(1, 5)).of(cut.raw().text())).isEqualTo("ello");
  }

  @Test
  void refusesToTraceASpanBeyondTheText() {
    Span beyond = new Span(0, Story.TEXT.length() + 1);
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> article.original(beyond))
        .withMessageContaining(beyond.toString());
  }

  @Test
  void equalsAnArticleOfEqualParts() {
    assertThat(Story.article()).isEqualTo(article).hasSameHashCodeAs(article);
    assertThat(Article.builder(Story.TEXT).build()).isNotEqualTo(article);
  }

  @Test
  void carriesWhatTheCallerKnew() {
    RawArticle raw = RawArticle.of("Hello").title("Floods recede");
    Article titled = Article.builder(raw, "Hello", OffsetMap.identity(5)).build();
    assertThat(titled.title()).contains("Floods recede");
    assertThat(titled.published()).isEmpty();
    assertThat(titled.raw()).isSameAs(raw);
  }

  @Test
  void carriesItsDateline() {
    Dateline dateline = new Dateline(new RawSpan(0, 5), "Hello", "Hello", "", "");
    assertThat(Article.builder("Hello").dateline(dateline).build().dateline()).contains(dateline);
  }

  @Test
  void carriesTheDayOnWhichItWasFiled() {
    LocalDate day = LocalDate.of(2020, 5, 1);
    assertThat(Article.builder("Hello").filed(day).build().filed()).contains(day);
    assertThat(Article.builder("Hello").build().filed()).isEmpty();
  }

  @Test
  void saysHowMuchItHolds() {
    assertThat(article.toString()).contains("2 quotations", "2 entities", "1 attributions", "2 claims");
  }

  @Test
  void givesListsThatNobodyCanChange() {
    List<List<?>> lists = List.of(article.paragraphs(), article.sentences(), article.passages().asList(),
        article.mentions().asList(), article.entities().asList(), article.attributions().asList(),
        article.claims().asList(), article.removals().asList(), article.diagnostics(), article.entities().people(),
        Story.PERSON.mentions(), Story.SAID.content().spans(), Story.PROMISE.spans(), Story.PROMISE.entities());
    for (List<?> list : lists) {
      assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
    }
  }

  @Test
  void hearsEveryAttributedQuotationAsSpeech() {
    Quotation term = new Quotation(Story.SPEECH.span(), Story.SPEECH.text(), QuotationKind.TERM,
        Story.SPEECH.pieces(), List.of());
    Article heard = Story.builder().passages(Story.passages().heardIn(Story.article().attributions())).build();
    assertThat(heard.quotations().speech().asList()).containsExactly(Story.SPEECH).doesNotContain(term);
  }
}
