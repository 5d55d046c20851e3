package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Addressee;
import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.NarratedClaim;
import io.github.copydesk.article.ReportedClaim;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decisions of the annotation guidelines that settle claims, each with sentences of our own. */
class GuidelineDecisionsTest {

  @Test
  void takesTheDominantActOfQuotedWordsForTheirOneClaim() {
    List<ReportedClaim> claims = reported("{T:“We condemn the raid. We call on Oslo to end the trade,”} {S:it} {C:said}.");

    assertThat(claims).extracting(ReportedClaim::type).containsExactly(ClaimType.DEMAND);
  }

  @Test
  void claimsACueWithinIndirectContentByItself() {
    List<ReportedClaim> claims = reported("{S:Lee} {C:announced} {T:he had {C:asked for} {T:a new vote}}.");

    assertThat(claims).extracting(ReportedClaim::type).containsExactly(ClaimType.STATEMENT, ClaimType.DEMAND);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      1 | After {C:asking for} {T:a new deal}, Berg signed with the club.
      0 | {S:The league} {C:said} {T:it was ready}, also calling out Berg, who is a member.
      1 | A vote is open, however {S:Berg} {C:did not believe} {T:it}.
      0 | As the war goes on, {C:fears} mount {T:that it could spread}.
      1 | The {C:fears} {T:of a war} are at the highest levels in decades.
      """)
  void letsTheFirstMainClauseDecideWhatIsNarrated(int narrated, String marked) {
    List<NarratedClaim> claims = ReadClaims.narrated(marked);

    assertThat(claims).hasSize(narrated).allMatch(claim -> claim.text().endsWith("."));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      DEMAND CERTAIN FUTURE     | {S:The union} {C:said} {T:the city should provide homes}.
      DEMAND CERTAIN FUTURE     | {S:The union} {C:said} {T:the city must pay}.
      DEMAND CERTAIN FUTURE     | {S:The union} {C:said} {T:the city needs to pay}.
      PREDICTION PROBABLE FUTURE | {S:The union} {C:said} {T:the homes should be ready soon}.
      """)
  void takesAnObligationForADemand(String reading, String marked) {
    ReportedClaim claim = ReadClaims.reported(marked);

    assertThat(claim.type() + " " + claim.modality().certainty() + " " + claim.modality().time()).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      ACCUSATION   | {S:A report} {C:concluded} {T:that soldiers committed the massacre}.
      CONDEMNATION | {S:The bishop} {C:said} {T:the law was a disgrace}.
      STATEMENT    | {S:Police} {C:said} {T:a man was charged with theft}.
      BELIEF       | {S:Agencies} {C:believe} {T:soldiers committed the massacre}.
      BELIEF       | {T:“We wanted to help,”} {S:he} {C:said}.
      """)
  void accusesOnlyAWrongdoerAndNeverInThought(ClaimType type, String marked) {
    assertThat(ReadClaims.reported(marked).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      all members of the league | {S:The rules} {C:require} {T:all members of the league to pay}.
      the press                 | {S:She} {C:told} the press {T:it was ready}.
      """)
  void givesTheAddresseeAsAWholeNounPhrase(String addressee, String marked) {
    assertThat(ReadClaims.reported(marked).addressees()).extracting(Addressee::text).containsExactly(addressee);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      It was great.          | {S:She} {C:said}, {T:“It was great.”}
      not wanting to talk    | {S:She} {C:accused} {T:him of “not wanting to talk.”}
      it a “cheap stunt.”    | {S:She} {C:called} {T:it a “cheap stunt.”}
      it was great           | {S:She} {C:said} {T:that it was great.}
      """)
  void keepsTheFinalMarkOfAWholeQuotedSentence(String claim, String marked) {
    assertThat(ReadClaims.reported(marked).text()).isEqualTo(claim);
  }

  private static List<ReportedClaim> reported(String marked) {
    return ReadClaims.of(marked).reported().stream().map(ReportedClaim.class::cast).collect(Collectors.toList());
  }
}
