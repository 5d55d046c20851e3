package io.github.copydesk.page;

import io.github.copydesk.article.MetadataFact;
import io.github.copydesk.article.MetadataField;
import io.github.copydesk.article.MetadataSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The days that readers see, in time elements, in elements called those of a day, and in the lines around the headline; the nearest to
 * the headline first.
 */
final class ShownDays {

  private static final int MOST_TIMES = 10;
  private static final int LONGEST = 120;
  private static final int LONGEST_ELEMENT = 60;
  private static final int LONGEST_LABEL = 24;

  /** What stands before the headline is about something else more often than what stands behind it. */
  private static final int BEFORE_COUNTS = 2;

  private record Shown(String value, DayLabel label, MetadataSource source, int start) {

    MetadataFact as(MetadataField field) {
      return new MetadataFact(field, value, source);
    }
  }

  private final PageBlocks page;
  private final PageClues clues;
  private final TitlePlace title;
  private final int first;
  private final int last;
  private @Nullable List<Shown> days;

  ShownDays(PageBlocks page, PageClues clues, TitlePlace title) {
    this.page = page;
    this.clues = clues;
    this.title = title;
    this.first = title.firstNear();
    this.last = Math.min(page.size(), (title.block() < 0 ? TitlePlace.NEAR : title.block()) + TitlePlace.NEAR) - 1;
  }

  /** Most pages declare their days, so that these are sought when they are asked for. */
  private Stream<Shown> days() {
    if (days == null) {
      days = Stream.of(elements(Clue.TIME, MetadataSource.TIME), elements(Clue.DAY, MetadataSource.TEXT), lines())
          .flatMap(shown -> shown).sorted(Comparator.comparingInt(this::distance)).toList();
    }
    return days.stream();
  }

  private Stream<Shown> elements(Clue clue, MetadataSource source) {
    return clues.of(clue).stream().flatMap(element -> shown(element, source).stream());
  }

  private Stream<Shown> lines() {
    return IntStream.rangeClosed(first, last).filter(i -> i != title.block() && page.text(i).length() <= LONGEST).boxed()
        .flatMap(i -> shown(i).stream());
  }

  private int distance(Shown day) {
    int behind = day.start() - title.start();
    return behind < 0 ? -BEFORE_COUNTS * behind : behind;
  }

  private static Optional<Shown> shown(Element element, MetadataSource source) {
    String text = PageClues.text(element);
    Optional<String> told = machine(element).or(() -> text.length() > LONGEST_ELEMENT ? Optional.empty() : Days.read(text));
    return told.map(value -> new Shown(value, label(element, text), source, element.sourceRange().startPos()));
  }

  /** An element says its day for machines in an attribute. */
  private static Optional<String> machine(Element element) {
    Attributes attributes = element.attributes();
    return Stream.concat(Stream.of("datetime", "content", "title").map(attributes::get),
        attributes.asList().stream().filter(ShownDays::isMachine).map(Attribute::getValue))
        .filter(value -> !value.isEmpty()).flatMap(value -> Days.declared(value).stream()).findFirst();
  }

  private static boolean isMachine(Attribute attribute) {
    String name = attribute.getKey();
    return name.startsWith("data-") && (name.contains("time") || name.contains("date") || name.contains("publish"));
  }

  /** A label may be the class of an element, stand in it, or before it. */
  private static DayLabel label(Element element, String text) {
    DayLabel named = DayLabel.ofClasses(element.className());
    if (named != DayLabel.NONE) {
      return named;
    }
    String before = element.previousSibling() instanceof TextNode words ? words.getWholeText() : "";
    return DayLabel.of((before.length() > LONGEST ? "" : before + " ") + text.substring(0, Days.find(text).map(Day::start).orElse(0)));
  }

  private Optional<Shown> shown(int block) {
    String text = page.text(block);
    return Days.find(text).map(day -> {
      DayLabel label = DayLabel.of(day.start() > 0 || block == 0 ? text.substring(0, day.start()) : labelBefore(page.text(block - 1)));
      return new Shown(day.value(), label, MetadataSource.TEXT, page.blocks().get(block).start());
    });
  }

  /** A label may stand in a block of its own before the day. */
  private static String labelBefore(String text) {
    return text.length() <= LONGEST_LABEL && Days.find(text).isEmpty() ? text : "";
  }

  /** Tells whether an element stands by the headline. */
  boolean isNear(Element element) {
    return isNear(element.sourceRange().startPos());
  }

  private boolean isNear(int start) {
    return first <= last && start >= page.blocks().get(first).start() && start <= page.blocks().get(last).start();
  }

  /** Returns what time elements say for machines. */
  Stream<MetadataFact> machineTimes() {
    return clues.of(Clue.TIME).stream().limit(MOST_TIMES).flatMap(time -> Days.declared(time.attr("datetime")).stream())
        .map(value -> new MetadataFact(MetadataField.PUBLISHED, value, MetadataSource.TIME));
  }

  /** Returns the days by the headline. */
  Stream<MetadataFact> near() {
    return days().filter(day -> isNear(day.start()) && (day.label() == DayLabel.PUBLICATION || day.label() == DayLabel.NONE))
        .map(day -> day.as(MetadataField.PUBLISHED));
  }

  /** Returns the days of changes by the headline. */
  Stream<MetadataFact> nearChanges() {
    return days().filter(day -> isNear(day.start()) && day.label() == DayLabel.CHANGE).map(day -> day.as(MetadataField.PUBLISHED));
  }

  /** Returns the days that are said to be of the publication, wherever they stand, and those of other times. */
  Stream<MetadataFact> far() {
    Stream<Shown> labelled = days().filter(day -> day.label() == DayLabel.PUBLICATION);
    Stream<Shown> times = days().filter(day -> day.label() == DayLabel.NONE && day.source() == MetadataSource.TIME);
    return Stream.of(labelled, times, labelledLines()).flatMap(shown -> shown).map(day -> day.as(MetadataField.PUBLISHED));
  }

  private Stream<Shown> labelledLines() {
    return page.blocks().stream().filter(block -> block.text().length() <= LONGEST).flatMap(block -> Days.find(block.text())
        .filter(day -> DayLabel.of(block.text().substring(0, day.start())) == DayLabel.PUBLICATION)
        .map(day -> new Shown(day.value(), DayLabel.PUBLICATION, MetadataSource.TEXT, block.start())).stream());
  }

  /** Returns the days of changes, the nearest to the headline first. */
  Stream<MetadataFact> changes(MetadataField field) {
    return days().filter(day -> day.label() == DayLabel.CHANGE).map(day -> day.as(field));
  }
}
