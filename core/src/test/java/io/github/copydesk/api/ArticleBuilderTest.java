package io.github.copydesk.api;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Claims;
import io.github.copydesk.article.Content;
import io.github.copydesk.article.Cue;
import io.github.copydesk.article.Coreferences;
import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.OffsetMap;
import io.github.copydesk.article.OwnName;
import io.github.copydesk.article.Passage;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.QuotationKind;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Removal;
import io.github.copydesk.article.RemovalKind;
import io.github.copydesk.article.Removals;
import io.github.copydesk.article.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleBuilderTest {

  private static final int LENGTH = Story.TEXT.length();

  @ParameterizedTest(name = "{0}")
  @MethodSource("spoiltStories")
  void namesTheRuleAndTheValue(String rule, String value, Article.Builder spoilt) {
    assertThatIllegalArgumentException().isThrownBy(spoilt::build).withMessageContainingAll(rule, value);
  }

  static Stream<Arguments> spoiltStories() {
    return Stream.of(
        arguments("passages must tile", "start=5",
            Story.builder().passages(passages(Story.narrative(5, LENGTH)))),
        arguments("passages must tile", "end=5]",
            Story.builder().passages(passages(Story.narrative(0, 5), Story.narrative(5, 5)))),
        arguments("end of the text", "5",
            Story.builder().passages(passages(Story.narrative(0, 5)))),
        arguments("must be what the span covers", "Merkle",
            Story.builder().entities(mentions(mention(7, 13, "Merkle")), new Entities(List.of()))),
        arguments("within the text", String.valueOf(LENGTH + 1),
            Story.builder().entities(mentions(mention(7, LENGTH + 1, "Merkel")), new Entities(List.of()))),
        arguments("sorted by start", "Angela Merkel",
            Story.builder().entities(mentions(Story.OPEL, Story.MERKEL), Story.ENTITIES)),
        arguments("must be in mentions()", "Opel",
            Story.builder().entities(mentions(Story.MERKEL), Story.ENTITIES)),
        arguments("with an own name must be in mentions()", "Opel", Story.builder().entities(
            new Mentions(List.of(Story.MERKEL), Map.of(Story.OPEL, OwnName.of(EntityType.ORGANIZATION, "Opel")), List.of()),
            new Entities(List.of()))),
        arguments("of its type", "Opel", Story.builder().entities(
            new Mentions(List.of(Story.OPEL), Map.of(Story.OPEL, OwnName.of(EntityType.PLACE, "Opel")), List.of()),
            new Entities(List.of()))),
        arguments("must have a mention", "Nobody",
            Story.builder().entities(Story.MENTIONS, new Entities(List.of(Person.named("Nobody", List.of()))))),
        arguments("of a coreference must be in entities()", "We",
            Story.builder().entities(Story.MENTIONS, new Entities(List.of(Story.ORGANIZATION)))),
        arguments("source must be in entities()", "Angela Merkel",
            Story.builder().claims(new Claims(List.of())).coreferences(new Coreferences(List.of())).entities(Story.MENTIONS, new Entities(List.of()))),
        arguments("must be in attributions()", "We will help",
            Story.builder().attributions(new Attributions(List.of()))),
        arguments("what the span covers", "shouted",
            Story.builder().attributions(new Attributions(List.of(withCue("shouted"))))),
        arguments("claim must be in entities()", "Opel",
            Story.builder().attributions(new Attributions(List.of())).claims(new Claims(List.of(Story.PROMISE)))
                .coreferences(new Coreferences(List.of())).entities(Story.MENTIONS, new Entities(List.of()))),
        arguments("must have a piece", "We will help",
            Story.builder().passages(passages(quotation(List.of(), List.of())))),
        arguments("pieces must lie within", "start=0",
            Story.builder().passages(passages(quotation(List.of(new Span(0, 3)), List.of())))),
        arguments("nested quotation must lie within", "green deal",
            Story.builder().passages(passages(quotation(Story.SPEECH.pieces(), List.of(Story.TERM))))),
        arguments("sorted by start", "start=0",
            Story.builder().segments(List.of(new Span(5, 9), new Span(0, 5)), List.of())),
        arguments("within the text", "end=999",
            Story.builder().diagnostics(
                List.of(new Diagnostic(new Span(0, 999), Diagnostic.Kind.MOJIBAKE, "odd")))),
        arguments("must stand at its raw span", "Read more",
            Story.builder().removals(removals(new RawSpan(0, 9)))),
        arguments("removals must be sorted", "Angela",
            Story.builder().removals(new Removals(List.of(removal(7, 13), removal(0, 6))))));
  }

  @Test
  void wantsAMapThatCoversTheCleanText() {
    Article.Builder tooShort = Article.builder(RawArticle.of("Hello"), "Hello", OffsetMap.identity(4));
    assertThatIllegalArgumentException().isThrownBy(tooShort::build).withMessageContaining("cover the clean text");
  }

  @Test
  void wantsAMapThatCoversTheRawText() {
    Article.Builder longer = Article.builder(RawArticle.of("Hello!"), "Hello", OffsetMap.identity(5));
    assertThatIllegalArgumentException().isThrownBy(longer::build).withMessageContaining("cover the raw text");
  }

  @Test
  void wantsAContentWithAtLeastOneSpan() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Content(List.of(), "", Form.DIRECT))
        .withMessageContaining("at least one span");
  }

  @Test
  void wantsConfidencesFromZeroToOne() {
    for (double confidence : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Mention(new Span(0, 1), "A", EntityType.PERSON, confidence))
          .withMessageContaining(String.valueOf(confidence));
    }
  }

  private static Passages passages(Passage... passages) {
    return new Passages(List.of(passages), List.of());
  }

  private static Passages passages(Quotation quotation) {
    return passages(Story.narrative(0, quotation.span().start()), quotation,
        Story.narrative(quotation.span().end(), LENGTH));
  }

  private static Quotation quotation(List<Span> pieces, List<Quotation> nested) {
    return new Quotation(Story.SPEECH.span(), Story.SPEECH.text(), QuotationKind.SPEECH, pieces, nested);
  }

  private static Mentions mentions(Mention... mentions) {
    return new Mentions(List.of(mentions));
  }

  private static Mention mention(int start, int end, String text) {
    return new Mention(new Span(start, end), text, EntityType.PERSON, 1);
  }

  private static Attribution withCue(String text) {
    Attribution said = Story.SAID;
    return new Attribution(said.source(), new Cue(said.cue().span(), text, "say"), said.content(), said.kind(), 1);
  }

  private static Removals removals(RawSpan span) {
    return new Removals(List.of(new Removal(span, "Read more", RemovalKind.RELATED_LINK)));
  }

  private static Removal removal(int start, int end) {
    return new Removal(new RawSpan(start, end), Story.TEXT.substring(start, end), RemovalKind.FURNITURE);
  }
}
