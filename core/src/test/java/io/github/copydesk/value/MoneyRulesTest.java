package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.RawArticle;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyRulesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It cost $5.                          | $5=USD 5
      It cost $1.5 billion.                | $1.5 billion=USD 1500000000
      It cost US$80 million.               | US$80 million=USD 80000000
      It cost U.S.$80 million.             | U.S.$80 million=USD 80000000
      It cost A$5.                         | A$5=AUD 5
      It cost C$10m.                       | C$10m=CAD 10000000
      It cost HK$20 and NZ$30.             | HK$20=HKD 20; NZ$30=NZD 30
      It cost a $5 fee.                    | $5=USD 5
      It cost €4.2bn.                      | €4.2bn=EUR 4200000000
      It cost £1,500.                      | £1,500=GBP 1500
      It cost ¥300k.                       | ¥300k=JPY 300000
      It cost ₹5 crore.                    | ₹5 crore=INR 50000000
      It cost QX$5.                        |
      """)
  void readsSignsBeforeTheNumber(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values == null ? "" : values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It cost 5 million euros.             | 5 million euros=EUR 5000000
      It cost two and a half million euros. | two and a half million euros=EUR 2500000
      It cost half a million dollars.      | half a million dollars=USD 500000
      It cost 7.7 billion dlrs.            | 7.7 billion dlrs=USD 7700000000
      It cost 5 Canadian dollars.          | 5 Canadian dollars=CAD 5
      It cost 20 Hong Kong dollars.        | 20 Hong Kong dollars=HKD 20
      It cost 30bn baht.                   | 30bn baht=THB 30000000000
      It cost 86.7bn Swiss francs.         | 86.7bn Swiss francs=CHF 86700000000
      It is a 5-million-dollar plan.       | 5-million-dollar=USD 5000000
      It cost 5 million EUR.               | 5 million EUR=EUR 5000000
      It cost EUR 5 million.               | EUR 5 million=EUR 5000000
      It cost 50 cents.                    | 50 cents=USD 0.5
      It cost 20 pence.                    | 20 pence=GBP 0.2
      It cost 200 dinars.                  |
      """)
  void readsWordsAndCodes(String text, String values) {
    String wanted = values == null || values.endsWith("=") ? "" : values;
    assertThat(ReadText.values(text)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It cost $10-12 million.              | $10-12 million=USD 10000000/USD 12000000
      It cost $10 million to $12 million.  | $10 million to $12 million=USD 10000000/USD 12000000
      It cost 10 to 12 euros.              | 10 to 12 euros=EUR 10/EUR 12
      It cost about $5.                    | $5=USD 5 ABOUT
      It cost up to $5 million.            | $5 million=USD 5000000 AT_MOST
      It cost more than 5 euros.           | 5 euros=EUR 5 MORE_THAN
      It cost less than $5.                | $5=USD 5 LESS_THAN
      It cost at least $5.                 | $5=USD 5 AT_LEAST
      It cost $5 or more.                  | $5=USD 5 AT_LEAST
      """)
  void readsRangesAndBounds(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      He weighs 200 pounds.                | 200 pounds=200 pounds
      It sold 5 pounds of rice.            | 5 pounds=5 pounds
      It cost 5 million pounds.            | 5 million pounds=GBP 5000000
      It cost £5 or 200 pounds.            | £5=GBP 5; 200 pounds=GBP 200
      A 200-pound dog was lost.            | 200-pound=200 pound
      """)
  void tellsPoundsOfMoneyFromPoundsOfWeight(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      https://news.example.ca/story        | $5=CAD 5; 10 dollars=CAD 10; US$3=USD 3
      https://news.example.com.au/story    | $5=AUD 5; 10 dollars=AUD 10; US$3=USD 3
      https://news.example.com/story       | $5=USD 5; 10 dollars=USD 10; US$3=USD 3
      """)
  void takesABareDollarForThatOfTheOutletsCountry(String url, String values) {
    String text = "It cost $5, then 10 dollars, then US$3.";
    RawArticle raw = RawArticle.of(text).url(URI.create(url));
    assertThat(ReadText.written(
        new ValueFinder().find(ReadText.segment(text), new Mentions(List.of()), raw, Optional.empty()))).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It cost 80p and £5.            | 80p=GBP 0.8; £5=GBP 5
      It cost 80p there.             |
      It cost 99¢ there.             | 99¢=USD 0.99
      It cost Rs 5 crore.            | Rs 5 crore=INR 50000000
      It cost Rs. 500 there.         | Rs. 500=INR 500
      It cost five-pound notes.      | five-pound=GBP 5
      It cost between $5m and $7m.   | $5m and $7m=USD 5000000/USD 7000000
      It cost from $5m to $7m.       | $5m=USD 5000000; $7m=USD 7000000
      It cost $5 and $7.             | $5=USD 5; $7=USD 7
      It cost £10k and 5 mln euros.  | £10k=GBP 10000; 5 mln euros=EUR 5000000
      It rose 12 to 62 dollars.      | 62 dollars=USD 62
      It cost $3mn there.            | $3mn=USD 3000000
      It cost €4.5tn there.          | €4.5tn=EUR 4500000000000
      It cost £2m-£3m there.         | £2m-£3m=GBP 2000000/GBP 3000000
      It cost $1.5bn to $2bn there.  | $1.5bn to $2bn=USD 1500000000/USD 2000000000
      It cost slightly less than $5. | $5=USD 5 LESS_THAN
      It cost as low as $5.          | $5=USD 5 AT_LEAST
      It cost 10 lakh rupees.        | 10 lakh rupees=INR 1000000
      """)
  void readsCoinsAbbreviationsAndRanges(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values == null ? "" : values);
  }
}
