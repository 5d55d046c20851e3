package io.github.copydesk.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules that {@link Article} promises, checked once when it is built. */
final class WellFormedness {

  private final Article article;
  private final String text;

  private WellFormedness(Article article) {
    this.article = article;
    this.text = article.text();
  }

  static void check(Article article) {
    WellFormedness check = new WellFormedness(article);
    check.origin();
    check.segments();
    check.passages();
    check.entities();
    check.coreferences();
    check.attributions();
    check.claims();
    check.removals();
  }

  private void origin() {
    rule(article.origin().cleanLength() == text.length(), article.origin(), "the map must cover the clean text");
    rule(article.origin().rawLength() == article.raw().text().length(), article.origin(),
        "the map must cover the raw text");
    article.diagnostics().forEach(diagnostic -> inText(diagnostic.span(), diagnostic));
  }

  private void segments() {
    sorted(article.paragraphs(), Function.identity());
    sorted(article.sentences(), Function.identity());
    article.paragraphs().forEach(span -> inText(span, span));
    article.sentences().forEach(span -> inText(span, span));
  }

  private void passages() {
    int end = 0;
    for (Passage passage : article.passages().asList()) {
      rule(passage.span().start() == end && passage.span().length() > 0, passage, "passages must tile the text");
      stands(passage.span(), passage.text(), passage);
      if (passage instanceof Quotation quotation) {
        pieces(quotation);
      }
      end = passage.span().end();
    }
    rule(end == text.length(), end, "passages must reach the end of the text");
  }

  private void pieces(Quotation quotation) {
    rule(!quotation.pieces().isEmpty(), quotation, "a quotation must have a piece");
    for (Span piece : quotation.pieces()) {
      rule(quotation.span().contains(piece), quotation, "pieces must lie within the quotation");
    }
    for (Quotation nested : quotation.nested()) {
      rule(quotation.span().contains(nested.span()), nested, "a nested quotation must lie within the outer one");
      stands(nested.span(), nested.text(), nested);
      pieces(nested);
    }
  }

  private void entities() {
    sorted(article.mentions().asList(), Mention::span);
    article.mentions().forEach(mention -> stands(mention.span(), mention.text(), mention));
    Set<Mention> mentions = new HashSet<>(article.mentions().asList());
    article.mentions().ownNames().forEach((mention, name) ->
        rule(mentions.contains(mention) && mention.type() == name.type(), mention, "a mention with an own name must be in mentions() and of its type"));
    for (Entity entity : article.entities()) {
      rule(!entity.mentions().isEmpty(), entity, "an entity must have a mention");
      rule(mentions.containsAll(entity.mentions()), entity, "every mention of an entity must be in mentions()");
      sorted(entity.mentions(), Mention::span);
    }
    sorted(article.entities().asList(), entity -> entity.mentions().get(0).span());
  }

  private void coreferences() {
    Members<Entity> entities = new Members<>(article.entities().asList());
    sorted(article.coreferences().asList(), Coreference::span);
    for (Coreference coreference : article.coreferences()) {
      stands(coreference.span(), coreference.text(), coreference);
      inText(coreference.antecedent(), coreference);
      rule(entities.contains(coreference.entity()), coreference, "the entity of a coreference must be in entities()");
    }
  }

  private void attributions() {
    Members<Entity> entities = new Members<>(article.entities().asList());
    sorted(article.attributions().asList(), attribution -> attribution.content().spans().get(0));
    for (Attribution attribution : article.attributions()) {
      stands(attribution.cue().span(), attribution.cue().text(), attribution);
      stand(attribution.content().spans(), attribution.content().text(), attribution);
      stand(attribution.source().spans(), attribution.source().text(), attribution);
      rule(Names.entities(attribution.source()).stream().allMatch(entities::contains), attribution,
          "a named source must be in entities()");
    }
  }

  private void claims() {
    Members<Attribution> attributions = new Members<>(article.attributions().asList());
    ClaimRules rules = new ClaimRules(this, article);
    sorted(article.claims().asList(), claim -> claim.spans().get(0));
    for (Claim claim : article.claims()) {
      rules.check(claim);
      if (claim instanceof ReportedClaim reported) {
        rule(attributions.contains(reported.attribution()), claim,
            "a reported claim's attribution must be in attributions()");
      }
    }
  }

  private void removals() {
    String raw = article.raw().text();
    int start = 0;
    for (Removal removal : article.removals()) {
      rule(removal.span().start() >= start, removal, "removals must be sorted");
      rule(removal.span().end() <= raw.length() && removal.span().of(raw).equals(removal.text()), removal,
          "a removal's text must stand at its raw span");
      start = removal.span().start();
    }
  }

  void stand(List<Span> spans, String words, Object value) {
    spans.forEach(span -> inText(span, value));
    sorted(spans, Function.identity());
    String joined = spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    rule(joined.equals(words), value, "text must be what the spans cover");
  }

  void stands(Span span, String words, Object value) {
    inText(span, value);
    rule(span.of(text).equals(words), value, "text must be what the span covers");
  }

  void inText(Span span, Object value) {
    rule(span.end() <= text.length(), value, "spans must lie within the text of length " + text.length());
  }

  private static <T> void sorted(List<T> values, Function<T, Span> span) {
    for (int i = 1; i < values.size(); i++) {
      rule(span.apply(values.get(i - 1)).compareTo(span.apply(values.get(i))) <= 0, values.get(i),
          "values must be sorted by start, the longer first");
    }
  }

  static void rule(boolean holds, Object value, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule + ": " + value);
    }
  }
}
