package io.github.copydesk.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a page says of its article, each fact with its source.
 *
 * <p>Where a page contradicts itself, the source that {@link MetadataSource} names first is believed, with these exceptions:
 *
 * <ul>
 *   <li>a headline in JSON-LD that is unlike all others is none, and one that was cut is given whole;
 *   <li>the headline that readers see comes before that of OpenGraph, which is written for other pages;
 *   <li>a person counts more than the outlet as the writer, wherever either is named;
 *   <li>where the first source for a date tells the day alone, another one that tells a moment of that day is taken;
 *   <li>a day that readers see by the headline, or that the address has, comes before a meta element called "date";
 *   <li>address and language are looked for in links and the root element first, the picture in OpenGraph.
 * </ul>
 *
 * <p>Nothing is guessed: what the page does not say is absent.
 *
 * @param asList the facts, in the order of their fields
 */
public record Metadata(List<MetadataFact> asList) implements View<MetadataFact, Metadata> {

  /** What a plain text says of itself: nothing. */
  public static final Metadata NONE = new Metadata(List.of());

  private static final int DAY = "2026-11-22".length();

  public Metadata {
    asList = List.copyOf(asList);
  }

  /**
   * Narrows to one field.
   *
   * @param field the field
   * @return the facts about it
   */
  public Metadata of(MetadataField field) {
    return where(fact -> fact.field() == field);
  }

  @Override
  public Metadata where(Predicate<? super MetadataFact> condition) {
    return new Metadata(stream().filter(condition).toList());
  }

  /**
   * Returns what is said about a field.
   *
   * @param field the field
   * @return the first value, if there is any
   */
  public Optional<String> first(MetadataField field) {
    return of(field).stream().map(MetadataFact::value).findFirst();
  }

  /**
   * Returns what is said about a field that may have several values.
   *
   * @param field the field
   * @return the values, in the order of the page
   */
  public List<String> all(MetadataField field) {
    return of(field).stream().map(MetadataFact::value).toList();
  }

  /**
   * Returns the headline.
   *
   * @return the headline, if the page tells it
   */
  public Optional<String> title() {
    return first(MetadataField.TITLE);
  }

  /**
   * Returns the writers.
   *
   * @return their names, in the order of the page
   */
  public List<String> authors() {
    return all(MetadataField.AUTHOR);
  }

  /**
   * Returns the day of publication, in the outlet's own time zone where the page tells it.
   *
   * @return the day, if the page tells it in full
   */
  public Optional<LocalDate> published() {
    return of(MetadataField.PUBLISHED).stream().map(MetadataFact::value).reduce((first, last) -> last)
        .map(value -> LocalDate.parse(value.substring(0, DAY)));
  }

  /**
   * Returns the moment of publication.
   *
   * @return the moment, if the page tells it with time and zone
   */
  public Optional<OffsetDateTime> publishedAt() {
    return first(MetadataField.PUBLISHED).flatMap(Metadata::moment);
  }

  private static Optional<OffsetDateTime> moment(String value) {
    try {
      return Optional.of(OffsetDateTime.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
