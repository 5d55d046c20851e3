package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrenciesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Manila paid 5 pesos.                       | 5 pesos=PHP 5
      Mexico paid 5 pesos.                       | 5 pesos=MXN 5
      Argentina lent Chile and Argentina 5 pesos. | 5 pesos=ARS 5
      Somebody paid 5 pesos.                     |
      Paris paid 5 francs.                       | 5 francs=FRF 5
      Switzerland paid 5 francs.                 | 5 francs=CHF 5
      Brussels paid 5 francs.                    | 5 francs=BEF 5
      It paid 5 CFA francs in Senegal.           |
      Oslo paid 5 kroner.                        | 5 kroner=NOK 5
      Copenhagen paid 5 kroner.                  | 5 kroner=DKK 5
      Prague paid 5 crowns.                      | 5 crowns=CZK 5
      Karachi paid 5 rupees.                     | 5 rupees=PKR 5
      Somebody paid 5 rupees.                    | 5 rupees=INR 5
      Baghdad paid 5 dinars.                     | 5 dinars=IQD 5
      Rome paid 5 million lire.                  | 5 million lire=ITL 5000000
      """)
  void tellsASharedNameByTheCountryOfTheStory(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values == null ? "" : values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Egypt paid 5 million pounds.               | 5 million pounds=EGP 5000000
      Britain paid 5 million pounds.             | 5 million pounds=GBP 5000000
      Somebody paid 5 million pounds.            | 5 million pounds=GBP 5000000
      Egypt paid 5 million pounds, £4 million.   | 5 million pounds=GBP 5000000; £4 million=GBP 4000000
      Egypt paid 5 million Egyptian pounds, £1 million. | 5 million Egyptian pounds=EGP 5000000; £1 million=GBP 1000000
      """)
  void tellsPoundsByTheCountryOfTheStory(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It paid 12 H.K. dollars, then 62 dollars.               | 12 H.K. dollars=HKD 12; 62 dollars=HKD 62
      It paid 12 Canadian dollars, then 5 dollars.            | 12 Canadian dollars=CAD 12; 5 dollars=CAD 5
      It paid 12 Canadian dollars (9 dollars).                | 12 Canadian dollars=CAD 12; 9 dollars=USD 9
      It paid 12 Canadian dollars, 9 US dollars or 3 dollars. | 12 Canadian dollars=CAD 12; 9 US dollars=USD 9; 3 dollars=USD 3
      It paid 12 Canadian dollars, then $5.                   | 12 Canadian dollars=CAD 12; $5=USD 5
      """)
  void takesBareDollarsForThoseThatTheTextNames(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It paid 5 Australian dollars.      | 5 Australian dollars=AUD 5
      It paid 5 New Zealand dollars.     | 5 New Zealand dollars=NZD 5
      It paid 5 Hong Kong dollars.       | 5 Hong Kong dollars=HKD 5
      It paid 5 Swiss francs.            | 5 Swiss francs=CHF 5
      It paid 5 South African rand.      | 5 South African rand=ZAR 5
      It paid 5 South Korean won.        | 5 South Korean won=KRW 5
      It paid 5 Danish crowns.           | 5 Danish crowns=DKK 5
      It paid 5 Saudi riyals.            | 5 Saudi riyals=SAR 5
      It paid 5 Saudi Arabian riyals.    | Arabian riyals=
      It paid 5 Sri Lankan rupees.       | 5 Sri Lankan rupees=LKR 5
      It paid 5 Czech koruna.            | 5 Czech koruna=CZK 5
      It paid 5 Icelandic francs.        |
      """)
  void readsTheNationBeforeTheCurrency(String text, String values) {
    String wanted = values == null || values.endsWith("=") ? "" : values;
    assertThat(ReadText.values(text)).isEqualTo(wanted);
  }
}
