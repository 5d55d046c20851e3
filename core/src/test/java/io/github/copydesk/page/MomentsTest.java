package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

  private static final String NIGHT = "2026-03-05T02:25:54Z";

  @ParameterizedTest
  @CsvSource(textBlock = """
      2026-03-04T21:25:54-05:00 ; 2026-03-04T21:25:54-05:00
      2026-03-04T21:25-05:00    ; 2026-03-04T21:25-05:00
      2026-03-04T21:25:54       ; 2026-03-04T21:25:54-05:00
      2026-03-05T07:55:54       ; 2026-03-05T07:55:54+05:30
      2026-03-04T20:25:54-05:00 ;
      2026-03-04T21:26:54       ;
      2026-03-03T02:25:54       ;
      2026-03-05T02:25:54Z      ;
      2026-03-04                ;
      2026-03-04T10:00-11:30x   ;
      """, delimiter = ';')
  void findsTheZoneOfTheOutlet(String other, String local) {
    assertThat(Moments.local(NIGHT, other).orElse(null)).isEqualTo(local);
  }

  @Test
  void knowsWhichDaysAMomentHasOnEarth() {
    assertThat(Moments.isAnotherDay(NIGHT, "2026-03-04")).isTrue();
    assertThat(Moments.isAnotherDay(NIGHT, "2026-03-05")).isFalse();
    assertThat(Moments.isAnotherDay(NIGHT, "2026-03-06")).isFalse();
    assertThat(Moments.isAnotherDay("2026-03-05T15:00:00+00:00", "2026-03-06")).isTrue();
  }
}
