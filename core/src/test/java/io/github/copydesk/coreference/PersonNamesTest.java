package io.github.copydesk.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are written as honorific / given / family / suffix. */
class PersonNamesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{P:Anna Berg} | /Anna/Berg/",
      "{P:George W. Lund} | /George W./Lund/",
      "{P:J.K. Lund} | /J.K./Lund/",
      "{P:Jean-Luc Berg-Lund} | /Jean-Luc/Berg-Lund/",
      "{P:Bill de Smet} | /Bill/de Smet/",
      "{P:Anna van der Berg} | /Anna/van der Berg/",
      "{P:Omar bin Khalid} | /Omar/bin Khalid/",
      "{P:Carlo Di Monte} | /Carlo/Di Monte/",
      "{P:Al Berg} | /Al/Berg/",
      "{P:de Smet} | //de Smet/",
      "{P:Carl Lund Jr.} | /Carl/Lund/Jr.",
      "{P:Carl Lund III} | /Carl/Lund/III",
      "{P:Carl Lund}, Jr., left | /Carl/Lund/Jr.",
      "{P:Anna Berg} MP left | /Anna/Berg/MP"})
  void takesANameApart(String marked, String parts) {
    assertThat(parts(marked)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{P:Xi Jinping} | /Jinping/Xi/", "{P:Kim Jong Un} | /Jong Un/Kim/", "{P:Moon Jae-in} | /Jae-in/Moon/",
      "{P:Ban Ki-moon} | /Ki-moon/Ban/", "{P:Nguyen Van Thieu} | /Van Thieu/Nguyen/", "{P:Lee Kuan Yew} | /Kuan Yew/Lee/",
      "{P:Kim Clark} | /Kim/Clark/", "{P:Lee Evans} | /Lee/Evans/", "{P:Han Solo} | /Han/Solo/", "{P:Jack Ma} | /Jack/Ma/",
      "{P:Park Avenue Berg} | /Park Avenue/Berg/"})
  void knowsFamilyNamesThatStandFirst(String marked, String parts) {
    assertThat(parts(marked)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Mr. {P:Berg} left | Mr.//Berg/", "Mr {P:Carl Berg} left | Mr/Carl/Berg/", "{P:Carl Berg} met. Sir {P:Carl} left | Sir/Carl/Berg/",
      "Queen {P:Anna} left | Queen/Anna//", "President {P:Berg} left | ///", "{P:Berg} left | ///"})
  void tellsASingleNameByItsFormOfAddress(String marked, String parts) {
    assertThat(parts(marked)).isEqualTo(parts);
  }

  private static String parts(String marked) {
    PersonName name = MarkedNames.resolve(marked).people().get(0).parts();
    return String.join("/", name.honorific(), name.given(), name.family(), name.suffix());
  }
}
