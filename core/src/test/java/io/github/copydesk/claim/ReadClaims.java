package io.github.copydesk.claim;

import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.AttributionKind;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Claims;
import io.github.copydesk.article.Content;
import io.github.copydesk.article.Cue;
import io.github.copydesk.article.DescribedSource;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.NarratedClaim;
import io.github.copydesk.article.Organization;
import io.github.copydesk.article.ReportedClaim;
import io.github.copydesk.article.Source;
import io.github.copydesk.article.SourceKind;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.UnknownSource;
import io.github.copydesk.testing.MarkedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds the claims of a marked text: {@code S} a source, {@code C} a cue, {@code T} a content, {@code E} an entity. With
 * one cue all contents are its own, with several each cue has the content of its rank.
 */
final class ReadClaims {

  private static final ClaimFinder FINDER = new ClaimFinder();

  private ReadClaims() {}

  static Claims of(String marked) {
    MarkedText text = MarkedText.parse(marked);
    return FINDER.find(HandTagger.segment(text.text()), attributions(text), entities(text));
  }

  /** Returns the one reported claim of a text. */
  static ReportedClaim reported(String marked) {
    return (ReportedClaim) of(marked).reported().asList().get(0);
  }

  /** Returns the narrated sentences of a text. */
  static List<NarratedClaim> narrated(String marked) {
    return of(marked).narrated().stream().map(NarratedClaim.class::cast).toList();
  }

  private static Attributions attributions(MarkedText text) {
    List<Span> cues = text.spans("C");
    List<Span> contents = text.spans("T");
    List<Span> sources = text.spans("S");
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      List<Span> content = cues.size() == 1 ? contents : List.of(contents.get(i));
      Span source = i < sources.size() ? sources.get(i) : null;
      attributions.add(new Attribution(source(source, text.text()),
          new Cue(cues.get(i), cues.get(i).of(text.text()), ""), content(content, text.text()),
          AttributionKind.SPEECH, 1));
    }
    attributions.sort(Comparator.comparing(attribution -> attribution.content().spans().get(0)));
    return new Attributions(attributions);
  }

  private static Source source(@org.jspecify.annotations.Nullable Span span, String text) {
    return span == null ? new UnknownSource(UnknownSource.Reason.NOT_MENTIONED, List.of(), "")
        : DescribedSource.of(span, span.of(text), span.of(text).contains("law") ? SourceKind.DOCUMENT : SourceKind.PERSON);
  }

  private static Content content(List<Span> spans, String text) {
    String words = spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    boolean direct = spans.stream().allMatch(span -> span.of(text).startsWith("“"));
    Form form = direct ? Form.DIRECT : words.contains("“") ? Form.MIXED : Form.INDIRECT;
    return new Content(spans, words, form);
  }

  private static Entities entities(MarkedText text) {
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    for (Span span : text.spans("E")) {
      String name = span.of(text.text());
      mentions.computeIfAbsent(name, key -> new ArrayList<>())
          .add(new Mention(span, name, EntityType.ORGANIZATION, 1));
    }
    List<Entity> entities = new ArrayList<>();
    mentions.forEach((name, found) -> entities.add(new Organization(name, "", found)));
    return new Entities(entities);
  }
}
