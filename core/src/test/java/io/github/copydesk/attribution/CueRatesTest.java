package io.github.copydesk.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Token;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CueRatesTest {

  private static final Token SAID = token("said", "VERB", "say");
  private static final Token CLAIM = token("claim", "NOUN", "claim");
  private static final Token CLAIMS = token("claims", "VERB", "claim");
  private static final Token BRIDGE = token("bridge", "NOUN", "bridge");

  @Test
  void ratesWordsByHowOftenTheyWereCues() {
    CueRates rates = rates();
    assertThat(rates.step(SAID)).isGreaterThan(CueRates.LIKELY);
    assertThat(rates.step(CLAIM)).isBetween(1, CueRates.LIKELY - 1);
    assertThat(rates.step(BRIDGE)).isEqualTo(1);
  }

  @Test
  void tellsVerbsAndNounsOfOneFormApart() {
    assertThat(rates().step(CLAIMS)).isZero();
  }

  @Test
  void forgetsWhatTellsNothing() {
    CueRates rates = rates();
    rates.forgetRare(50);
    assertThat(rates.step(BRIDGE)).isZero();
    assertThat(rates.step(SAID)).isGreaterThan(CueRates.LIKELY);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    rates().write(new DataOutputStream(bytes));
    CueRates read = CueRates.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(read).isEqualTo(rates()).hasSameHashCodeAs(rates());
  }

  private static CueRates rates() {
    CueRates rates = new CueRates();
    for (int i = 0; i < 20; i++) {
      rates.count(SAID, i > 0);
      rates.count(CLAIM, i % 4 == 0);
      rates.count(BRIDGE, false);
    }
    return rates;
  }

  private static Token token(String text, String tag, String lemma) {
    return new Token(new Span(0, text.length()), text, tag, lemma);
  }
}
