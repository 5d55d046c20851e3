package io.github.copydesk.dossier;

import io.github.copydesk.article.Amount;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.AttributionKind;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Bound;
import io.github.copydesk.article.Certainty;
import io.github.copydesk.article.Claim;
import io.github.copydesk.article.ClaimTime;
import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.Claims;
import io.github.copydesk.article.Content;
import io.github.copydesk.article.Count;
import io.github.copydesk.article.Cue;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Gender;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.Modality;
import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.NarratedClaim;
import io.github.copydesk.article.Narrative;
import io.github.copydesk.article.Organization;
import io.github.copydesk.article.Passage;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.PersonName;
import io.github.copydesk.article.Place;
import io.github.copydesk.article.PlaceKind;
import io.github.copydesk.article.PlainAct;
import io.github.copydesk.article.Polarity;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.QuotationKind;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.article.SourceKind;
import io.github.copydesk.article.OffsetMap;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.TimeExpression;
import io.github.copydesk.article.Wording;
import io.github.copydesk.testing.MarkedText;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Builds an article from marked text: {P:person}, {R:office of the person behind it}, {O:body}, {A:acronym of the body before
 * it}, {L:country}, {V:7,000 troops}, {D:2022-02-24}, {Q:“quotation of the person marked last”}, {C:“a further piece of it”}, {K:claim}, {N:negated claim}.
 */
final class MarkedArticle {

  private final MarkedText marked;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<Mention, Entity> byMention = new LinkedHashMap<>();

  private MarkedArticle(String marked) {
    this.marked = MarkedText.parse(marked);
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    for (MarkedText.Mark mark : this.marked.marks()) {
      if ("POLVD".contains(mark.label())) {
        String words = mark.span().of(this.marked.text());
        mentions.computeIfAbsent(mark.label() + words, it -> new ArrayList<>())
            .add(new Mention(mark.span(), words, type(mark.label()), 1));
      }
    }
    mentions.forEach((key, same) -> entities.put(key, entity(same)));
    entities.values().forEach(entity -> entity.mentions().forEach(mention -> byMention.put(mention, entity)));
  }

  static Article of(String marked) {
    return of(marked, RawArticle.of(MarkedText.parse(marked).text()));
  }

  static Article of(String marked, String host, String day) {
    return of(marked, RawArticle.of(MarkedText.parse(marked).text())
        .url(URI.create("https://www." + host + "/story")).published(LocalDate.parse(day)));
  }

  private static Article of(String marked, RawArticle raw) {
    MarkedArticle parts = new MarkedArticle(marked);
    String text = parts.marked.text();
    List<Mention> mentions = parts.byMention.keySet().stream().sorted(Comparator.comparing(Mention::span)).toList();
    return Article.builder(raw, text, OffsetMap.identity(text.length()))
        .passages(parts.passages())
        .entities(new Mentions(mentions), parts.sortedEntities())
        .attributions(new Attributions(parts.attributions()))
        .claims(parts.claims())
        .build();
  }

  private Entities sortedEntities() {
    return new Entities(entities.values().stream()
        .sorted(Comparator.comparing(entity -> entity.mentions().get(0).span())).toList());
  }

  private List<Span> spans(String label) {
    return marked.spans(label);
  }

  private String words(Span span) {
    return span.of(marked.text());
  }

  private static EntityType type(String label) {
    return switch (label) {
      case "P" -> EntityType.PERSON;
      case "O" -> EntityType.ORGANIZATION;
      case "L" -> EntityType.PLACE;
      case "V" -> EntityType.COUNT;
      default -> EntityType.DATE;
    };
  }

  private Entity entity(List<Mention> mentions) {
    String name = mentions.get(0).text();
    return switch (mentions.get(0).type()) {
      case PERSON -> new Person(name, new PersonName("", "", "", ""), Gender.UNKNOWN, before("R", mentions), "", mentions);
      case ORGANIZATION -> new Organization(name, name.equals(name.toUpperCase()) ? name : behind("A", mentions), mentions);
      case PLACE -> new Place(name, PlaceKind.COUNTRY, name.startsWith("U") ? "US" : "", mentions);
      case COUNT -> count(name, mentions);
      default -> new TimeExpression(name, EntityType.DATE, name, Bound.EXACT, mentions);
    };
  }

  private static Count count(String name, List<Mention> mentions) {
    String bare = name.replace("about ", "");
    BigDecimal number = new BigDecimal(bare.substring(0, bare.indexOf(' ')).replace(",", ""));
    Bound bound = bare.equals(name) ? Bound.EXACT : Bound.ABOUT;
    return new Count(name, new Amount(number, number, bound), bare.substring(bare.indexOf(' ') + 1), mentions);
  }

  private String before(String label, List<Mention> mentions) {
    return spans(label).stream().filter(span -> span.end() + 1 == mentions.get(0).span().start())
        .findFirst().map(this::words).orElse("");
  }

  private String behind(String label, List<Mention> mentions) {
    return spans(label).stream().filter(span -> span.start() - 2 == mentions.get(0).span().end())
        .findFirst().map(this::words).orElse("");
  }

  private Passages passages() {
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    for (Span span : quoted("QC")) {
      narrate(passages, at, span.start());
      passages.add(new Quotation(span, words(span), QuotationKind.SPEECH,
          List.of(new Span(span.start() + 1, span.end() - 1)), List.of()));
      at = span.end();
    }
    narrate(passages, at, marked.text().length());
    return new Passages(passages, List.of());
  }

  private void narrate(List<Passage> passages, int start, int end) {
    if (start < end) {
      passages.add(new Narrative(new Span(start, end), marked.text().substring(start, end)));
    }
  }

  private List<Span> quoted(String labels) {
    return marked.marks().stream().filter(mark -> labels.contains(mark.label())).map(MarkedText.Mark::span).sorted().toList();
  }

  /** Returns an attribution for each quotation and the pieces behind it. */
  private List<Attribution> attributions() {
    List<List<Span>> contents = new ArrayList<>();
    for (Span span : quoted("QC")) {
      if (spans("Q").contains(span)) {
        contents.add(new ArrayList<>());
      }
      contents.get(contents.size() - 1).add(span);
    }
    return contents.stream().map(this::attribution).toList();
  }

  private Attribution attribution(List<Span> pieces) {
    Span quotation = pieces.get(0);
    Mention last = byMention.keySet().stream().filter(mention -> mention.type() == EntityType.PERSON)
        .filter(mention -> mention.span().end() <= quotation.start())
        .max(Comparator.comparing(Mention::span)).orElseThrow();
    Span cue = new Span(last.span().end(), quotation.start());
    return new Attribution(
        new NamedSource(last.span(), last.text(), SourceKind.PERSON, byMention.get(last), 1),
        new Cue(cue, words(cue), "say"), new Content(pieces, pieces.stream().map(this::words).collect(Collectors.joining(" ")), Form.DIRECT),
        AttributionKind.SPEECH, 1);
  }

  private Claims claims() {
    List<Claim> claims = new ArrayList<>();
    spans("K").forEach(span -> claims.add(claim(span, Polarity.AFFIRMED)));
    spans("N").forEach(span -> claims.add(claim(span, Polarity.NEGATED)));
    claims.sort(Comparator.comparing(claim -> claim.spans().get(0)));
    return new Claims(claims);
  }

  private Claim claim(Span span, Polarity polarity) {
    return new NarratedClaim(Wording.of(List.of(span), marked.text()), new PlainAct(ClaimType.STATEMENT, List.of()),
        new Modality(polarity, Certainty.CERTAIN, ClaimTime.PAST), 1);
  }
}
