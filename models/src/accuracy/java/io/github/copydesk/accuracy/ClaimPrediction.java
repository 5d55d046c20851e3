package io.github.copydesk.accuracy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.copydesk.article.Addressee;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.NarratedClaim;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.ReportedClaim;
import io.github.copydesk.article.Source;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.UnknownSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the library found in the form of the gold of claims: offsets in UTF-16 units of the raw text. Entities of no
 * gold type ({@link EntityType#MISCELLANEOUS}) are left out.
 */
final class ClaimPrediction {

  private final Article article;

  private ClaimPrediction(Article article) {
    this.article = article;
  }

  static JsonObject of(String id, Article article) {
    ClaimPrediction prediction = new ClaimPrediction(article);
    JsonObject json = new JsonObject();
    json.addProperty("id", id);
    json.add("claims", array(article.claims().stream()
        .filter(ReportedClaim.class::isInstance)
        .map(claim -> prediction.claim((ReportedClaim) claim))));
    json.add("scareQuotes", array(article.quotations().terms().stream().map(prediction::words)));
    json.add("narrator", array(article.claims().stream()
        .filter(NarratedClaim.class::isInstance)
        .flatMap(claim -> claim.spans().stream())
        .map(prediction::span)));
    json.add("entities", array(Stream.concat(
        prediction.filed(),
        article.entities().stream().filter(entity -> entity.type() != EntityType.MISCELLANEOUS).map(prediction::entity))));
    return json;
  }

  private JsonObject claim(ReportedClaim claim) {
    Source source = claim.attribution().source();
    JsonObject json = new JsonObject();
    json.add("source", first(source.spans()));
    json.addProperty("sourceName", source instanceof UnknownSource ? null : source.name());
    json.addProperty("sourceKind", source.kind().name());
    json.add("cue", first(List.of(claim.attribution().cue().span())));
    json.add("content", array(claim.spans().stream().map(this::span)));
    json.addProperty("form", claim.attribution().content().form().name());
    json.addProperty("type", claim.type().name());
    json.add("addressee", first(claim.addressees().stream().map(Addressee::span).toList()));
    json.addProperty("polarity", claim.modality().polarity().name());
    json.addProperty("certainty", claim.modality().certainty().name());
    json.addProperty("time", claim.modality().time().name());
    return json;
  }

  private JsonElement first(List<Span> spans) {
    return spans.stream().filter(span -> span.length() > 0).findFirst()
        .<JsonElement>map(this::span).orElse(JsonNull.INSTANCE);
  }

  private JsonArray words(Quotation quotation) {
    List<Span> pieces = quotation.pieces();
    return span(pieces.get(0).cover(pieces.get(pieces.size() - 1)));
  }

  /** Where and when the story was filed, which is not in the clean text. */
  private Stream<JsonObject> filed() {
    return article.dateline().stream().flatMap(dateline -> Stream.of(
            filed(EntityType.PLACE, dateline, dateline.place(), null),
            filed(EntityType.DATE, dateline, dateline.date(), article.filed().map(LocalDate::toString).orElse(null))))
        .flatMap(Optional::stream);
  }

  private static Optional<JsonObject> filed(EntityType type, Dateline dateline, String name, @Nullable String value) {
    int at = dateline.text().indexOf(name);
    if (name.isEmpty() || at < 0) {
      return Optional.empty();
    }
    JsonObject json = new JsonObject();
    json.addProperty("type", type.name());
    json.addProperty("name", name);
    json.addProperty("role", (String) null);
    json.addProperty("value", value);
    int start = dateline.span().start() + at;
    json.add("mentions", array(Stream.of(pair(start, start + name.length()))));
    return Optional.of(json);
  }

  private JsonObject entity(Entity entity) {
    JsonObject json = new JsonObject();
    json.addProperty("type", entity.type().name());
    json.addProperty("name", entity.name());
    json.addProperty("role",
        Optional.of(entity).filter(Person.class::isInstance).map(person -> ((Person) person).role()).orElse(null));
    json.addProperty("value", entity.value().isEmpty() ? null : entity.value());
    json.add("mentions", array(entity.mentions().stream().map(Mention::span).map(this::span)));
    return json;
  }

  private JsonArray span(Span span) {
    RawSpan raw = article.original(span);
    return pair(raw.start(), raw.end());
  }

  private static JsonArray pair(int start, int end) {
    JsonArray pair = new JsonArray();
    pair.add(start);
    pair.add(end);
    return pair;
  }

  private static JsonArray array(Stream<? extends JsonElement> elements) {
    JsonArray array = new JsonArray();
    elements.forEach(array::add);
    return array;
  }
}
