package io.github.copydesk.value;

import com.google.common.collect.ImmutableList;
import io.github.copydesk.article.EntityType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Expressions that TIMEX3 marks though they tell no date or number: "now", "recently", "several years", "daily". They
 * are no entities of an article.
 */
final class VagueRules {

  private static final String UNITS = "(?<unit>UNIT|QUARTER|CENTURY|WEEKEND)";

  /** now; currently. */
  static final TimeRule NOW = TimeRule.of("(?<word>NOW|VAGUE|RECENT)", VagueRules::word);

  /** soon; the future; not "as soon as", "the future of", "future payments". */
  static final TimeRule FUTURE = TimeRule.of("THE? NOW? (?<word>FUTURE)", VagueRules::future);

  /** these days. */
  static final TimeRule THESE_DAYS = TimeRule.of("THESE (?<unit>UNIT)", VagueRules::theseDays);

  /** the past. */
  static final TimeRule PAST = TimeRule.of("THE (?<word>PAST)", VagueRules::past);

  /** several years ago; a few days earlier. */
  static final TimeRule FEW_AGO = TimeRule.of(
      "A? FEW OF? (?<unit>UNIT|QUARTER|CENTURY) (?<ago>AGO|EARLIER|LATER)", VagueRules::fewAgo);

  /** several years; the next few days; a couple of weeks; recent months. */
  static final TimeRule FEW = TimeRule.of(
      "THE? (LAST|NEXT|PAST)? A? (FEW|RECENT) (OF|HYPHEN)? (?<unit>UNIT|QUARTER|CENTURY)", VagueRules::few);

  /** years; decades. */
  static final TimeRule UNITS_ALONE = TimeRule.of("(LAST|NEXT|PAST)? (?<unit>UNIT|QUARTER|CENTURY)", VagueRules::units);

  /** the quarter; the full year; the latest quarter; the latest period. */
  static final TimeRule THE_UNIT = TimeRule.of(
      "THE ((LATEST|SORT)? FISCAL? (?=UNIT|QUARTER)|LATEST (?=PERIOD)) (?<unit>UNIT|QUARTER|PERIOD)", VagueRules::theUnit);

  /** daily. */
  static final TimeRule REPEATED = TimeRule.of("(?<word>REPEATED)", VagueRules::repeated);

  /** every day; each year. */
  static final TimeRule EVERY = TimeRule.of("EVERY (?<unit>UNIT|QUARTER)", VagueRules::every);

  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
  private static final Set<String> CLAUSE_OPENERS = Set.of("PRON", "DET", "PROPN", "NOUN", "VERB");
  private static final Set<String> AFTER_OTHER_SENSES = Set.of("as", "of", "after");

  private VagueRules() {}

  static List<TimeRule> all() {
    return ImmutableList.of(NOW, FUTURE, THESE_DAYS, PAST, FEW_AGO, FEW, UNITS_ALONE, THE_UNIT, REPEATED, EVERY);
  }

  private static Optional<TimeValue> word(Match match, Setting setting) {
    return vague(EntityType.DATE, match.meaning("word").value());
  }

  private static Optional<TimeValue> future(Match match, Setting setting) {
    boolean other = AFTER_OTHER_SENSES.contains(match.line().text(match.end()))
        || NOUNS.contains(match.line().tag(match.end()))
        || match.line().text(match.start() - 1).equals("foreseeable");
    return other ? Optional.empty() : word(match, setting);
  }

  private static Optional<TimeValue> theseDays(Match match, Setting setting) {
    return match.word("unit").text().equals("days") ? vague(EntityType.DATE, "PRESENT_REF") : Optional.empty();
  }

  private static Optional<TimeValue> vague(EntityType type, String value) {
    return Optional.of(new TimeValue(type, value, Optional.empty(), true));
  }

  private static Optional<TimeValue> past(Match match, Setting setting) {
    String next = match.line().tag(match.end());
    boolean other = NOUNS.contains(next) || next.equals("ADJ") || next.equals("NUM");
    return other ? Optional.empty() : vague(EntityType.DATE, "PAST_REF");
  }

  private static Optional<TimeValue> fewAgo(Match match, Setting setting) {
    boolean clause = match.kind("ago") != Kind.AGO && CLAUSE_OPENERS.contains(match.line().tag(match.end()));
    String point = match.kind("ago") == Kind.LATER ? "FUTURE_REF" : "PAST_REF";
    return clause ? vague(EntityType.DURATION, unknown(match)) : vague(EntityType.DATE, point);
  }

  private static Optional<TimeValue> few(Match match, Setting setting) {
    boolean recent = match.line().kind(match.at("unit") - 1) == Kind.RECENT;
    boolean tied = match.line().kind(match.at("unit") - 1) == Kind.HYPHEN;
    if (!isPlural(match) && !tied || DurationRules.isAge(match)) {
      return Optional.empty();
    }
    return recent ? vague(EntityType.DATE, "PAST_REF") : vague(EntityType.DURATION, unknown(match));
  }

  private static Optional<TimeValue> units(Match match, Setting setting) {
    boolean part = match.line().kind(match.start() - 1) == Kind.OF || DurationRules.isAge(match);
    String unit = match.meaning("unit").value();
    boolean coming = match.line().text(match.start()).equals("coming");
    boolean other = unit.equals("SECOND") || unit.equals("QUARTER") && !coming;
    return !isPlural(match) || part || other ? Optional.empty()
        : coming ? vague(EntityType.DATE, "FUTURE_REF") : vague(EntityType.DURATION, unknown(match));
  }

  private static boolean isPlural(Match match) {
    return match.word("unit").text().endsWith("s") || match.word("unit").text().endsWith("ies");
  }

  private static String unknown(Match match) {
    String unit = match.meaning("unit").value();
    String one = Length.of(BigDecimal.ONE, unit);
    return (one.startsWith("PT") ? "PTX" : "PX") + (unit.equals("DECADE") ? 'E' : unit.charAt(0));
  }

  private static Optional<TimeValue> theUnit(Match match, Setting setting) {
    String unit = match.meaning("unit").value();
    boolean ends = match.line().text(match.end()).startsWith("end");
    if (ends && unit.equals("YEAR")) {
      return vague(EntityType.DURATION, "P1Y");
    }
    if (unit.equals("DAY") || isPlural(match) || NOUNS.contains(match.line().tag(match.end()))) {
      return Optional.empty();
    }
    boolean over = match.line().kind(match.start() + 1) == Kind.LATEST;
    Optional<LocalDate> point = !unit.equals("QUARTER") ? setting.mentioned().last().map(CalendarStretch::day)
        : quarter(setting, over).or(() -> setting.published().map(it -> it.minusMonths(3)));
    return RelativeRules.unit(match)
        .flatMap(it -> vague(EntityType.DATE, point.or(setting::published).map(it::format).orElse("PRESENT_REF")));
  }

  /** The quarter that the story speaks of; the latest one is over. */
  private static Optional<LocalDate> quarter(Setting setting, boolean over) {
    return setting.quarter().map(CalendarStretch::day)
        .filter(day -> !over || setting.published().map(day.plusMonths(2)::isBefore).orElse(true));
  }

  /** As an adjective, "daily" tells of no time: "the daily paper". */
  private static Optional<TimeValue> repeated(Match match, Setting setting) {
    boolean adverb = match.word("word").tag().equals("ADV") && !NOUNS.contains(match.line().tag(match.end()));
    return adverb ? vague(EntityType.DURATION, match.meaning("word").value()) : Optional.empty();
  }

  private static Optional<TimeValue> every(Match match, Setting setting) {
    String length = Length.of(BigDecimal.ONE, match.meaning("unit").value());
    return isPlural(match) ? Optional.empty() : vague(EntityType.DURATION, length);
  }
}
