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
}
