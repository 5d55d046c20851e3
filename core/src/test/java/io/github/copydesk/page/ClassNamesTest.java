package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassNamesTest {

  @ParameterizedTest
  @CsvSource(nullValues = "-", textBlock = """
      wp-caption-text                , PICTURE_TEXT , ADVERT
      StoryCaption                   , PICTURE_TEXT , ADVERT
      ad                             , ADVERT       , CAPTION
      top-ad_1                       , ADVERT       , CAPTION
      header                         , -            , ADVERT
      badge                          , -            , ADVERT
      story advertisement            , ADVERT       , COMMENTS
      md:caption [&_figure]:caption  , -            , PICTURE_TEXT
      """)
  void readsConceptsOutOfNames(String name, Concept said, Concept unsaid) {
    long concepts = ClassNames.forOnePage().concepts(name);

    assertThat(said == null || (concepts & said.bit()) != 0).isTrue();
    assertThat(concepts & unsaid.bit()).isZero();
  }
}
