package io.github.copydesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelledTextTest {

  @Test
  void keepsNamesInPlaceInSmallLetters() {
    LabelledText text = new LabelledText("In Åre and İzmir", List.of(name(3, 6), name(11, 16)), Set.of(EntityType.PLACE));
    LabelledText small = text.inSmallLetters();
    assertThat(small.text()).isEqualTo("in åre and izmir");
    assertThat(small.names()).isEqualTo(text.names());
  }

  private static LabelledText.Name name(int start, int end) {
    return new LabelledText.Name(new Span(start, end), EntityType.PLACE);
  }
}
