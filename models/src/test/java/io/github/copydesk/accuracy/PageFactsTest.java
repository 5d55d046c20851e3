package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFactsTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      title  ; Floods recede, at last   ; “Floods recede at last”    ; true
      title  ; Floods recede            ; Floods recede in the north ; false
      author ; Ann Lee, MD, PhD         ; Ann Lee                    ; true
      author ; Ann Lee                  ; Bo Lee                     ; false
      date   ; 2026-03-04               ; 2026-03-04T05:06Z          ; true
      date   ; 2026-03                  ; 2026-03-04                 ; false
      date   ; 2026-03-04               ; ''                         ; false
      """)
  void tellsWhetherTwoStatementsAreTheSame(String field, String truth, String found, boolean same) {
    assertThat(PageFacts.same(field, truth, found)).isEqualTo(same);
  }
}
