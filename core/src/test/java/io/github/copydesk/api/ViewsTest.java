package io.github.copydesk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.AttributionKind;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Claim;
import io.github.copydesk.article.ClaimTime;
import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.CoreferenceReason;
import io.github.copydesk.article.Cue;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.OwnName;
import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Removal;
import io.github.copydesk.article.RemovalKind;
import io.github.copydesk.article.Removals;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.UnknownSource;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewsTest {

  private final Article article = Story.article();

  @ParameterizedTest
  @CsvSource({"Merkel, 1", "angela merkel, 1", "ANGELA, 1", "Merk, 0", "gela mer, 0", "Opel, 0", "' ', 0"})
  void findsWholeWordsOfANameInAnyCase(String name, int found) {
    assertThat(article.quotations().by(name)).hasSize(found);
    assertThat(article.attributions().by(name)).hasSize(found);
    assertThat(article.claims().by(name)).hasSize(found);
  }

  @Test
  void narrowsQuotationsByKind() {
    assertThat(article.quotations().speech()).containsExactly(Story.SPEECH);
    assertThat(article.quotations().terms()).containsExactly(Story.TERM);
    assertThat(article.quotations().by("Merkel").direct()).containsExactly(Story.SPEECH);
  }

  @Test
  void narrowsMentionsByTypeAndPlace() {
    assertThat(article.mentions().of(EntityType.ORGANIZATION)).containsExactly(Story.OPEL);
    assertThat(article.mentions().within(Story.span("Q"))).containsExactly(Story.OPEL);
    assertThat(article.mentions().within(new Span(0, 5))).isEmpty();
  }

  @Test
  void joinsMentionsWithTheirOwnNames() {
    OwnName opel = OwnName.of(EntityType.ORGANIZATION, "Opel");
    Mentions own = new Mentions(List.of(Story.OPEL), Map.of(Story.OPEL, opel), List.of());
    Mentions both = own.and(Story.MENTIONS);
    assertThat(both).containsExactly(Story.MERKEL, Story.OPEL);
    assertThat(Story.MENTIONS.and(own)).isEqualTo(both);
    assertThat(both.ownName(Story.OPEL)).contains(opel);
    assertThat(both.ownName(Story.MERKEL)).isEmpty();
    assertThat(both.of(EntityType.ORGANIZATION).ownName(Story.OPEL)).contains(opel);
  }

  @Test
  void narrowsEntitiesByTypeAndName() {
    assertThat(article.entities().of(EntityType.PERSON)).containsExactly(Story.PERSON);
    assertThat(article.entities().people()).containsExactly(Story.PERSON);
    assertThat(article.entities().named("opel")).containsExactly(Story.ORGANIZATION);
  }

  @Test
  void narrowsCoreferencesByThingReasonAndPlace() {
    assertThat(article.coreferences().of(Story.PERSON)).containsExactly(Story.WE);
    assertThat(article.coreferences().of(Story.ORGANIZATION)).isEmpty();
    assertThat(article.coreferences().by(CoreferenceReason.PRONOUN)).containsExactly(Story.WE);
    assertThat(article.coreferences().by(CoreferenceReason.ROLE)).isEmpty();
    assertThat(article.coreferences().at(Story.WE.span())).contains(Story.WE);
    assertThat(article.coreferences().at(Story.MERKEL.span())).isEmpty();
  }

  @Test
  void narrowsAttributionsBySourceFormAndKind() {
    assertThat(article.attributions().by(Story.PERSON)).containsExactly(Story.SAID);
    assertThat(article.attributions().by(Story.ORGANIZATION)).isEmpty();
    assertThat(article.attributions().of(Form.DIRECT)).containsExactly(Story.SAID);
    assertThat(article.attributions().of(Form.INDIRECT)).isEmpty();
    assertThat(article.attributions().of(AttributionKind.SPEECH)).containsExactly(Story.SAID);
    assertThat(article.attributions().speech()).containsExactly(Story.SAID);
    assertThat(article.attributions().of(AttributionKind.ACT)).isEmpty();
  }

  @Test
  void leavesOutWhatIsSaidWithinAContent() {
    Attribution inner = new Attribution(new UnknownSource(UnknownSource.Reason.NOT_MENTIONED, List.of(), ""),
        new Cue(Story.OPEL.span(), Story.OPEL.text(), ""), Story.SAID.content(), AttributionKind.ACT, 1);
    assertThat(new Attributions(List.of(Story.SAID, inner)).outermost()).containsExactly(Story.SAID);
  }

  @Test
  void narrowsClaimsByVoiceTypeAndSubject() {
    assertThat(article.claims().reported()).containsExactly(Story.PROMISE);
    assertThat(article.claims().narrated()).containsExactly(Story.COST);
    assertThat(article.claims().of(ClaimType.COMMITMENT)).containsExactly(Story.PROMISE);
    assertThat(article.claims().about("Opel")).containsExactly(Story.PROMISE);
    assertThat(article.claims().about(Story.ORGANIZATION).narrated()).isEmpty();
  }

  @Test
  void narrowsClaimsAgainAndAgain() {
    assertThat(article.claims().by(Story.PERSON).of(ClaimType.COMMITMENT, ClaimType.DEMAND).about("Opel"))
        .containsExactly(Story.PROMISE);
    assertThat(article.claims().by("Merkel").checkable()).isEmpty();
    assertThat(article.claims().narrated().checkable()).containsExactly(Story.COST);
  }

  @Test
  void narrowsClaimsByWhoIsAddressed() {
    assertThat(article.claims().to("opel")).containsExactly(Story.PROMISE);
    assertThat(article.claims().to(Story.ORGANIZATION)).containsExactly(Story.PROMISE);
    assertThat(article.claims().to("Merkel")).isEmpty();
  }

  @Test
  void findsClaimsAboutWhatTheirReadingsName() {
    assertThat(Story.PROMISE.entities()).doesNotContain(Story.PERSON);
    assertThat(article.claims().about("Merkel")).containsExactly(Story.PROMISE);
    assertThat(article.claims().about(Story.PERSON)).containsExactly(Story.PROMISE);
  }

  @Test
  void narrowsClaimsByHowTheyArePut() {
    assertThat(article.claims().certain()).containsExactly(Story.PROMISE);
    assertThat(article.claims().negated()).containsExactly(Story.COST);
    assertThat(article.claims().when(ClaimTime.FUTURE)).containsExactly(Story.PROMISE);
    assertThat(article.claims().when(ClaimTime.PRESENT)).isEmpty();
  }

  @Test
  void narrowsClaimsByWhereTheyStand() {
    assertThat(article.claims().quoted()).containsExactly(Story.PROMISE);
    assertThat(article.claims().in(Story.SPEECH)).containsExactly(Story.PROMISE);
    assertThat(article.claims().in(Story.TERM)).containsExactly(Story.COST);
    assertThat(article.claims().within(Story.COST.span())).containsExactly(Story.COST);
  }

  @Test
  void narrowsRemovalsByKind() {
    Removal debris = new Removal(new RawSpan(0, 3), "___", RemovalKind.FURNITURE);
    Removals removals = new Removals(List.of(debris));
    assertThat(removals.of(RemovalKind.FURNITURE)).containsExactly(debris);
    assertThat(removals.of(RemovalKind.CAPTION)).isEmpty();
  }

  @Test
  void narrowsByAnyCondition() {
    assertThat(article.claims().where(claim -> claim.checkworthiness() > 0.5)).containsExactly(Story.COST);
  }

  @Test
  void givesItsFirstValue() {
    assertThat(article.claims().first()).contains(Story.PROMISE);
    assertThat(article.claims().expectFirst()).isEqualTo(Story.PROMISE);
    assertThat(article.claims().stream().map(Claim::type)).hasSize(article.claims().size());
  }

  @Test
  void throwsWhereAValueWasExpected() {
    assertThat(article.removals().first()).isEmpty();
    assertThat(article.removals().isEmpty()).isTrue();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> article.removals().expectFirst())
        .withMessageContaining("empty");
  }
}
