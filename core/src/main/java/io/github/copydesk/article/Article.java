package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text after reading: the clean text and everything that was found in it.
 *
 * <p>Every article is <em>well-formed</em>, which {@link Builder#build()} checks:
 *
 * <ul>
 *   <li>passages tile the text: none overlap, none is empty, no character is left out;
 *   <li>every value's {@code text()} is what its span or spans cover;
 *   <li>lists are sorted by start, the longer first;
 *   <li>every mention of an entity is in {@link #mentions()}, every named source and the thing of every
 *       coreference are in {@link #entities()}, every reported claim's attribution is in {@link #attributions()};
 *   <li>every span can be traced to the raw input by {@link #original(Span)}.
 * </ul>
 *
 * <p>The same raw article, read by the same {@code Copydesk}, gives an equal article.
 */
public final class Article {

  private final RawArticle raw;
  private final String text;
  private final OffsetMap origin;
  private final PageElements elements;
  private final Metadata metadata;
  private final Optional<Dateline> dateline;
  private final Optional<LocalDate> filed;
  private final List<Span> paragraphs;
  private final List<Span> sentences;
  private final Passages passages;
  private final Mentions mentions;
  private final Entities entities;
  private final Coreferences coreferences;
  private final Attributions attributions;
  private final Claims claims;
  private final Removals removals;
  private final List<Diagnostic> diagnostics;
  private final ImmutableRangeMap<Integer, Span> sentenceAt;
  private final Map<Mention, Entity> entityByMention;

  private Article(Builder builder) {
    this.raw = builder.raw;
    this.text = builder.text;
    this.origin = builder.origin;
    this.elements = builder.elements;
    this.metadata = builder.metadata;
    this.dateline = Optional.ofNullable(builder.dateline);
    this.filed = Optional.ofNullable(builder.filed);
    this.paragraphs = builder.paragraphs;
    this.sentences = builder.sentences;
    this.passages = builder.passages;
    this.mentions = builder.mentions;
    this.entities = builder.entities;
    this.coreferences = builder.coreferences;
    this.attributions = builder.attributions;
    this.claims = builder.claims;
    this.removals = builder.removals;
    this.diagnostics = builder.diagnostics;
    WellFormedness.check(this);
    this.sentenceAt = index(sentences);
    this.entityByMention = index(entities);
  }

  private static ImmutableRangeMap<Integer, Span> index(List<Span> sentences) {
    ImmutableRangeMap.Builder<Integer, Span> index = ImmutableRangeMap.builder();
    sentences.forEach(sentence -> index.put(Range.closedOpen(sentence.start(), sentence.end()), sentence));
    return index.build();
  }

  private static Map<Mention, Entity> index(Entities entities) {
    Map<Mention, Entity> index = new HashMap<>();
    entities.forEach(entity -> entity.mentions().forEach(mention -> index.putIfAbsent(mention, entity)));
    return index;
  }

  /**
   * Returns a builder for an article whose raw text is its clean text.
   *
   * @param text the text
   * @return a builder that holds the text alone
   */
  public static Builder builder(String text) {
    return new Builder(RawArticle.of(text), text, OffsetMap.identity(text.length()));
  }

  /**
   * Returns a builder for an article.
   *
   * @param raw what was read
   * @param text its clean text
   * @param origin where each character of the clean text came from
   * @return a builder that holds the text alone
   */
  public static Builder builder(RawArticle raw, String text, OffsetMap origin) {
    return new Builder(raw, text, origin);
  }

  /**
   * Returns what was read.
   *
   * @return the raw article as it was handed in
   */
  public RawArticle raw() {
    return raw;
  }

  /**
   * Returns the clean text, into which all spans point.
   *
   * @return the text, perhaps empty; paragraphs are set apart by line breaks
   */
  public String text() {
    return text;
  }

  /**
   * Returns the headline, if the caller gave one or the page tells it.
   *
   * @return the headline
   */
  public Optional<String> title() {
    return raw.title().or(metadata::title);
  }

  /**
   * Returns the day of publication, if the caller gave one or the page tells it.
   *
   * @return the day
   */
  public Optional<LocalDate> published() {
    return raw.published().or(metadata::published);
  }

  /**
   * Returns what the page said of the article, each fact with its source.
   *
   * @return the facts; none where a plain text was read
   */
  public Metadata metadata() {
    return metadata;
  }

  /**
   * Returns where and when the story was filed, if it opens with that.
   *
   * @return the dateline, which is not in the clean text
   */
  public Optional<Dateline> dateline() {
    return dateline;
  }

  /**
   * Returns the day on which the story was filed, if its dateline tells it with the year.
   *
   * @return the day
   */
  public Optional<LocalDate> filed() {
    return filed;
  }

  /**
   * Returns the paragraphs.
   *
   * @return their spans, in the order of the text, without the line breaks between them
   */
  public List<Span> paragraphs() {
    return paragraphs;
  }

  /**
   * Returns the sentences.
   *
   * @return their spans, in the order of the text, without the white space between them
   */
  public List<Span> sentences() {
    return sentences;
  }

  /**
   * Returns narrative and quotations, tiling the text.
   *
   * @return the passages
   */
  public Passages passages() {
    return passages;
  }

  /**
   * Returns the quotations, speech and terms alike.
   *
   * @return a view that narrows by source and kind
   */
  public Quotations quotations() {
    return new Quotations(passages.quotations(), attributions);
  }

  /**
   * Returns the story minus its quotations.
   *
   * @return {@link Passages#withoutSpeech()}
   */
  public String narrative() {
    return passages.withoutSpeech();
  }

  /**
   * Returns the names in the text, each occurrence by itself.
   *
   * @return a view that narrows by type
   */
  public Mentions mentions() {
    return mentions;
  }

  /**
   * Returns the things with a name, each once.
   *
   * @return a view that narrows by type and name
   */
  public Entities entities() {
    return entities;
  }

  /**
   * Returns which words stand for which thing, and why: names, pronouns, descriptions.
   *
   * @return a view that narrows by thing and reason
   */
  public Coreferences coreferences() {
    return coreferences;
  }

  /**
   * Returns who said what.
   *
   * @return a view that narrows by source and form
   */
  public Attributions attributions() {
    return attributions;
  }

  /**
   * Returns what is claimed, by sources and by the outlet.
   *
   * @return a view that narrows by voice, source, type and subject
   */
  public Claims claims() {
    return claims;
  }

  /**
   * Returns what was taken out of the raw input, captions among it.
   *
   * @return a view that narrows by kind
   */
  public Removals removals() {
    return removals;
  }

  /**
   * Returns what was odd about the text.
   *
   * @return as many as were asked for when the {@code Copydesk} was built
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * Traces a span back to the raw input.
   *
   * @param span a span of the clean text
   * @return the raw characters it came from, with anything taken out in between
   * @throws IndexOutOfBoundsException if the span ends after the text
   */
  public RawSpan original(Span span) {
    return origin.original(span);
  }

  /**
   * Finds the element of the web page that a part of it comes from, as in {@code article.element(article.original(span))} or
   * {@code article.element(removal.span())}.
   *
   * @param span a part of the raw input
   * @return the innermost element that holds all texts in it; empty where a plain text was read
   */
  public Optional<PageElement> element(RawSpan span) {
    return elements.around(span);
  }

  /**
   * Finds the attribution that a quotation belongs to.
   *
   * @param quotation a quotation of this article
   * @return the attribution whose content holds most of it; empty where the article attributes it to nobody
   */
  public Optional<Attribution> attributionOf(Quotation quotation) {
    return attributions.of(quotation);
  }

  /**
   * Finds the thing that a mention refers to.
   *
   * @param mention a mention of this article
   * @return its entity
   */
  public Optional<Entity> entityOf(Mention mention) {
    return Optional.ofNullable(entityByMention.get(mention));
  }

  /**
   * Finds the caller's own name for a thing, and with it what the caller knows about it.
   *
   * @param entity an entity of this article
   * @return the own name that one of its mentions was found by; empty where none was
   */
  public Optional<OwnName> ownName(Entity entity) {
    return entity.mentions().stream().flatMap(mention -> mentions.ownName(mention).stream()).findFirst();
  }

  /**
   * Finds the sentence in which a span starts.
   *
   * @param span a span of the clean text
   * @return the sentence; empty where the span starts between sentences
   */
  public Optional<Span> sentenceOf(Span span) {
    return Optional.ofNullable(sentenceAt.get(span.start()));
  }

  OffsetMap origin() {
    return origin;
  }

  private List<Object> parts() {
    return List.of(raw, text, origin, elements, metadata, dateline, filed, paragraphs, sentences, passages, mentions, entities,
        coreferences, attributions, claims, removals, diagnostics);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Article article && parts().equals(article.parts());
  }

  @Override
  public int hashCode() {
    return Objects.hash(raw, text);
  }

  @Override
  public String toString() {
    return "Article[" + text.length() + " characters, " + passages.quotations().size() + " quotations, "
        + entities.size() + " entities, " + attributions.size() + " attributions, " + claims.size() + " claims]";
  }

  /** Puts an article together and checks it; what is not given is empty. */
  public static final class Builder {

    private final RawArticle raw;
    private final String text;
    private final OffsetMap origin;
    private PageElements elements = PageElements.NONE;
    private Metadata metadata = Metadata.NONE;
    private @Nullable Dateline dateline;
    private @Nullable LocalDate filed;
    private List<Span> paragraphs = List.of();
    private List<Span> sentences = List.of();
    private Passages passages;
    private Mentions mentions = new Mentions(List.of());
    private Entities entities = new Entities(List.of());
    private Coreferences coreferences = new Coreferences(List.of());
    private Attributions attributions = new Attributions(List.of());
    private Claims claims = new Claims(List.of());
    private Removals removals = new Removals(List.of());
    private List<Diagnostic> diagnostics = List.of();

    private Builder(RawArticle raw, String text, OffsetMap origin) {
      this.raw = requireNonNull(raw, "raw");
      this.text = requireNonNull(text, "text");
      this.origin = requireNonNull(origin, "origin");
      this.passages = Passages.narrativeOnly(text);
    }

    /**
     * Gives the elements of the page.
     *
     * @param elements which of them its texts stand in
     * @return this builder
     */
    public Builder elements(PageElements elements) {
      this.elements = requireNonNull(elements, "elements");
      return this;
    }

    /**
     * Gives what the page said of the article.
     *
     * @param metadata the facts
     * @return this builder
     */
    public Builder metadata(Metadata metadata) {
      this.metadata = requireNonNull(metadata, "metadata");
      return this;
    }

    /**
     * Gives the dateline.
     *
     * @param dateline where and when the story was filed
     * @return this builder
     */
    public Builder dateline(Dateline dateline) {
      this.dateline = requireNonNull(dateline, "dateline");
      return this;
    }

    /**
     * Gives the day on which the story was filed.
     *
     * @param day the day that the dateline tells
     * @return this builder
     */
    public Builder filed(LocalDate day) {
      this.filed = requireNonNull(day, "day");
      return this;
    }

    /**
     * Gives the paragraphs and sentences.
     *
     * @param paragraphs the paragraphs, in the order of the text
     * @param sentences the sentences, in the order of the text
     * @return this builder
     */
    public Builder segments(List<Span> paragraphs, List<Span> sentences) {
      this.paragraphs = List.copyOf(paragraphs);
      this.sentences = List.copyOf(sentences);
      return this;
    }

    /**
     * Gives the passages; without them the whole text is narrative.
     *
     * @param passages narrative and quotations
     * @return this builder
     */
    public Builder passages(Passages passages) {
      this.passages = requireNonNull(passages, "passages");
      return this;
    }

    /**
     * Gives the mentions and the entities they refer to.
     *
     * @param mentions the mentions
     * @param entities the entities
     * @return this builder
     */
    public Builder entities(Mentions mentions, Entities entities) {
      this.mentions = requireNonNull(mentions, "mentions");
      this.entities = requireNonNull(entities, "entities");
      return this;
    }

    /**
     * Gives the coreferences.
     *
     * @param coreferences what stands for the entities
     * @return this builder
     */
    public Builder coreferences(Coreferences coreferences) {
      this.coreferences = requireNonNull(coreferences, "coreferences");
      return this;
    }

    /**
     * Gives the attributions.
     *
     * @param attributions who said what
     * @return this builder
     */
    public Builder attributions(Attributions attributions) {
      this.attributions = requireNonNull(attributions, "attributions");
      return this;
    }

    /**
     * Gives the claims.
     *
     * @param claims what is claimed
     * @return this builder
     */
    public Builder claims(Claims claims) {
      this.claims = requireNonNull(claims, "claims");
      return this;
    }

    /**
     * Gives what was taken out of the raw input.
     *
     * @param removals the removals, in the order of the raw input
     * @return this builder
     */
    public Builder removals(Removals removals) {
      this.removals = requireNonNull(removals, "removals");
      return this;
    }

    /**
     * Gives what was odd about the text.
     *
     * @param diagnostics the diagnostics
     * @return this builder
     */
    public Builder diagnostics(List<Diagnostic> diagnostics) {
      this.diagnostics = List.copyOf(diagnostics);
      return this;
    }

    /**
     * Checks that all parts fit together.
     *
     * @return the article
     * @throws IllegalArgumentException if it would not be well-formed; the message names the value and the rule
     */
    public Article build() {
      return new Article(this);
    }
  }
}
