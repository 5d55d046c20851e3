package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.segmentation.EnglishSegments;
import io.github.copydesk.testing.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyCuesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "She {C:said} that it was old.|REPORTING",
      "She {C:refused to say} whether it was old.|REPORTING",
      "She made a {C:statement} that it was old.|REPORTING",
      "ANN LEE{C::} It is old.|REPORTING",
      "She {C:believes} that it is old.|THOUGHT",
      "She {C:does not want} to go.|THOUGHT",
      "The survey {C:shows} that it is old.|OTHER"})
  void sortsACueAsTheStudyDid(String marked, StudyCues.Sort sort) {
    MarkedText text = MarkedText.parse(marked);

    assertThat(StudyCues.sort(EnglishSegments.of(text.text()), text.spans("C").get(0))).isEqualTo(sort);
  }
}
