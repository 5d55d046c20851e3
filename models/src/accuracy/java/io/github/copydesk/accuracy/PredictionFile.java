package io.github.copydesk.accuracy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.copydesk.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Writes and reads predictions as JSON, one document an object, offsets in code points of the raw text. */
final class PredictionFile {

  private PredictionFile() {}

  static JsonObject write(Prediction prediction, String text) {
    CodePoints offsets = new CodePoints(text);
    JsonObject json = new JsonObject();
    json.addProperty("doc", prediction.document());
    JsonArray quotations = new JsonArray();
    prediction.quotations().forEach(said -> quotations.add(write(said, offsets)));
    json.add("quotes", quotations);
    JsonArray attributions = new JsonArray();
    prediction.attributions().forEach(relation -> attributions.add(write(relation, offsets)));
    json.add("attributions", attributions);
    JsonArray names = new JsonArray();
    prediction.names().forEach(name -> {
      JsonObject written = write(name.span(), offsets);
      written.addProperty("type", name.type());
      names.add(written);
    });
    json.add("entities", names);
    return json;
  }

  private static JsonObject write(Prediction.Said said, CodePoints offsets) {
    JsonObject json = write(said.span(), offsets);
    json.add("speaker", said.speaker().<JsonElement>map(speaker -> write(speaker, offsets)).orElse(JsonNull.INSTANCE));
    return json;
  }

  private static JsonObject write(Prediction.Speaker speaker, CodePoints offsets) {
    JsonObject json = speaker.mention().map(span -> write(span, offsets)).orElseGet(JsonObject::new);
    json.addProperty("text", speaker.text().isEmpty() ? null : speaker.text());
    json.addProperty("canonical", speaker.canonical().isEmpty() ? null : speaker.canonical());
    return json;
  }

  private static JsonObject write(Relation relation, CodePoints offsets) {
    JsonObject json = new JsonObject();
    json.add("source", write(relation.source(), offsets));
    json.add("cue", write(relation.cue(), offsets));
    json.add("content", write(relation.content(), offsets));
    return json;
  }

  private static JsonArray write(List<Span> spans, CodePoints offsets) {
    JsonArray json = new JsonArray();
    for (Span span : spans) {
      JsonArray pair = new JsonArray();
      pair.add(offsets.point(span.start()));
      pair.add(offsets.point(span.end()));
      json.add(pair);
    }
    return json;
  }

  private static JsonObject write(Span span, CodePoints offsets) {
    JsonObject json = new JsonObject();
    json.addProperty("start", offsets.point(span.start()));
    json.addProperty("end", offsets.point(span.end()));
    return json;
  }

  static Prediction read(JsonObject json, String text) {
    CodePoints offsets = new CodePoints(text);
    return new Prediction(
        json.get("doc").getAsString(),
        list(json, "quotes").stream().map(said -> said(said.getAsJsonObject(), offsets)).toList(),
        list(json, "attributions").stream().map(relation -> relation(relation.getAsJsonObject(), offsets)).toList(),
        list(json, "entities").stream().map(name -> name(name.getAsJsonObject(), offsets)).toList());
  }

  private static Prediction.Said said(JsonObject json, CodePoints offsets) {
    return new Prediction.Said(
        span(json, offsets),
        Optional.ofNullable(json.get("speaker"))
            .filter(speaker -> !speaker.isJsonNull())
            .map(speaker -> speaker(speaker.getAsJsonObject(), offsets)));
  }

  private static Prediction.Speaker speaker(JsonObject json, CodePoints offsets) {
    return new Prediction.Speaker(
        text(json, "start").map(start -> span(json, offsets)),
        text(json, "text").orElse(""),
        text(json, "canonical").orElse(""));
  }

  private static Relation relation(JsonObject json, CodePoints offsets) {
    return new Relation(
        spans(json, "source", offsets), spans(json, "cue", offsets), spans(json, "content", offsets));
  }

  private static Prediction.Name name(JsonObject json, CodePoints offsets) {
    return new Prediction.Name(span(json, offsets), json.get("type").getAsString());
  }

  private static Span span(JsonObject json, CodePoints offsets) {
    return offsets.span(json.get("start").getAsInt(), json.get("end").getAsInt());
  }

  private static List<Span> spans(JsonObject json, String field, CodePoints offsets) {
    return list(json, field).stream()
        .map(JsonElement::getAsJsonArray)
        .map(pair -> offsets.span(pair.get(0).getAsInt(), pair.get(1).getAsInt()))
        .toList();
  }

  private static List<JsonElement> list(JsonObject json, String field) {
    JsonElement value = json.get(field);
    return value == null ? List.of() : StreamSupport.stream(value.getAsJsonArray().spliterator(), false).toList();
  }

  private static Optional<String> text(JsonObject json, String field) {
    return Optional.ofNullable(json.get(field)).filter(value -> !value.isJsonNull()).map(JsonElement::getAsString);
  }
}
