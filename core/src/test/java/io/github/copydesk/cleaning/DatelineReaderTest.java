package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {

  private final DatelineReader reader = new DatelineReader();

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '`', nullValues = "-", value = {
      "BRUSSELS, Feb. 25 (Reuters) - The bloc met.; BRUSSELS; Reuters; Feb. 25",
      "WASHINGTON — The house met.; WASHINGTON; ; ",
      "WASHINGTON—The house met.; WASHINGTON; ; ",
      "LONDON (AP) — The house met.; LONDON; AP; ",
      "London (AP) — The house met.; London; AP; ",
      "Washington (CNN)The house met.; Washington; CNN; ",
      "(CNN) — The house met.; ; CNN; ",
      "MILPITAS, Calif., Oct 19 - The firm met.; MILPITAS, Calif.; ; Oct 19",
      "NEWPORT NEWS, Va. - The crew met.; NEWPORT NEWS, Va.; ; ",
      "SÃO PAULO, Brazil, May 4 (AFP) – The crew met.; SÃO PAULO, Brazil; AFP; May 4",
      "ST. PAUL, Minn. -- The crew met.; ST. PAUL, Minn.; ; ",
      "HAVANA — “We met.”; HAVANA; ; ",
  })
  void readsPlaceAgencyAndDate(String text, String place, String agency, String date) {
    assertThat(reader.place(paragraph(text))).hasValueSatisfying(found -> {
      assertThat(found.place()).isEqualTo(place == null ? "" : place);
      assertThat(found.agency()).isEqualTo(agency == null ? "" : agency);
      assertThat(found.date()).isEqualTo(date == null ? "" : date);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "NASA — the agency that built it — has no comment.", "BREAKING — The mayor is out.", "London — The house met.",
      "The mayor (Labour) — The man — left.", "UK-US talks begin.", "EXCLUSIVE - The mayor is out.", "US — We met.",
      "QUESTIONABLE MEDICAL CLAIMS — The house met.",
  })
  void leavesOpeningsThatAreNoDatelines(String text) {
    assertThat(reader.place(paragraph(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "Friday, January 4, 2019; Friday, January 4, 2019", "4 January 2019; 4 January 2019", "Jan. 4, 2019.; Jan. 4, 2019",
      "Published 4 January 2019; 4 January 2019", "Updated 3:04 PM ET, Fri January 4, 2019; Fri January 4, 2019",
      "Last updated on January 4; January 4",
  })
  void readsADateAlone(String text, String date) {
    assertThat(reader.date(paragraph(text)).map(DatelineReader.Found::date)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tuesday, 1 March", "On January 4, 2019", "January 4, 2019 was cold.", "2019"})
  void leavesDatesThatAreNotTheStorys(String text) {
    assertThat(reader.date(paragraph(text))).isEmpty();
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(0, text, 0, 5);
  }
}
