package io.github.copydesk.dossier;

import com.google.common.collect.Sets;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.Source;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.UnknownSource;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One article of a dossier, made ready to look things up in. */
final class Clipping {

  /** What makes a value one of a part or of the rest: "all but 3,000", "most of the 79,000", "50 each". */
  private static final Pattern PART_BEFORE =
      Pattern.compile("\\b(but|other|another|most of|much of|half of|part of|some of)( the| its| their)? $");

  private static final Pattern PART_WITHIN = Pattern.compile("\\b(other|others|more|additional|extra)\\b");

  private static final Pattern PART_BEHIND = Pattern.compile("^ (each|apiece|more)\\b");

  /** How far before and behind a value such words stand. */
  private static final int AROUND = 16;

  /** A mention and the thing it refers to. */
  record Named(Mention mention, Entity entity) {}

  /** A piece of what is attributed. */
  private record Piece(Span span, Attribution attribution) {}

  private final int number;
  private final Article article;
  private final int[] content;
  private final NavigableMap<Integer, Named> mentionAt = new TreeMap<>();
  private final NavigableMap<Integer, Coreference> coreferenceAt = new TreeMap<>();
  private final NavigableMap<Integer, Piece> contentAt = new TreeMap<>();

  Clipping(int number, Article article, int[] content) {
    this.number = number;
    this.article = article;
    this.content = content;
    article.entities().forEach(entity -> entity.mentions()
        .forEach(mention -> mentionAt.putIfAbsent(mention.span().start(), new Named(mention, entity))));
    article.coreferences().forEach(coreference -> coreferenceAt.putIfAbsent(coreference.span().start(), coreference));
    article.attributions().forEach(attribution -> attribution.content().spans()
        .forEach(span -> contentAt.putIfAbsent(span.start(), new Piece(span, attribution))));
  }

  int number() {
    return number;
  }

  Article article() {
    return article;
  }

  /** Returns the content words of the whole text, as {@link Vocabulary#content} gives them. */
  int[] content() {
    return content;
  }

  Excerpt excerpt(List<Span> spans, String text) {
    return new Excerpt(number, spans, text);
  }

  Excerpt excerpt(Entity entity) {
    Mention mention = entity.mentions().get(0);
    return excerpt(List.of(mention.span()), mention.text());
  }

  /** Returns what is mentioned within spans, each thing once, in order. */
  List<Named> within(List<Span> spans) {
    Set<Entity> seen = Sets.newIdentityHashSet();
    return spans.stream()
        .flatMap(span -> mentionAt.subMap(span.start(), span.end()).values().stream()
            .filter(named -> span.contains(named.mention().span())))
        .filter(named -> seen.add(named.entity()))
        .toList();
  }

  /** Tells whether a value is told of the whole of something, not of a part or the rest. */
  boolean isWhole(Named named) {
    Span span = named.mention().span();
    String before = article.text().substring(Math.max(0, span.start() - AROUND), span.start());
    String behind = article.text().substring(span.end(), Math.min(article.text().length(), span.end() + AROUND));
    return !PART_BEFORE.matcher(before).find() && !PART_WITHIN.matcher(named.mention().text()).find()
        && !PART_BEHIND.matcher(behind).find();
  }

  /** Returns the things that pronouns, short names and descriptions within spans stand for. */
  List<Entity> meantWithin(List<Span> spans) {
    return spans.stream().flatMap(span -> coreferenceAt.subMap(span.start(), span.end()).values().stream())
        .map(Coreference::entity).toList();
  }

  /** Tells whether a question mark ends the sentence that a span is in, or follows it at once, or "whether" opens the span. */
  boolean isAsked(Span span) {
    String text = article.text();
    if (text.startsWith("whether ", span.start())) {
      return true;
    }
    int end = article.sentenceOf(span).map(Span::end).orElse(span.end());
    return end > 0 && text.charAt(end - 1) == '?' || span.end() < text.length() && text.charAt(span.end()) == '?';
  }

  /** Returns the quotations of speech, those together that are pieces of one direct speech, in the order of the first pieces. */
  Collection<List<Quotation>> quoted() {
    Map<Object, List<Quotation>> quoted = new LinkedHashMap<>();
    article.quotations().speech().forEach(quotation -> quoted.computeIfAbsent(attributionOf(quotation.span())
        .map(Attribution::content).filter(content -> content.form() == Form.DIRECT).map(Object.class::cast).orElse(quotation),
        it -> new ArrayList<>()).add(quotation));
    return quoted.values();
  }

  /** Returns the attribution whose content a quotation stands in. */
  Optional<Attribution> attributionOf(Span quotation) {
    Entry<Integer, Piece> before = contentAt.floorEntry(Math.max(quotation.start(), quotation.end() - 1));
    return Optional.ofNullable(before).map(Entry::getValue).filter(piece -> quotation.overlaps(piece.span())).map(Piece::attribution);
  }

  Optional<LocalDate> day() {
    return article.published().or(article::filed);
  }

  /** Returns the days between two articles; 0 where one has no day. */
  long daysFrom(Clipping other) {
    return day().flatMap(day -> other.day().map(it -> Math.abs(ChronoUnit.DAYS.between(day, it)))).orElse(0L);
  }

  /** Returns whose article it is, as far as its address or else its dateline tells; empty where neither does. */
  String outlet() {
    return article.raw().url().map(URI::getHost).map(host -> host.replaceFirst("^www\\.", ""))
        .or(() -> article.dateline().map(Dateline::agency)).orElse("");
  }

  /** Returns the name of a source as written; empty where it is not told. */
  static String name(Source source) {
    return source instanceof UnknownSource ? "" : source.name();
  }
}
