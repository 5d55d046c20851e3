package io.github.copydesk.accuracy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.copydesk.article.Span;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Claims, quotation marks that quote nobody, sentences of the narrator and entities of one article, gold or predicted;
 * spans are into its raw text.
 *
 * @param claims the attributed claims
 * @param scareQuotes words between marks that quote nobody
 * @param narrator the narrator's checkable sentences
 * @param things what is mentioned by name or value
 */
record ClaimLayer(List<Asserted> claims, List<Span> scareQuotes, List<Span> narrator, List<Thing> things) {

  private static final Comparator<Span> BY_START = Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /** What a label of a claim says. */
  enum Label { FORM, TYPE, POLARITY, CERTAINTY, TIME, SOURCE_KIND }

  /**
   * A claim in somebody's mouth.
   *
   * @param source who claims it
   * @param cue the words that signal it
   * @param addressee whom it is aimed at
   * @param content what is claimed
   * @param words the words of the content
   * @param sourceWords the words of the source
   * @param addresseeWords the words of the addressee
   * @param sourceName the source's fullest name
   * @param labels a value for each {@link Label}, empty where none is given
   * @param isCheckable whether a fact-checker could check it and would care to; true where it is not said
   */
  record Asserted(
      Optional<Span> source,
      Optional<Span> cue,
      Optional<Span> addressee,
      List<Span> content,
      BitSet words,
      BitSet sourceWords,
      BitSet addresseeWords,
      Optional<String> sourceName,
      List<String> labels,
      boolean isCheckable) {

    String label(Label label) {
      return labels.get(label.ordinal());
    }

    /** Tells whether the cue lies in directly quoted words of another claim. */
    boolean isWithin(List<Asserted> claims) {
      return cue.filter(span -> claims.stream()
          .filter(other -> other != this && other.label(Label.FORM).equals("DIRECT"))
          .flatMap(other -> other.content().stream())
          .anyMatch(piece -> piece.contains(span))).isPresent();
    }

    boolean hasSourceOf(Asserted other) {
      if (source.isEmpty() || other.source.isEmpty()) {
        return source.isEmpty() && other.source.isEmpty();
      }
      return sourceWords.intersects(other.sourceWords) || source.equals(other.source);
    }

    boolean hasAddresseeOf(Asserted other) {
      return addressee.isPresent() && other.addressee.isPresent()
          && (addresseeWords.intersects(other.addresseeWords) || addressee.equals(other.addressee));
    }
  }

  /** What is mentioned by name or value. */
  record Thing(String type, Optional<String> role, List<Span> mentions) {}

  static ClaimLayer parse(JsonObject json, Tokens tokens) {
    return new ClaimLayer(
        list(json, "claims", claim -> asserted(claim.getAsJsonObject(), tokens)),
        list(json, "scareQuotes", ClaimLayer::span),
        list(json, "narrator", ClaimLayer::span),
        list(json, "entities", thing -> thing(thing.getAsJsonObject())));
  }

  private static Asserted asserted(JsonObject json, Tokens tokens) {
    Optional<Span> source = value(json, "source").map(ClaimLayer::span);
    Optional<Span> addressee = value(json, "addressee").map(ClaimLayer::span);
    List<Span> content = list(json, "content", ClaimLayer::span).stream().sorted(BY_START).toList();
    return new Asserted(source, value(json, "cue").map(ClaimLayer::span), addressee, content,
        tokens.wordsIn(content), tokens.wordsIn(source.stream().toList()), tokens.wordsIn(addressee.stream().toList()),
        text(json, "sourceName"),
        List.of(text(json, "form").orElse(""), text(json, "type").orElse(""), text(json, "polarity").orElse(""),
            text(json, "certainty").orElse(""), text(json, "time").orElse(""), text(json, "sourceKind").orElse("")),
        value(json, "check").map(JsonElement::getAsBoolean).orElse(true));
  }

  private static Thing thing(JsonObject json) {
    return new Thing(json.get("type").getAsString(), text(json, "role"), list(json, "mentions", ClaimLayer::span));
  }

  private static Span span(JsonElement json) {
    JsonArray pair = json.getAsJsonArray();
    return new Span(pair.get(0).getAsInt(), pair.get(1).getAsInt());
  }

  private static <T> List<T> list(JsonObject json, String field, Function<JsonElement, T> read) {
    return value(json, field).stream()
        .flatMap(array -> StreamSupport.stream(array.getAsJsonArray().spliterator(), false))
        .map(read)
        .toList();
  }

  private static Optional<String> text(JsonObject json, String field) {
    return value(json, field).map(JsonElement::getAsString);
  }

  private static Optional<JsonElement> value(JsonObject json, String field) {
    return Optional.ofNullable(json.get(field)).filter(value -> !value.isJsonNull());
  }
}
