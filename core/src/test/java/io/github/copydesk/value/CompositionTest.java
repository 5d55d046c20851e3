package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They met in late August 2019.              | late August 2019=2019-08
      They met in early 2014.                    | early 2014=2014
      They met in mid-May 2019.                  | mid-May 2019=2019-05
      They met in the early 1990s.               | early 1990s=199X
      They met at the end of last year.          | end of last year=2021
      They met at the start of the 1960s.        | start of the 1960s=196X
      They met in the middle of March 2019.      | middle of March 2019=2019-03
      They met early last week.                  | early last week=2022-W07
      They met late Thursday.                    | late Thursday=2022-02-24
      """)
  void joinsADateWithThePartOfItThatIsTold(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They met at 9 a.m. Tuesday.                | 9 a.m. Tuesday=2022-02-22T09:00
      They met at 9 a.m. on Tuesday.             | 9 a.m. on Tuesday=2022-02-22T09:00
      They met at 9 a.m., Tuesday.               | 9 a.m., Tuesday=2022-02-22T09:00
      They met at noon on March 5, 2019.         | noon on March 5, 2019=2019-03-05T12:00
      They met at 9 a.m. EDT Nov. 9, 2019.       | 9 a.m. EDT Nov. 9, 2019=2019-11-09T09:00-04:00
      They met at 9 a.m. yesterday.              | 9 a.m.=T09:00; yesterday=2022-02-24
      They met at 9 a.m. in 2019.                | 9 a.m.=T09:00; 2019=2019
      """)
  void joinsAClockWithItsDay(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It is the end of the road.                 |
      It was late.                               |
      They met at the end of it in 2014.         | 2014=2014
      It took the late ten days.                 | ten days=P10D
      """)
  void leavesPartsOfOtherThingsAlone(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values == null ? "" : values);
  }
}
