package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.accuracy.ClaimLayer.Label;
import io.github.copydesk.accuracy.GivenClaims.Checked;
import io.github.copydesk.accuracy.GivenClaims.Decided;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivenClaimsTest {

  private static final Path GOLD = Corpora.ofOurOwn().path("claims");

  @Test
  void decidesEveryClaimOfTheGoldByItsOwnSpans() throws IOException {
    List<Decided> decided = new GivenClaims().read(GOLD);

    assertThat(decided).isNotEmpty().allMatch(it -> it.isRight(Label.FORM) && it.isRight(Label.SOURCE_KIND));
    assertThat(WikinewsClaimAccuracy.decisions("own", decided)).extracting(Figure::metric)
        .containsExactly("type", "coarse type", "polarity", "certainty", "time", "addressee");
  }

  @Test
  void judgesReportedClaimsAndSentencesOfTheNarrator() throws IOException {
    List<Checked> checked = new GivenClaims().checked(GOLD);

    assertThat(checked).extracting(it -> it.clues().contains("reported")).contains(true, false);
    assertThat(checked).anyMatch(Checked::isCheckable);
  }
}
