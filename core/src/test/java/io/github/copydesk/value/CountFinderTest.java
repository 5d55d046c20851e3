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
}
