package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Addressee;
import io.github.copydesk.article.ReportedClaim;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseeFinderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      reporters             | {S:She} {C:told} reporters {T:the bridge is open}.
      reporters             | {T:“It is open,”} {S:she} {C:told} reporters Thursday.
      the press             | {T:“It is open,”} {S:she} {C:told} the press after the launch.
      reporters             | {S:She} {C:said} to reporters {T:the bridge is open}.
      the president         | {S:She} {C:accused} {T:the president of lying}.
      him                   | {S:She} {C:accused} {T:him of lying}.
      members of the House  | {S:She} {C:urged} {T:members of the House to vote}.
      the agency            | {S:She} {C:urged} the agency {T:to vote}.
      supporters            | {S:She} {C:thanked} {T:supporters}.
      the government        | {S:She} {C:called on the government} {T:to resign}.
      Belarus               | {S:She} {C:called out} {T:Belarus}.
      the press             | {S:She} {C:credited} the press {T:with keeping the story alive}.
      eleven people         | Yesterday eleven people {C:were charged} {T:with theft}.
      the family            | {S:She} {C:offered} {T:condolences} to the family.
      the BBC               | Speaking to the BBC, {S:she} {C:said} {T:the bridge is open}.
      reporters             | {S:She} addressed reporters, {C:calling for} {T:peace}.
      the BBC               | In an interview with the BBC, {S:she} {C:said} {T:the bridge is open}.
      the embassy           | {S:She} wrote to the embassy {C:asking} {T:to leave}.
      the agency            | {S:The firm} {C:disclosed} {T:the matter} to the agency.
      Lyon                  | {S:She} {C:told} Lyon {T:Hill had left}.
      the West              | {S:The members} {C:said} {T:the West should provide arms}.
      """)
  void findsWhomAnActIsAimedAt(String addressee, String marked) {
    assertThat(addressees(ReadClaims.reported(marked))).isEqualTo(addressee);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      {S:She} {C:said} {T:the bridge is open}.
      {S:She} {C:condemned} {T:the raid on Lyon}.
      {S:She} {C:called for} {T:the killers to be found}.
      {S:She} {C:said} {T:we must act}.
      {S:She} {C:blamed} {T:the rain}.
      {T:“It is open,”} {C:said} {S:she}.
      {T:An inquiry} {C:was ordered}.
      {S:She} {C:said} {T:the road must be closed}.
      {S:She} responded to the rule, {C:saying} {T:it was wrong}.
      """)
  void findsNobodyWhereNobodyIsAddressed(String marked) {
    assertThat(addressees(ReadClaims.reported(marked))).isEmpty();
  }

  private static String addressees(ReportedClaim claim) {
    return claim.addressees().stream().map(Addressee::text).collect(Collectors.joining(", "));
  }
}
