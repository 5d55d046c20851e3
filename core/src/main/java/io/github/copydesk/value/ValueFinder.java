package io.github.copydesk.value;

import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.TimeExpression;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds dates, times, lengths of time, amounts of money, percentages, quantities and counts, by rules.
 *
 * <p>A mention is the value alone, without "about" or "more than", which are in its {@code Bound}. A value within a name,
 * or across the edge of one, is part of the name and not found; a name may lie within a value, as in "two U.S.
 * soldiers". What tells no value ("recently", "several days", "thousands of people") is not found, nor are ages.
 * Dates follow TIMEX3 (TimeML 1.2.1) and ISO 8601.
 */
public final class ValueFinder {

  /**
   * Finds the values in a text.
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @param names the names in it
   * @param published the day of publication, on which relative dates depend
   * @return an entity for each value, in the order of their first mentions
   */
  public Entities find(Segments segments, Mentions names, Optional<LocalDate> published) {
    ValueReader reader = new ValueReader(segments, published);
    segments.sentences().forEach(reader::read);
    return reader.values(names);
  }

  /**
   * Finds what TIMEX3 counts as an expression of time: beside the dates, times and durations of {@link #find} also those
   * without a value of their own, such as "now" and "several years".
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @param published the day of publication
   * @return an expression for each mention, in the order of the text
   */
  public List<TimeExpression> timeExpressions(Segments segments, Optional<LocalDate> published) {
    ValueReader reader = new ValueReader(segments, published);
    segments.sentences().forEach(reader::read);
    return reader.timeExpressions();
  }
}
