package io.github.copydesk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.copydesk.article.Accusation;
import io.github.copydesk.article.Addressee;
import io.github.copydesk.article.Amount;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Bound;
import io.github.copydesk.article.Claim;
import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.Claims;
import io.github.copydesk.article.Commitment;
import io.github.copydesk.article.Count;
import io.github.copydesk.article.Demand;
import io.github.copydesk.article.Denial;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Money;
import io.github.copydesk.article.NarratedClaim;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Phrase;
import io.github.copydesk.article.PlainAct;
import io.github.copydesk.article.Prediction;
import io.github.copydesk.article.Reading;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.SpeechAct;
import io.github.copydesk.article.TimeExpression;
import io.github.copydesk.article.Warning;
import io.github.copydesk.article.Wording;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTest {

  private static final List<Mention> NINE = List.of(new Mention(new Span(0, 4), "nine", EntityType.COUNT, 1));
  private static final Money EUROS = new Money("nine", Amount.of(BigDecimal.valueOf(9)), Currency.getInstance("EUR"), NINE);
  private static final Count BUSES = new Count("nine", Amount.of(BigDecimal.valueOf(9)), "buses", NINE);
  private static final TimeExpression DAY =
      new TimeExpression("nine", EntityType.DATE, "2022-02-24", Bound.EXACT, NINE);

  @Test
  void hasAnActOfItsType() {
    assertThat(List.<SpeechAct>of(new Demand(List.of(), List.of(), Story.HELP), new Commitment(List.of(), Story.HELP, List.of()),
        new Accusation(List.of(), List.of(), Story.HELP), new Prediction(List.of(), List.of()), new Warning(List.of(), Story.HELP),
        new Denial(List.of(), Story.HELP), new PlainAct(ClaimType.BELIEF, List.of())))
        .extracting(SpeechAct::type)
        .containsExactly(ClaimType.DEMAND, ClaimType.COMMITMENT, ClaimType.ACCUSATION, ClaimType.PREDICTION,
            ClaimType.WARNING, ClaimType.DENIAL, ClaimType.BELIEF);
  }

  @Test
  void concernsItsAddresseeUnlessItNamesAnother() {
    Addressee opel = new Addressee(Story.OPEL.span(), "Opel", List.of(Story.ORGANIZATION));
    assertThat(new Demand(List.of(), List.of(opel), Story.HELP).targets()).containsExactly(opel);
    assertThat(new Accusation(List.of(), List.of(opel), Story.HELP).targets()).containsExactly(opel);
    assertThat(Story.PROMISE.act().targets()).isEqualTo(Story.PROMISE.addressees()).isNotEmpty();
  }

  @Test
  void keepsAPlainActToTheTypesThatHaveNoOther() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PlainAct(ClaimType.DEMAND, List.of()))
        .withMessageContaining("DEMAND");
  }

  @Test
  void tellsWhoClaimsIt() {
    assertThat(Story.PROMISE.claimant()).contains(Story.PERSON);
    assertThat(Story.COST.claimant()).isEmpty();
  }

  @Test
  void sortsWhatItMentions() {
    Claim claim = claim(List.of(EUROS, Story.PERSON, BUSES, DAY));

    assertThat(claim.amounts()).containsExactly(EUROS);
    assertThat(claim.counts()).containsExactly(BUSES);
    assertThat(claim.times()).containsExactly(DAY);
    assertThat(claim.entities(Person.class)).containsExactly(Story.PERSON);
  }

  @Test
  void readsWithoutItsArticle() {
    Reading reading = Story.PROMISE.reading();

    assertThat(reading.text()).isEqualTo("[Angela Merkel] will help Opel now.");
    assertThat(reading.origin(3).of(Story.TEXT)).isEqualTo("We");
    assertThat(reading.origin(reading.text().length() - 1).of(Story.TEXT)).isEqualTo(".");
    assertThat(reading.insertions()).extracting(Reading.Insertion::entity).containsExactly(Story.PERSON);
  }

  @Test
  void tracesNoCharacterBeyondItsReading() {
    Reading reading = Story.COST.reading();
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> reading.origin(reading.text().length()));
  }

  @Test
  void readsTheGapBetweenTwoSpansAsASpace() {
    Reading reading = Reading.asWritten(List.of(new Span(0, 3), new Span(5, 7)), "one, two");
    assertThat(reading.text()).isEqualTo("one tw");
    assertThat(reading.origin(3)).isEqualTo(new Span(3, 5));
  }

  @Test
  void mustHoldThePhraseOfItsAct() {
    Claim elsewhere = new NarratedClaim(Story.COST.wording(), new Demand(List.of(), List.of(), Story.HELP), Story.COST.modality(), 0.5);
    assertBroken(elsewhere, "within its claim");
  }

  @Test
  void mustReadWhatItsArticleSays() {
    Reading other = new Reading(List.of(new Reading.Kept(Story.span("M"), "nothing")));
    Wording wording = Story.COST.wording();
    assertBroken(new NarratedClaim(new Wording(wording.spans(), wording.text(), List.of(), List.of(), other),
        Story.COST.act(), Story.COST.modality(), 0.5), "what the span covers");
  }

  @Test
  void hasAtLeastOneSpan() {
    assertThatIllegalArgumentException().isThrownBy(() -> Wording.of(List.of(), "")).withMessageContaining("span");
    assertThatIllegalArgumentException().isThrownBy(() -> new Phrase(List.of(), "")).withMessageContaining("span");
  }

  private static void assertBroken(Claim claim, String rule) {
    Article.Builder builder = Story.builder().claims(new Claims(List.of(claim)));
    assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(rule);
  }

  private static Claim claim(List<Entity> entities) {
    Wording wording = Story.COST.wording();
    return new NarratedClaim(new Wording(wording.spans(), wording.text(), entities, List.of(), wording.reading()),
        Story.COST.act(), Story.COST.modality(), 0.5);
  }
}
