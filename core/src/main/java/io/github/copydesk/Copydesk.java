package io.github.copydesk;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Claims;
import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.OwnName;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.attribution.Attributor;
import io.github.copydesk.claim.ClaimFinder;
import io.github.copydesk.cleaning.CleanText;
import io.github.copydesk.cleaning.Cleaner;
import io.github.copydesk.coreference.CoreferenceResolver;
import io.github.copydesk.coreference.Resolution;
import io.github.copydesk.entity.MentionFinder;
import io.github.copydesk.opennlp.OpenNlpModels;
import io.github.copydesk.page.Page;
import io.github.copydesk.page.PageReader;
import io.github.copydesk.quotation.QuotationFinder;
import io.github.copydesk.segmentation.Segmenter;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.sequence.SequenceModel;
import io.github.copydesk.value.ValueFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads news articles: {@code Copydesk.english().read(text)}.
 *
 * <p>A copydesk holds its models, some tens of megabytes, and takes up to a second to make: make one and keep it. It
 * is immutable and may be shared by any number of threads; the same article gives an equal result on each of them.
 */
public final class Copydesk {

  private final PageReader pages;
  private final Cleaner cleaner;
  private final Segmenter segmenter;
  private final QuotationFinder quotations;
  private final MentionFinder names;
  private final ValueFinder values;
  private final CoreferenceResolver coreference;
  private final Attributor attributor;
  private final ClaimFinder claimFinder;
  private final int diagnostics;

  private Copydesk(Builder builder) throws IOException {
    Models models = new Models(builder.provider());
    this.pages = new PageReader();
    this.cleaner = new Cleaner();
    SequenceModel nameModel = models.names();
    this.segmenter = new Segmenter(models.openNlp(), models.tags(), nameModel.clusters());
    this.quotations = new QuotationFinder();
    this.names = new MentionFinder(nameModel, builder.names.all());
    this.values = new ValueFinder();
    this.coreference = new CoreferenceResolver();
    this.attributor = new Attributor(models.attributions(), builder.cues.build());
    this.claimFinder = new ClaimFinder();
    this.diagnostics = builder.diagnostics;
  }

  /**
   * Returns a copydesk for English, with the models that are on the class or module path.
   *
   * @return a new copydesk
   * @throws ModelException if a model is missing, broken or of the wrong version
   */
  public static Copydesk english() {
    return builder().build();
  }

  /**
   * Returns a builder, for names, cues or models of your own.
   *
   * @return a builder with nothing set
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a text.
   *
   * @param text plain text, page debris and all; any string will do
   * @return what was read
   */
  public Article read(String text) {
    return read(RawArticle.of(text));
  }

  /**
   * Reads an article.
   *
   * @param raw the text, and what is known about it
   * @return what was read
   */
  public Article read(RawArticle raw) {
    Page page = pages.read(raw);
    CleanText clean = cleaner.clean(page.text());
    Segments segments = segmenter.segment(clean);
    Passages passages = quotations.split(segments);
    Mentions mentions = names.find(segments);
    Resolution resolution = coreference.resolve(segments, passages, mentions);
    Entities entities = resolution.entities().and(values.find(segments, mentions, page.known(raw), clean.dateline()));
    Attributions attributions = attributor.attribute(segments, passages, resolution);
    Claims claims = claimFinder.find(segments, attributions, entities);

    Article.Builder article = Article.builder(raw, clean.text(), page.origin().then(clean.origin()))
        .elements(page.elements())
        .metadata(page.metadata())
        .segments(segments.paragraphs(), segments.sentences().stream().map(sentence -> sentence.span()).toList())
        .passages(passages.heardIn(attributions))
        .entities(mentions.and(entities.mentions()), entities)
        .coreferences(resolution.coreferences())
        .attributions(attributions)
        .claims(claims)
        .removals(page.removals(clean.removals(), raw.text()))
        .diagnostics(odd(page.diagnostics(raw), clean, passages, mentions));
    clean.dateline().ifPresent(article::dateline);
    clean.dateline().flatMap(values::day).ifPresent(article::filed);
    return article.build();
  }

  private List<Diagnostic> odd(List<Diagnostic> page, CleanText clean, Passages passages, Mentions mentions) {
    return Stream.of(page, clean.diagnostics(), passages.diagnostics(), mentions.diagnostics())
        .flatMap(List::stream).limit(diagnostics).toList();
  }

  /** Collects what differs from the ready-made copydesk; each option may be set once. */
  public static final class Builder {

    private final OwnNameList names = new OwnNameList();
    private final ImmutableSet.Builder<String> cues = ImmutableSet.builder();
    private @Nullable ModelProvider models;
    private int diagnostics;

    private Builder() {}

    /**
     * Gives the models, in place of those on the class or module path.
     *
     * @param models the models
     * @return this builder
     * @throws IllegalStateException if models were given already
     */
    public Builder models(ModelProvider models) {
      if (this.models != null) {
        throw new IllegalStateException("models were set already, to " + this.models);
      }
      this.models = requireNonNull(models, "models");
      return this;
    }

    /**
     * Adds names of your own that have no other forms. May be called again for more.
     *
     * @param type what sort of thing they refer to
     * @param names the names
     * @return this builder
     * @throws IllegalArgumentException if a name is blank or already another own name's, or the type one of values, such
     *     as dates
     */
    public Builder names(EntityType type, String... names) {
      Stream.of(names).map(name -> OwnName.of(type, name)).forEach(this.names::add);
      return this;
    }

    /**
     * Adds names of your own. May be called again for more; tens of thousands are fine.
     *
     * <p>Which name is taken where several might be:
     *
     * <ol>
     *   <li>Of own names that overlap, the one that begins first; of those the longest; of those a name or alias before a
     *       pattern; of patterns the one given first.
     *   <li>An own name wins over the names that the library finds, whatever their type, and over a date or amount that it
     *       holds or cuts.
     *   <li>But it gives way to a longer name that the library is sure of and that holds more words: "Bahn" is not found
     *       within "Deutsche Bahn Stiftung". Give the longer name as well if that is not what you want.
     * </ol>
     *
     * <p>Own names are found in quotations as in narrative. All mentions of one own name are one entity, which bears its
     * name; {@link Article#ownName} gives the own name back, with its attributes.
     *
     * @param names the names
     * @return this builder
     * @throws IllegalArgumentException if a name, alias or pattern is already another own name's
     */
    public Builder names(OwnName... names) {
      Stream.of(names).forEach(this.names::add);
      return this;
    }

    /**
     * Adds reporting verbs to those of the library's own list. May be called again for more.
     *
     * @param lemmas verbs in their base form and lower case, such as "opine"
     * @return this builder
     * @throws IllegalArgumentException if a verb is blank
     */
    public Builder cues(String... lemmas) {
      for (String lemma : lemmas) {
        cues.add(notBlank("cue", lemma));
      }
      return this;
    }

    /**
     * Asks for diagnostics; without this none are kept.
     *
     * @param max how many an article may carry at most, 0 or more
     * @return this builder
     * @throws IllegalArgumentException if {@code max} is negative
     */
    public Builder diagnostics(int max) {
      if (max < 0) {
        throw new IllegalArgumentException("diagnostics " + max + " must be 0 or more");
      }
      this.diagnostics = max;
      return this;
    }

    /**
     * Loads the models and makes the copydesk.
     *
     * @return a new copydesk
     * @throws ModelException if a model is missing, broken or of the wrong version
     */
    public Copydesk build() {
      try {
        return new Copydesk(this);
      } catch (IOException | UncheckedIOException e) {
        throw new ModelException("a model cannot be read: " + e.getMessage(), e);
      }
    }

    private static String notBlank(String what, String value) {
      if (value.isBlank()) {
        throw new IllegalArgumentException("a " + what + " must not be blank");
      }
      return value;
    }

    private ModelProvider provider() {
      return models != null ? models : ServiceLoader.load(ModelProvider.class).stream()
          .map(ServiceLoader.Provider::get)
          .filter(provider -> provider.language().equals("en"))
          .findFirst()
          .orElseThrow(() -> new ModelException(
              "no English models found; add io.github.copydesk:copydesk-models-en to the class or module path"));
    }
  }
}
