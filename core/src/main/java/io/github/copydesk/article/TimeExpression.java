package io.github.copydesk.article;

import java.util.List;

/**
 * A date, a time of day or a length of time.
 *
 * @param name as the text first writes it
 * @param type DATE, TIME or DURATION
 * @param value in ISO 8601: 2022-02-24, 2022-02, 2022-W08, 2022-Q1, 2022, 2019-22 (a summer), T02:49Z, P10D; a range
 *     with a slash, 2014/2015; where that has no sign, as TIMEX3 writes it: 196X, 2019-09-09TNI, XXXX-WXX-4. PAST_REF,
 *     PRESENT_REF or FUTURE_REF where it hangs on the day of publication and that is not known
 * @param bound how exactly it is told: "nearly two years", "about 9 a.m.", "more than a decade ago", "circa 1850"
 * @param mentions its occurrences, in the order of the text
 */
public record TimeExpression(String name, EntityType type, String value, Bound bound, List<Mention> mentions)
    implements Entity {

  public TimeExpression {
    mentions = List.copyOf(mentions);
  }
}
