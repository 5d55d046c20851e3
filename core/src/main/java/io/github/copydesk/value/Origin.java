package io.github.copydesk.value;

import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.article.Span;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where and when an article comes from, as far as values hang on it.
 *
 * @param published the day of publication as given, else that of the dateline where it has a year
 * @param dollar the currency that a bare "$" stands for: that of the outlet's country where its address tells one that
 *     has a dollar of its own, else that of the United States
 */
record Origin(Optional<LocalDate> published, String dollar) {

  private static final Lexicon DOLLARS = Lexicon.load(Origin.class, "dollar-domains");

  static Origin of(RawArticle raw, Optional<Dateline> dateline) {
    Optional<LocalDate> published = raw.published().or(() -> dateline.map(Dateline::date).flatMap(Origin::day));
    return new Origin(published, raw.url().map(URI::getHost).flatMap(Origin::dollar).orElse("USD"));
  }

  private static Optional<String> dollar(String host) {
    return DOLLARS.value(host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** Reads a date with its year. */
  static Optional<LocalDate> day(String date) {
    Span whole = new Span(0, date.length());
    Segments segments = new Segments(date, List.of(whole), List.of(new Sentence(whole, 0, 0, 0)), List.of());
    List<Word> words = Numerals.join(WordReader.read(segments, segments.sentences().get(0)));
    return new TimeFinder(Optional.empty()).find(words).stream()
        .flatMap(found -> found.value().stretch().stream())
        .filter(stretch -> stretch.unit() == CalendarUnit.DAY)
        .map(CalendarStretch::day)
        .findFirst();
  }
}
