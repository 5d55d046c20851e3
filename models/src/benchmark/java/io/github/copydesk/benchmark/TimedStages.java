package io.github.copydesk.benchmark;

import io.github.copydesk.ModelKind;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.OwnName;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.attribution.AttributionModel;
import io.github.copydesk.attribution.Attributor;
import io.github.copydesk.claim.ClaimFinder;
import io.github.copydesk.cleaning.CleanText;
import io.github.copydesk.cleaning.Cleaner;
import io.github.copydesk.coreference.CoreferenceResolver;
import io.github.copydesk.coreference.Resolution;
import io.github.copydesk.entity.MentionFinder;
import io.github.copydesk.models.BundledModels;
import io.github.copydesk.opennlp.OpenNlpModels;
import io.github.copydesk.quotation.QuotationFinder;
import io.github.copydesk.segmentation.Segmenter;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.sequence.SequenceModel;
import io.github.copydesk.sequence.TagModel;
import io.github.copydesk.value.ValueFinder;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The stages that {@code Copydesk.read} runs, one by one, so that each can be timed. */
final class TimedStages {

  private final Cleaner cleaner = new Cleaner();
  private final QuotationFinder quotations = new QuotationFinder();
  private final CoreferenceResolver coreference = new CoreferenceResolver();
  private final ClaimFinder claims = new ClaimFinder();
  private final ValueFinder values = new ValueFinder();
  private final Segmenter segmenter;
  private final MentionFinder names;
  private final Attributor attributor;

  TimedStages() throws IOException {
    this(List.of());
  }

  TimedStages(Collection<OwnName> ownNames) throws IOException {
    BundledModels models = new BundledModels();
    this.attributor = new Attributor(AttributionModel.read(models.open(ModelKind.ATTRIBUTIONS)), Set.of());
    SequenceModel nameModel = SequenceModel.read(models.open(ModelKind.NAMES));
    segmenter = new Segmenter(
        new OpenNlpModels(models.open(ModelKind.SENTENCES), models.open(ModelKind.TOKENS)),
        TagModel.read(models.open(ModelKind.TAGS)), nameModel.clusters());
    names = new MentionFinder(nameModel, ownNames);
  }

  /** Reads a text, and returns the number of its tokens. */
  int read(String text, StageClock clock) {
    CleanText clean = clock.time("cleaning", () -> cleaner.clean(text));
    Segments segments = clock.time("segmentation", () -> segmenter.segment(clean));
    Passages passages = clock.time("quotations", () -> quotations.split(segments));
    Mentions mentions = clock.time("names", () -> names.find(segments));
    Entities valued =
        clock.time("values", () -> values.find(segments, mentions, RawArticle.of(text), clean.dateline()));
    Resolution resolution = clock.time("coreference", () -> coreference.resolve(segments, passages, mentions));
    Attributions attributions =
        clock.time("attribution", () -> attributor.attribute(segments, passages, resolution));
    clock.time("claims", () -> claims.find(segments, passages, attributions, resolution.and(valued)));
    return segments.tokens().size();
  }
}
