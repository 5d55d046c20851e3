package io.github.copydesk.claim;

import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.AttributionKind;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Bound;
import io.github.copydesk.article.Claims;
import io.github.copydesk.article.Content;
import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.CoreferenceReason;
import io.github.copydesk.article.Coreferences;
import io.github.copydesk.article.Cue;
import io.github.copydesk.article.DescribedSource;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Gender;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.NarratedClaim;
import io.github.copydesk.article.Organization;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.PersonName;
import io.github.copydesk.article.ReportedClaim;
import io.github.copydesk.article.Source;
import io.github.copydesk.article.SourceKind;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.TimeExpression;
import io.github.copydesk.article.UnknownSource;
import io.github.copydesk.coreference.Resolution;
import io.github.copydesk.quotation.QuotationFinder;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.testing.MarkedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the claims of a marked text: {@code S} a source, {@code C} a cue, {@code T} a content, {@code E} an organization,
 * {@code P} a person, {@code D} a day, always 2022-02-24; {@code HE} stands for the first person, {@code IT} for the first
 * organization. With one cue all contents are its own, with several each cue has the content of its rank.
 */
final class ReadClaims {

  private static final ClaimFinder FINDER = new ClaimFinder();
  private static final String DAY = "2022-02-24";

  private final MarkedText text;
  private final Entities entities;

  private ReadClaims(MarkedText text) {
    this.text = text;
    this.entities = new Entities(Stream.of(
            named("P", EntityType.PERSON, ReadClaims::person),
            named("E", EntityType.ORGANIZATION, (name, mentions) -> new Organization(name, "", mentions)),
            named("D", EntityType.DATE, (name, mentions) -> new TimeExpression(name, EntityType.DATE, DAY, Bound.EXACT, mentions)))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(entity -> entity.mentions().get(0).span()))
        .toList());
  }

  static Claims of(String marked) {
    ReadClaims reader = new ReadClaims(MarkedText.parse(marked));
    Segments segments = HandTagger.segment(reader.text.text());
    return FINDER.find(segments, new QuotationFinder().split(segments), reader.attributions(),
        new Resolution(reader.entities, reader.coreferences()));
  }

  /** Returns the one reported claim of a text. */
  static ReportedClaim reported(String marked) {
    return (ReportedClaim) of(marked).reported().asList().get(0);
  }

  /** Returns the narrated sentences of a text. */
  static List<NarratedClaim> narrated(String marked) {
    return of(marked).narrated().stream().map(NarratedClaim.class::cast).toList();
  }

  private Attributions attributions() {
    List<Span> cues = text.spans("C");
    List<Span> contents = text.spans("T");
    List<Span> sources = text.spans("S");
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      List<Span> content = cues.size() == 1 ? contents : List.of(contents.get(i));
      Source source = i < sources.size() ? source(sources.get(i))
          : new UnknownSource(UnknownSource.Reason.NOT_MENTIONED, List.of(), "");
      attributions.add(new Attribution(source, new Cue(cues.get(i), cues.get(i).of(text.text()), ""),
          content(content, text.text()), AttributionKind.SPEECH, 1));
    }
    attributions.sort(Comparator.comparing(attribution -> attribution.content().spans().get(0)));
    return new Attributions(attributions);
  }

  private Source source(Span span) {
    String words = span.of(text.text());
    Optional<Entity> entity = Stream.concat(
            entities.stream().filter(it -> it.mentions().stream().anyMatch(mention -> mention.span().equals(span))),
            coreferences().at(span).stream().map(Coreference::entity))
        .findFirst();
    SourceKind kind = words.contains("law") ? SourceKind.DOCUMENT : SourceKind.PERSON;
    return entity.<Source>map(it -> new NamedSource(span, words,
            it instanceof Organization ? SourceKind.ORGANIZATION : kind, it, 1))
        .orElse(DescribedSource.of(span, words, kind));
  }

  private static Content content(List<Span> spans, String text) {
    String words = spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    boolean direct = spans.stream().allMatch(span -> span.of(text).startsWith("“"));
    Form form = direct ? Form.DIRECT : words.contains("“") ? Form.MIXED : Form.INDIRECT;
    return new Content(spans, words, form);
  }

  private List<Entity> named(String label, EntityType type, BiFunction<String, List<Mention>, Entity> make) {
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    for (Span span : text.spans(label)) {
      String name = span.of(text.text());
      mentions.computeIfAbsent(name, key -> new ArrayList<>()).add(new Mention(span, name, type, 1));
    }
    return mentions.entrySet().stream().map(found -> make.apply(found.getKey(), found.getValue())).toList();
  }

  private static Person person(String name, List<Mention> mentions) {
    PersonName parts = new PersonName("", "", name.substring(name.lastIndexOf(' ') + 1), "");
    return new Person(name, parts, Gender.UNKNOWN, "", "", mentions);
  }

  private Coreferences coreferences() {
    return new Coreferences(Stream.concat(
            text.spans("HE").stream().map(span -> coreference(span, EntityType.PERSON, CoreferenceReason.PRONOUN)),
            text.spans("IT").stream().map(span -> coreference(span, EntityType.ORGANIZATION, CoreferenceReason.KIND)))
        .sorted(Comparator.comparing(Coreference::span))
        .toList());
  }

  private Coreference coreference(Span span, EntityType type, CoreferenceReason reason) {
    Entity entity = entities.of(type).expectFirst();
    return new Coreference(span, span.of(text.text()), entity, entity.mentions().get(0).span(), reason, 1);
  }
}
