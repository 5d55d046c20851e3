package io.github.copydesk.examples;

import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Claim;
import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.ReportedClaim;
import io.github.copydesk.article.Source;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.UnknownSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns attributions and claims into the fields of a line. */
record AttributionLines(References references) {

  ArticleLine.Attributed attributed(Attribution attribution) {
    Span cue = attribution.cue().span();
    return new ArticleLine.Attributed(
        cited(attribution.source()),
        cue.length() > 0 ? places(List.of(cue)) : null,
        places(attribution.content().spans()),
        attribution.content().form(),
        attribution.kind(),
        attribution.confidence());
  }

  private ArticleLine.@Nullable Cited cited(Source source) {
    boolean isUnknown = source instanceof UnknownSource;
    if (isUnknown && source.spans().isEmpty()) {
      return null;
    }
    return new ArticleLine.Cited(
        references.places(source.spans()),
        isUnknown ? null : source.name(),
        source.kind(),
        source instanceof NamedSource named ? references.idOf(named.entity()) : null);
  }

  ArticleLine.Claimed claimed(Claim claim) {
    ReportedClaim reported = claim instanceof ReportedClaim it ? it : null;
    return new ArticleLine.Claimed(
        reported != null ? ArticleLine.Voice.REPORTED : ArticleLine.Voice.NARRATED,
        reported != null ? Integer.valueOf(references.indexOf(reported.attribution())) : null,
        claim.type(), references.places(claim.spans()), reported != null ? addressee(reported) : null,
        claim.modality().polarity(), claim.modality().certainty(), claim.modality().time(),
        claim.entities().stream().map(references::idOf).toList(), claim.checkworthiness());
  }

  private ArticleLine.@Nullable Places addressee(ReportedClaim claim) {
    return claim.addressees().isEmpty() ? null : places(claim.addressees().stream().map(it -> it.span()).toList());
  }

  private ArticleLine.Places places(List<Span> spans) {
    return new ArticleLine.Places(references.places(spans));
  }
}
