package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.Quantity;
import io.github.copydesk.article.RawArticle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureRulesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It fell 12.5 percent.                | 12.5 percent=12.5
      It fell 12.5%.                       | 12.5%=12.5
      It fell 12 per cent.                 | 12 per cent=12
      It fell 30 pct.                      | 30 pct=30
      It fell two percentage points.       | two percentage points=2
      It fell 2-3%.                        | 2-3%=2/3
      It fell 70% to 80%.                  | 70% to 80%=70/80
      It fell nearly 4%.                   | 4%=4 ABOUT
      It is a 9-percent cut.               | 9-percent=9
      """)
  void readsPercentages(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It was 14 tons.              | 14 tons=14 tons               | 12700.58636 kg
      It was two metric tons.      | two metric tons=2 metric tons | 2000 kg
      It was 5km.                  | 5km=5 km                      | 5000 m
      It was a 6-foot wall.        | 6-foot=6 foot                 | 1.8288 m
      It was 100 mph.              | 100 mph=100 mph               | 44.704 m/s
      It was 60 miles per hour.    | 60 miles per hour=60 miles per hour | 26.8224 m/s
      It was 3 square miles.       | 3 square miles=3 square miles | 7769964.331008 m2
      It was six feet five inches. | six feet five inches=6 feet 5 inches | 1.9558 m
      It was 30 degrees Celsius.   | 30 degrees Celsius=30 degrees celsius | 303.15 K
      It was 50°F.                 | 50°F=50 degrees f             | 283.15 K
      It was 10 to 12 litres.      | 10 to 12 litres=10 litres/12 litres | 0.01 m3
      It was .05 acres.            | .05 acres=0.05 acres          | 202.34282112 m2
      """)
  void readsQuantitiesWithTheirValueInUnitsOfTheSi(String text, String values, String si) {
    Quantity quantity = (Quantity) new ValueFinder()
        .find(ReadText.segment(text), new Mentions(List.of()), RawArticle.of(text), Optional.empty()).expectFirst();
    assertThat(quantity.name() + "=" + quantity.value()).isEqualTo(values);
    assertThat(quantity.siAmount().low().doubleValue()).isCloseTo(Double.parseDouble(si.split(" ")[0]), withPercentage(1e-9));
    assertThat(quantity.siUnit()).isEqualTo(si.split(" ")[1]);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It was half a mile.             | half a mile=0.5 mile
      It was a half-mile walk.        | a half-mile=0.5 mile
      It was a quarter of a mile.     | a quarter of a mile=0.25 mile
      It was 50 m.                    | 50 m=50 m
      It was 10 metres or more.       | 10 metres=10 metres AT_LEAST
      It was between 10 and 12 km.    | 10 and 12 km=10 km/12 km
      It was from 10 to 12 km.        | 12 km=12 km
      It was 1987 to 1.45 mln tonnes. | 1987=1987; 1.45 mln tonnes=1450000 tonnes
      It was 3,000 cubic metres.      | 3,000 cubic metres=3000 cubic metres
      It was 14 nautical miles.       | 14 nautical miles=14 nautical miles
      It was at least 60 kg.          | 60 kg=60 kg AT_LEAST
      It was 5 gigawatts.             | 5 gigawatts=5 gigawatts
      It was 300 K degrees.           |
      """)
  void readsPartsRangesAndBoundsOfMeasures(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values == null ? "" : values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It fell 25 basis points.             | 25 basis points=0.25
      It rose 50 to 75 basis points.       | 50 to 75 basis points=0.5/0.75
      It is between 5% and 5.25%.          | 5% and 5.25%=5/5.25
      It went from 5 to 6 percent.         | 6 percent=6
      It went from 5 percent to 6 percent. | 5 percent=5; 6 percent=6
      It is just under 5 percent.          | 5 percent=5 LESS_THAN
      It is a 25-basis-point cut.          | 25-basis-point=0.25
      It is roughly 33 pct.                | 33 pct=33 ABOUT
      """)
  void readsBasisPointsRangesAndChanges(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It is a 25-basis-point cut. | 25-basis-point=0.25
      """)
  void readsBasisPointsTiedByHyphens(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }
}
