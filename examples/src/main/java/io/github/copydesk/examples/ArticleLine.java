package io.github.copydesk.examples;

import io.github.copydesk.article.AttributionKind;
import io.github.copydesk.article.Certainty;
import io.github.copydesk.article.ClaimTime;
import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.CoreferenceReason;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.MetadataField;
import io.github.copydesk.article.MetadataSource;
import io.github.copydesk.article.Polarity;
import io.github.copydesk.article.QuotationKind;
import io.github.copydesk.article.RemovalKind;
import io.github.copydesk.article.SourceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of JSON, field by field. Attributions are referred to by their index, entities by their id. */
record ArticleLine(String id, @Nullable String title, @Nullable String published, List<Stated> metadata, String text,
    List<Removed> removed, List<Quoted> quotations, List<Named> entities, List<Referring> coreferences,
    List<Attributed> attributions, List<Claimed> claims) {

  record Stated(MetadataField field, String value, MetadataSource source) {}

  record Place(int start, int end, int rawStart, int rawEnd) {}

  record Places(List<Place> spans) {}

  record Removed(RemovalKind kind, int rawStart, int rawEnd) {}

  record Quoted(QuotationKind kind, List<Place> spans, @Nullable Integer attribution) {}

  record Mentioned(int start, int end, int rawStart, int rawEnd, double confidence) {}

  record Named(String id, EntityType type, String name, @Nullable String role, @Nullable About about,
      @Nullable String value, List<Mentioned> mentions) {}

  record Referring(List<Place> spans, String entity, CoreferenceReason reason) {}

  record Cited(List<Place> spans, @Nullable String name, SourceKind kind, @Nullable String entity) {}

  record Attributed(@Nullable Cited source, @Nullable Places cue, Places content, Form form, AttributionKind kind,
      double confidence) {}

  enum Voice { REPORTED, NARRATED }

  record Addressed(List<Place> spans, List<String> entities) {}

  record Done(List<Addressed> targets, List<Place> spans, List<String> times) {}

  record Put(int start, int end, Place stands, String entity) {}

  record Read(String text, List<Put> insertions) {}

  record Claimed(Voice voice, @Nullable Integer attribution, ClaimType type, List<Place> spans,
      @Nullable Addressed addressee, Polarity polarity, Certainty certainty, ClaimTime time, List<String> entities,
      double checkworthiness, @Nullable String claimant, Done act, List<Integer> quotations, Read reading) {}
}
