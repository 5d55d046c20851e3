package io.github.copydesk.value;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.value.TimeFinder.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts together what belongs to one expression: "late" and "August", "9 a.m. EDT" and "Tuesday", "early" and "1990s".
 */
final class Composition {

  /** early; late; mid-; the beginning of; not "the end of the road". */
  private static final Form PART = Form.of("(EARLY|LATE|MID HYPHEN?|(END|START|MIDDLE|MID HYPHEN) OF THE?)");

  private static final int LONGEST_PART = 3;

  private final Line line;
  private final List<Found> composed = new ArrayList<>();

  private Composition(Line line) {
    this.line = line;
  }

  static List<Found> of(Line line, List<Found> found) {
    Composition composition = new Composition(line);
    found.forEach(composition::add);
    return composition.composed;
  }

  private void add(Found found) {
    Optional<Found> joined = last().flatMap(last -> clockAndDay(last, found));
    if (joined.isPresent()) {
      composed.set(composed.size() - 1, joined.get());
    } else {
      composed.add(withPart(withoutArticle(found)));
    }
  }

  private Optional<Found> last() {
    return composed.isEmpty() ? Optional.empty() : Optional.of(composed.get(composed.size() - 1));
  }

  /** "9 a.m. EDT Tuesday": the clock takes the day; "at noon yesterday" is two, as the guidelines have it. */
  private Optional<Found> clockAndDay(Found clock, Found day) {
    boolean joins = clock.value().type() == EntityType.TIME && clock.value().value().startsWith("T")
        && isDay(day) && line.kind(day.start()) != Kind.DAY_NAME && gap(clock.end(), day.start());
    return joins ? Optional.of(new Found(clock.start(), day.end(), new TimeValue(EntityType.TIME,
        day.value().value() + clock.value().value(), day.value().stretch(), false))) : Optional.empty();
  }

  private static boolean isDay(Found found) {
    return found.value().type() == EntityType.DATE && found.value().value().matches("[\\dX]{4}-(\\d\\d-\\d\\d|WXX-\\d)");
  }

  private boolean gap(int end, int start) {
    return start == end || start == end + 1 && (line.kind(end) == Kind.COMMA || line.kind(end) == Kind.ON);
  }

  private Found withoutArticle(Found found) {
    return line.kind(found.start()) == Kind.THE && found.end() > found.start() + 1
        ? new Found(found.start() + 1, found.end(), found.value()) : found;
  }

  private Found withPart(Found found) {
    if (found.value().vague() || found.value().type() == EntityType.DURATION) {
      return found;
    }
    int end = last().map(Found::end).orElse(0);
    for (int start = Math.max(end, found.start() - LONGEST_PART - 1); start < found.start(); start++) {
      Optional<Match> part = PART.match(line, start);
      if (part.isPresent() && (part.get().end() == found.start())) {
        return new Found(start, found.end(), found.value());
      }
    }
    return found;
  }
}
