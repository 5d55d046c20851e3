package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MentionedTest {

  private static final LocalDate MARCH_5 = LocalDate.of(2019, 3, 5);

  private static CalendarStretch stretch(CalendarUnit unit, LocalDate day) {
    return new CalendarStretch(unit, day);
  }

  @Test
  void tellsNothingAtTheStart() {
    assertThat(Mentioned.NOTHING.before(CalendarUnit.DAY)).isEmpty();
    assertThat(Mentioned.NOTHING.quarter()).isEmpty();
  }

  @Test
  void tellsDaysAndWeeksFromTheLastDay() {
    Mentioned mentioned = Mentioned.NOTHING.and(stretch(CalendarUnit.DAY, MARCH_5))
        .and(stretch(CalendarUnit.YEAR, LocalDate.of(2010, 1, 1)));
    assertThat(mentioned.before(CalendarUnit.DAY)).contains(MARCH_5);
    assertThat(mentioned.before(CalendarUnit.WEEK)).contains(MARCH_5);
    assertThat(mentioned.before(CalendarUnit.YEAR)).contains(LocalDate.of(2010, 1, 1));
  }

  @Test
  void keepsTheLastQuarter() {
    CalendarStretch quarter = stretch(CalendarUnit.QUARTER, LocalDate.of(2021, 7, 1));
    Mentioned mentioned = Mentioned.NOTHING.and(quarter).and(stretch(CalendarUnit.DAY, MARCH_5));
    assertThat(mentioned.quarter()).contains(quarter);
  }

  @Test
  void movesAStretchByAnotherUnit() {
    CalendarStretch quarter = stretch(CalendarUnit.QUARTER, LocalDate.of(2021, 7, 1));
    assertThat(quarter.plus(-1, CalendarUnit.YEAR).value()).isEqualTo("2020-Q3");
    assertThat(quarter.plus(1, CalendarUnit.QUARTER).value()).isEqualTo("2021-Q4");
  }
}
