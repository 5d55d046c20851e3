package io.github.copydesk.value;

import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.article.TimeExpression;
import io.github.copydesk.segmentation.Segments;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds dates, times, lengths of time, amounts of money, percentages, quantities, counts and ordinals, by rules.
 *
 * <p>A mention is the value alone, without "about" or "more than", which are in its bound. A value within a name, or
 * across the edge of one, is part of the name and not found; a name may lie within a value, as in "two French
 * soldiers". What tells no value ("recently", "several days", "thousands of people") is not found, nor are ages. Dates
 * follow TIMEX3 [1] and ISO 8601.
 *
 * <p>[1] Saurí et al., TimeML Annotation Guidelines 1.2.1, 2006.
 */
public final class ValueFinder {

  /**
   * Finds the values in a text.
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @param names the names in it
   * @param raw the article; relative dates are resolved against its day of publication, "$" by the outlet's country
   * @param dateline where it was filed; its date is that of publication where none is given
   * @return an entity for each value, in the order of their first mentions
   */
  public Entities find(Segments segments, Mentions names, RawArticle raw, Optional<Dateline> dateline) {
    return read(segments, Origin.of(raw, dateline)).entities(names);
  }

  /**
   * Finds what TIMEX3 counts as an expression of time: beside the dates, times and durations that
   * {@link #find} returns also those without a value of their own, such as "now" and "several years".
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @param published the day of publication
   * @return an expression for each mention, in the order of the text
   */
  public List<TimeExpression> timeExpressions(Segments segments, LocalDate published) {
    return read(segments, new Origin(Optional.of(published), "USD")).timeExpressions();
  }

  /**
   * Tells the day on which a story was filed.
   *
   * @param dateline where and when that was
   * @return the day; empty where the dateline has no whole date
   */
  public Optional<LocalDate> day(Dateline dateline) {
    return Origin.day(dateline.date());
  }

  private static FoundValues read(Segments segments, Origin origin) {
    ValueReader reader = new ValueReader(segments, origin);
    segments.sentences().forEach(reader::read);
    return reader.found();
  }
}
