package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountFinderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It sent 7,000 troops.                | 7,000 troops=7000 troops
      It sent up to 40,000 troops.         | 40,000 troops=40000 troops AT_MOST
      It sent 5,000 newly trained troops.  | 5,000 newly trained troops=5000 troops
      It has 30 member countries.          | 30 member countries=30 countries
      It is a 30-member alliance.          | 30-member=30 member
      It has 350 thousand illegal camps.   | 350 thousand illegal camps=350000 camps
      It has one ally.                     | one ally=1 ally
      It has seven people.                 | seven people=7 people
      It has a dozen ships.                | a dozen ships=12 ships
      It has two dozen ships.              | two dozen ships=24 ships
      It has one and a half million users. | one and a half million users=1500000 users
      It has 10-12 ships.                  | 10-12 ships=10 ships/12 ships
      It has two or three ships.           | two or three ships=2 ships/3 ships
      It has at least five other ships.    | five other ships=5 ships AT_LEAST
      It has some 5,000 ships.             | 5,000 ships=5000 ships ABOUT
      It has 2000 people.                  | 2000 people=2000 people
      """)
  void readsNumberAndNoun(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It invokes Article 5 commitments.
      It is No. 3 of them.
      It flew the F-16 jets.
      It fights COVID-19 cases.
      They won 3-1 games.
      It is one of the best.
      It met thousands of people.
      It met three times.
      It grew two thirds.
      A one-stop shop.
      It was 42-year-old wine.
      Net 1,545,160 vs profits.
      It is on page 737-800-900 lists.
      """)
  void leavesOtherNumbersAlone(String text) {
    assertThat(ReadText.values(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It has half a dozen ships.           | half a dozen ships=6 ships
      It has half a million users.         | half a million users=500000 users
      It has between five and seven ships. | five and seven ships=5 ships/7 ships
      It went from five to seven ships.    | seven ships=7 ships
      It has as few as three ships.        | three ships=3 ships AT_LEAST
      It has 12 or more ships.             | 12 or more ships=12 ships AT_LEAST
      It has 5,000-odd ships.              |
      It has three Baltic states.          | three Baltic states=3 states
      It has at most two ships.            | two ships=2 ships AT_MOST
      It has 3 million homes.              | 3 million homes=3000000 homes
      It has twenty-one ships.             | twenty-one ships=21 ships
      It has slightly more than 100 ships. | 100 ships=100 ships MORE_THAN
      """)
  void readsBoundsAndRangesOfCounts(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values == null ? "" : values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It met the Six Nations teams.   |
      It has eighteen B-17s.          |
      It is on Flight 370 crew lists. |
      It cites Resolution 1441 terms. |
      It has one half of it.          |
      It went 12 to one.              |
      """)
  void leavesNamesAndLabelsAlone(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values == null ? "" : values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It has 12 or more ships.      | 12 or more ships=12 ships AT_LEAST
      It has ten or fewer ships.    | ten or fewer ships=10 ships AT_MOST
      It has two dozen or so ships. | two dozen or so ships=24 ships ABOUT
      It has 12 or 14 ships.        | 12 or 14 ships=12 ships/14 ships
      """)
  void readsCountsWithAnOpenEnd(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }
}
