package io.github.copydesk.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Feature one speaks strongly for a candidate, two a little, three against it. */
class CandidateChoiceTest {

  private static final CandidateWeights WEIGHTS = new CandidateWeights(Map.of(1, 3f, 2, 1f, 3, -3f));
  private static final CandidateChoice CHOICE = new CandidateChoice(WEIGHTS, 0.5);

  @Test
  void leavesOutWhatIsUnlikely() {
    Candidate likely = candidate(0, 1);
    assertThat(CHOICE.of(List.of(likely, candidate(50, 3)))).containsExactly(likely);
  }

  @Test
  void putsTheLikeliestFirst() {
    Candidate fair = candidate(0, 2);
    Candidate good = candidate(50, 1);
    assertThat(CHOICE.of(List.of(fair, good))).containsExactly(good, fair);
  }

  @Test
  void choosesOneOfTwoThatShareTheirContent() {
    Candidate good = new Candidate(Stretch.NONE, stretch(0), List.of(new Stretch(5, 9)), new int[] {1});
    Candidate rival = new Candidate(Stretch.NONE, stretch(12), List.of(new Stretch(8, 11)), new int[] {2});
    assertThat(CHOICE.of(List.of(good, rival))).containsExactly(good);
  }

  @Test
  void givesNoAttributionWithinAnother() {
    Candidate outer = new Candidate(Stretch.NONE, stretch(0), List.of(new Stretch(2, 20)), new int[] {1});
    Candidate inner = new Candidate(Stretch.NONE, stretch(4), List.of(new Stretch(21, 25)), new int[] {2});
    assertThat(CHOICE.of(List.of(inner, outer))).containsExactly(outer);
  }

  @Test
  void ratesWhatItKnowsNothingOfAsAnybodysGuess() {
    assertThat(WEIGHTS.chance(new int[] {7})).isEqualTo(0.5);
  }

  private static Candidate candidate(int first, int feature) {
    return new Candidate(Stretch.NONE, stretch(first), List.of(new Stretch(first + 2, first + 9)), new int[] {feature});
  }

  private static Stretch stretch(int first) {
    return new Stretch(first, first + 1);
  }
}
