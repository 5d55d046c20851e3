package io.github.copydesk.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Claim;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Quotation;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierTest {

  private static Dossier dossier(String... marked) {
    return Dossier.of(Stream.of(marked).map(MarkedArticle::of).toList());
  }

  @Test
  void joinsAPersonByTheFullName() {
    Dossier dossier = dossier("{P:Ann B. Hill} came. {P:Hill} sang.", "Mayor {P:Ann Hill} left.");
    assertThat(dossier.entities()).singleElement().satisfies(hill -> {
      assertThat(hill.name()).isEqualTo("Ann B. Hill");
      assertThat(hill.links()).extracting(EntityLink::reason).containsExactly(EntityReason.SAME_NAME);
    });
  }

  @Test
  void joinsNobodyByTheFamilyNameAlone() {
    assertThat(dossier("{P:Hill} came.", "{P:Hill} left.").entities()).isEmpty();
    assertThat(dossier("{P:Ann Hill} came.", "{P:Bob Hill} left, {P:Hill} stayed.").entities()).isEmpty();
  }

  @Test
  void joinsAFamilyNameByAnOfficeThatOneHolds() {
    assertThat(dossier("{R:harbour master} {P:Ann Hill} came.", "{R:harbour master} {P:Hill} left.").entities())
        .flatExtracting(JoinedEntity::links).extracting(EntityLink::reason).containsExactly(EntityReason.ROLE);
    assertThat(dossier("{R:harbour master} {P:Ann Hill} came.", "{R:harbour master} {P:Bob Hill} left.",
        "{R:harbour master} {P:Hill} slept.").entities()).isEmpty();
  }

  @Test
  void joinsABodyByAnAcronymWithOneReading() {
    String explained = "The {O:World Food Board} ({A:WFB}) met.";
    assertThat(dossier(explained, "The {O:WFB} fell.", "{O:WFB} rose.").entities()).singleElement().satisfies(body -> {
      assertThat(body.name()).isEqualTo("World Food Board");
      assertThat(body.appearances()).extracting(Appearance::article).containsExactly(0, 1, 2);
      assertThat(body.links()).extracting(EntityLink::reason)
          .containsExactly(EntityReason.ACRONYM, EntityReason.SAME_NAME);
    });
    assertThat(dossier(explained, "The {O:West Fjord Bank} ({A:WFB}) fell.", "{O:WFB} rose.").entities()).isEmpty();
  }

  @Test
  void keepsOneAcronymOfTwoCountriesApart() {
    assertThat(dossier("The {O:Grain Marketing Board} ({A:GMB}) met.", "In {L:USA} the {O:GMB} went on strike.").entities()).isEmpty();
  }

  @Test
  void keepsCourtsOfTwoCountriesApart() {
    assertThat(dossier("{O:Supreme Court} in {L:USA}.", "{O:Supreme Court} of Fenland.").entities()).isEmpty();
    assertThat(dossier("{O:Supreme Court} in {L:USA}.", "{L:US} {O:Supreme Court}.").entities())
        .flatExtracting(JoinedEntity::links).extracting(EntityLink::reason)
        .containsExactly(EntityReason.SAME_NAME, EntityReason.SAME_COUNTRY);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "We will rebuild the old harbour.    | We will rebuild the old harbour!            | SAME_WORDS",
      "We will rebuild the old harbour.    | rebuild the old harbour                     | CUT",
      "They were told in March             | They were told in March and did nothing     | CUT",
      "every inch of Fenland territory     | every inch of Allied territory              | OTHER_WORDING",
      "We will rebuild the old harbour now | We shall rebuild the whole old harbour now. | OTHER_WORDING"})
  void findsAQuotationInOtherCutsAndWordings(String one, String other, QuotationReason reason) {
    Dossier dossier = dossier("{P:Ann Hill} said: {Q:“" + one + "”}", "{P:Ann Hill} told us: {Q:“" + other + "”} Oh.");
    assertThat(dossier.quotations()).extracting(QuotationLink::reason).containsExactly(reason);
    assertThat(dossier.quotations().between(0, 1)).allSatisfy(link -> {
      assertThat(link.first().text()).isEqualTo("“" + one + "”");
      assertThat(link.second().spans().get(0).of(dossier.articles().get(1).text())).isEqualTo("“" + other + "”");
    });
  }

  @Test
  void comparesADirectSpeechWithAllItsPieces() {
    Dossier dossier = dossier("{P:Ann Hill}: {Q:“They were told in March and they did nothing.”}",
        "{P:Ann Hill}: {Q:“They were told in March,”} said Hill, {C:“and they did nothing.”}");
    assertThat(dossier.quotations()).singleElement().satisfies(link -> {
      assertThat(link.reason()).isEqualTo(QuotationReason.SAME_WORDS);
      assertThat(link.second().text()).isEqualTo("“They were told in March,” “and they did nothing.”");
    });
    assertThat(dossier.onlyIn(1).quotations()).isEmpty();
  }

  @Test
  void knowsASpeakerOfTheSameWordsByTheFamilyName() {
    assertThat(dossier("{P:Ann Hill} said: {Q:“every inch of Fenland territory”}", "{P:Hill} said: {Q:“every inch of Allied territory”}")
        .quotations()).hasSize(1);
    assertThat(dossier("{P:Ann Hill} said: {Q:“every inch of Fenland territory”}", "{P:Bob Lane} said: {Q:“every inch of Allied territory”}")
        .quotations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "It was a great day. | It was a great night.",
      "support the freedom of information regime | In the past support for those who run the old freedom of information regime failed",
      "at this stage | We can say nothing at this stage of the talks.",
      "That is the end of the matter for us. | That is the end of the world as we know it."})
  void linksNoQuotationsOfPhrasesThatAnybodyUses(String one, String other) {
    assertThat(dossier("{P:Ann Hill} said: {Q:“" + one + "”}", "{P:Bob Lane} said: {Q:“" + other + "”}").quotations()).isEmpty();
  }

  @Test
  void findsNoWordingStrewnOverALongSpeech() {
    assertThat(dossier("{P:Ann Hill} said: {Q:“not fit to serve as mayor of Oakton harbour”}",
        "{P:Ann Hill} said: {Q:“It is not for a baker, however fit and well, to tell us all day long what we ought to serve, nor as we "
            + "see it what a mayor does, of whom we in Oakton like to say that she keeps the harbour.”}").quotations()).isEmpty();
  }

  @Test
  void linksNoSlogansOfTwoEvents() {
    String first = "{P:Ann Hill} said: {Q:“clean harbour now”} when sailors met bakers.";
    String second = "{P:Ann Hill} said: {Q:“clean harbour now”} at a wedding.";
    assertThat(Dossier.of(List.of(MarkedArticle.of(first, "a.example", "2020-01-01"),
        MarkedArticle.of(second, "b.example", "2020-07-01"))).quotations()).isEmpty();
    assertThat(Dossier.of(List.of(MarkedArticle.of(first, "a.example", "2020-01-01"),
        MarkedArticle.of(second, "b.example", "2020-01-02"))).quotations()).hasSize(1);
  }

  private static final String SENT = "{K:{L:Fenland} sent {V:7,000 troops} to guard the northern border fortress} in spring.";

  @Test
  void findsClaimsThatSayTheSame() {
    Dossier dossier = dossier(SENT, "{K:{L:Fenland} has sent {V:7,000 troops} to guard the fortress at the northern border}.");
    assertThat(dossier.disagreements()).isEmpty();
    assertThat(dossier.agreements()).extracting(Agreement::reason).containsExactly(AgreementReason.SAME_CONTENT);
  }

  @Test
  void setsAClaimBesideItsNearestAlone() {
    String fragment = "{K:{L:Fenland} troops guard the northern border fortress}. ";
    assertThat(dossier(fragment + SENT, SENT).agreements()).singleElement()
        .satisfies(link -> assertThat(link.first().text()).contains("7,000"));
  }

  @Test
  void findsClaimsThatDisagreeInANumber() {
    Dossier dossier = dossier(SENT, "{K:{L:Fenland} sent {V:5,000 troops} to guard the northern border fortress}.");
    assertThat(dossier.agreements()).isEmpty();
    assertThat(dossier.disagreements())
        .extracting(Disagreement::reason, Disagreement::firstValue, Disagreement::secondValue)
        .containsExactly(tuple(DisagreementReason.NUMBER, "7000 troops", "5000 troops"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{L:Fenland} sent {V:about 6,500 troops} to guard the northern border fortress",
      "{L:Fenland} sent {V:7,020 troops} to guard the northern border fortress",
      "{L:Fenland} sent {V:5,000 tents} to guard the northern border fortress",
      "{L:Fenland} sent {V:5,000 troops} and later {V:2,000 troops} to guard the northern border fortress",
      "{L:Fenland} sent {V:5,000 troops} home from the southern harbour town"})
  void makesNoDisagreementOfNumbersThatMayBothBeSo(String other) {
    assertThat(dossier(SENT, "{K:" + other + "}.").disagreements()).isEmpty();
  }

  @Test
  void makesNoDisagreementOfTwoNames() {
    assertThat(dossier("{K:The {O:Lake Bank} opened {V:12 branches} in northern harbour towns}.",
        "{K:The {O:Hill Bank} opened {V:30 branches} in northern harbour towns}.").disagreements()).isEmpty();
  }

  @Test
  void makesNoDisagreementOfTwoEvents() {
    String one = "{K:A ferry fire killed {V:12 sailors} near the harbour mouth}.";
    String other = "{K:A ferry fire killed {V:30 sailors} near the harbour mouth}.";
    assertThat(Dossier.of(List.of(MarkedArticle.of(one, "a.example", "2020-01-01"), MarkedArticle.of(other, "b.example",
        "2020-01-01"))).disagreements()).hasSize(1);
    assertThat(Dossier.of(List.of(MarkedArticle.of(one, "a.example", "2020-01-01"), MarkedArticle.of(other, "b.example",
        "2021-01-02"))).disagreements()).isEmpty();
  }

  @Test
  void makesNothingOfSentencesSaidOfManyEvents() {
    String[] fees = IntStream.of(5, 7, 9, 12).mapToObj(fee -> "{K:The selling fee is {V:" + fee + " points} for combined management}. "
        + "The bond of " + "abcdefghijklm".charAt(fee) + "bank is sold in " + "nopqrstuvwxyz".charAt(fee) + "town.")
        .toArray(String[]::new);
    assertThat(dossier(fees).disagreements()).isEmpty();
    assertThat(dossier(fees).agreements()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "The fee of {L:Fenland} is 1/4 point for management and 3/8 for sale | The fee of {L:Fenland} is 1/2 point for management and 5/8 for sale",
      "Did {L:Fenland} send soldiers to guard the northern fortress?       | Did {L:Fenland} send soldiers to guard the northern fortress?",
      "{R:former vice president} {P:Joe Hill} had most votes               | {R:former vice president} {P:Joe Hill} won Oakton"})
  void joinsNoClaimsThatSayDifferentThings(String one, String other) {
    assertThat(dossier("{K:" + one + "}", "{K:" + other + "}").agreements()).isEmpty();
  }

  @Test
  void findsClaimsThatDisagreeInADate() {
    assertThat(dossier("{K:The council opened the harbour bridge at Oakton on {D:2020-05-01}}.",
        "{K:The council opened the harbour bridge at Oakton on {D:2020-05-03}}.").disagreements())
        .extracting(Disagreement::reason).containsExactly(DisagreementReason.DATE);
  }

  @Test
  void makesNoDisagreementOfDatesBesideOtherFigures() {
    assertThat(dossier("{K:The council of Oakton counted 217 boats in the harbour in the week to {D:2020-05-01}}.",
        "{K:The council of Oakton counted 592 boats in the harbour in the week to {D:2020-05-08}}.").disagreements()).isEmpty();
  }

  @Test
  void findsClaimsThatDisagreeInPolarity() {
    assertThat(dossier("{K:The minister signed the harbour treaty in Oakton}.",
        "{N:The minister did not sign the harbour treaty in Oakton}.").disagreements())
        .extracting(Disagreement::firstValue, Disagreement::secondValue).containsExactly(tuple("AFFIRMED", "NEGATED"));
    assertThat(dossier("{K:The minister signed the harbour treaty in Oakton}.",
        "{N:The minister signed the harbour treaty in Oakton}.").disagreements()).isEmpty();
    assertThat(dossier("{K:The minister signed the new long harbour treaty with sailors in Oakton}.",
        "{N:Giving no details, the minister signed the new long harbour treaty with sailors in Oakton}.").disagreements()).isEmpty();
  }

  @Test
  void tellsWhereAClaimWasFirst() {
    String marked = "{K:The council opened the harbour bridge at Oakton}.";
    Dossier dossier = Dossier.of(List.of(MarkedArticle.of(marked, "late.example", "2020-05-02"),
        MarkedArticle.of(marked, "early.example", "2020-05-01")));
    assertThat(dossier.sharedClaims()).singleElement().satisfies(shared -> {
      assertThat(shared.tellings()).extracting(Telling::outlet).containsExactly("early.example", "late.example");
      assertThat(shared.precedence()).isEqualTo(Precedence.ONE_FIRST);
      assertThat(shared.firsts()).extracting(Telling::article).containsExactly(1);
    });
  }

  @Test
  void tellsNoFirstWhereADayIsMissing() {
    String marked = "{K:The council opened the harbour bridge at Oakton}.";
    assertThat(dossier(marked, marked).sharedClaims()).singleElement()
        .satisfies(shared -> {
          assertThat(shared.precedence()).isEqualTo(Precedence.DAY_MISSING);
          assertThat(shared.firsts()).isEmpty();
        });
  }

  @Test
  void tellsThatTwoWereFirstOnOneDay() {
    String marked = "{P:Ann Hill} said: {Q:“We will rebuild the old harbour.”}";
    Dossier dossier = Dossier.of(List.of(MarkedArticle.of(marked, "one.example", "2020-05-01"),
        MarkedArticle.of(marked, "two.example", "2020-05-01"), MarkedArticle.of(marked, "late.example", "2020-05-02")));
    assertThat(dossier.sharedQuotations()).singleElement().satisfies(shared -> {
      assertThat(shared.precedence()).isEqualTo(Precedence.SAME_DAY);
      assertThat(shared.firsts()).extracting(Telling::outlet).containsExactly("one.example", "two.example");
      assertThat(shared.tellings()).extracting(Telling::source).containsOnly("Ann Hill");
    });
  }

  @Test
  void knowsWhatOneArticleAloneHas() {
    Dossier dossier = dossier(SENT + " {K:A baker in the fortress won a prize}.", SENT);
    assertThat(dossier.onlyIn(0).claims()).extracting(Claim::text).containsExactly("A baker in the fortress won a prize");
    assertThat(dossier.onlyIn(1).claims()).isEmpty();
  }

  @Test
  void knowsWhomAndWhatOneArticleAloneQuotes() {
    Dossier dossier = dossier("{P:Ann Hill} said: {Q:“We will rebuild the old harbour.”} {P:Bob Lane} said: {Q:“No.”} {K:It fell}.",
        "{P:Ann Hill} said: {Q:“We will rebuild the old harbour.”}");
    assertThat(dossier.onlyIn(0).entities()).extracting(Entity::name).containsExactly("Bob Lane");
    assertThat(dossier.onlyIn(0).quotations()).extracting(Quotation::text).containsExactly("“No.”");
    assertThat(dossier.onlyIn(0).claims()).isEmpty();
  }

  @Test
  void findsAPhraseOfOneBodyInTwoQuotations() {
    String event = " The {O:Lake Alliance} met about the raid on Fenland.";
    assertThat(dossier("Admiral {P:Ann Hill} said: {Q:“Make no mistake, we will defend every inch of Allied territory.”}" + event,
        "{P:Ann Hill} said: {Q:“It is our task, now and always, to guard every inch of our territory against a raid, day by day.”}" + event)
        .quotations()).singleElement().satisfies(link -> {
          assertThat(link.reason()).isEqualTo(QuotationReason.PHRASE);
          assertThat(link.first().text()).isEqualTo("every inch of Allied territory");
          assertThat(link.second().text()).isEqualTo("every inch of our territory");
        });
  }

  @Test
  void takesAnyArticles() {
    assertThat(Dossier.of(List.of()).articles()).isEmpty();
    Random random = new Random(1);
    List<Article> articles = IntStream.range(0, 50).mapToObj(i -> MarkedArticle.of("{P:Ann Hill}: {Q:“"
        + random.ints(30, ' ', 'z').mapToObj(Character::toString).collect(Collectors.joining()).replaceAll("[{}\\\\]", "’")
        + "”} {K:’s 1,.5 ’’ n't}")).toList();
    assertThat(Dossier.of(articles).articles()).hasSize(50);
  }

  @Test
  void staysLinearWhereAllArticlesAreAlike() {
    String claims = IntStream.range(0, 50).mapToObj(i -> "{K:" + "harbour bridge council fortress border ".repeat(40) + i + "}")
        .collect(Collectors.joining(". "));
    Article article = MarkedArticle.of("{P:Ann Hill} said: {Q:“" + "we will rebuild the harbour ".repeat(200) + "”} " + claims);
    List<Article> articles = Collections.nCopies(200, article);
    assertTimeout(Duration.ofSeconds(60), () -> Dossier.of(articles));
  }
}
