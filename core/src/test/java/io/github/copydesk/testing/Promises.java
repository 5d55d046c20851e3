package io.github.copydesk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Claim;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.Passage;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Reading;
import io.github.copydesk.article.ReportedClaim;
import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an article promises, checked by what its callers can see and by no code of its own. */
final class Promises {

  private final Article article;
  private final String text;

  Promises(Article article) {
    this.article = article;
    this.text = article.text();
  }

  void check() {
    tile(article.passages().asList());
    article.quotations().forEach(this::quotation);
    entities();
    attributions();
    claims();
    apart(article.paragraphs());
    apart(article.sentences());
    traceable();
    article.removals().forEach(it -> assertThat(it.span().of(article.raw().text())).isEqualTo(it.text()));
  }

  private void tile(List<Passage> passages) {
    assertThat(passages.stream().map(Passage::text).collect(Collectors.joining())).isEqualTo(text);
    int end = 0;
    for (Passage passage : passages) {
      assertThat(passage.span().start()).as("start of %s", passage).isEqualTo(end);
      end = passage.span().end();
      assertThat(passage.text()).isNotEmpty();
    }
  }

  private void quotation(Quotation quotation) {
    covers(List.of(quotation.span()), quotation.text());
    assertThat(quotation.pieces()).as("pieces").isNotEmpty().allMatch(quotation.span()::contains);
    apart(quotation.pieces());
    assertThat(quotation.nested()).allMatch(nested -> quotation.span().contains(nested.span()));
    quotation.nested().forEach(this::quotation);
  }

  private void entities() {
    article.mentions().forEach(mention -> covers(List.of(mention.span()), mention.text()));
    sorted(article.mentions().stream().map(mention -> mention.span()));
    Set<Mention> mentions = new HashSet<>(article.mentions().asList());
    for (Entity entity : article.entities()) {
      assertThat(entity.name()).isNotBlank();
      assertThat(mentions.containsAll(entity.mentions())).as("mentions of %s", entity.name()).isTrue();
      assertThat(article.entityOf(entity.mentions().get(0))).contains(entity);
    }
    sorted(article.entities().stream().map(entity -> entity.mentions().get(0).span()));
  }

  private void attributions() {
    for (Attribution attribution : article.attributions()) {
      covers(attribution.source().spans(), attribution.source().text());
      covers(List.of(attribution.cue().span()), attribution.cue().text());
      covers(attribution.content().spans(), attribution.content().text());
      if (attribution.source() instanceof NamedSource source) {
        assertThat(article.entities().asList()).contains(source.entity());
      }
    }
    sorted(article.attributions().stream().map(attribution -> attribution.content().spans().get(0)));
  }

  private void claims() {
    for (Claim claim : article.claims()) {
      covers(claim.spans(), claim.text());
      assertThat(article.entities().asList()).containsAll(claim.entities());
      if (claim instanceof ReportedClaim reported) {
        assertThat(article.attributions().asList()).contains(reported.attribution());
      }
      assertThat(article.quotations().asList()).containsAll(claim.quotations());
      claim.act().phrases().forEach(phrase -> covers(phrase.spans(), phrase.text()));
      claim.addressees().forEach(addressee -> covers(List.of(addressee.span()), addressee.text()));
      reading(claim.reading());
    }
    sorted(article.claims().stream().map(claim -> claim.spans().get(0)));
  }

  private void reading(Reading reading) {
    String words = reading.text();
    for (int at = 0; at < words.length(); at++) {
      Span origin = reading.origin(at);
      assertThat(origin.end()).isLessThanOrEqualTo(text.length());
    }
    reading.pieces().stream().filter(Reading.Kept.class::isInstance)
        .forEach(piece -> covers(List.of(piece.span()), piece.text()));
    assertThat(article.entities().asList()).containsAll(reading.insertions().stream().map(it -> it.entity()).toList());
  }

  /** Every character leads back to the raw input, and later ones never to an earlier start. */
  private void traceable() {
    int raw = article.raw().text().length();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      RawSpan original = article.original(new Span(at, at + 1));
      if (original.start() < start || original.end() > raw) {
        throw new AssertionError("character " + at + " leads back to " + original + ", after one at " + start);
      }
      start = original.start();
    }
  }

  private void covers(List<Span> spans, String words) {
    assertThat(spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "))).isEqualTo(words);
    sorted(spans.stream());
  }

  private static void apart(List<Span> spans) {
    sorted(spans.stream());
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).as("start of %s", spans.get(i)).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  private static void sorted(Stream<Span> spans) {
    List<Span> given = spans.toList();
    List<Span> sorted = new ArrayList<>(given);
    sorted.sort(null);
    assertThat(given).isEqualTo(sorted);
  }
}
