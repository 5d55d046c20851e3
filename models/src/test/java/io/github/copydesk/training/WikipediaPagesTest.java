package io.github.copydesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikipediaPagesTest {

  private static final String REST =
      " and the town council has met there every week since the new hall was opened by the mayor in the spring of that year.";

  @ParameterizedTest
  @CsvSource(delimiter = '→', quoteCharacter = '~', value = {
      "'''Nordby''' is a ''town'' → Nordby is a town",
      "It lies on the [[Aver]] → It lies on the Aver", "It lies on the [[River Aver|Aver]] → It lies on the Aver",
      "Its mayor {{small|since {{date|2010}}}} is Anna Berg → Its mayor  is Anna Berg",
      "Its hall<ref name=a>Berg, p. 5</ref> is old<ref name=\"b\" /> → Its hall is old",
      "It ({{lang|xx}}) is old → It is old",
      "[[File:Hall.jpg|thumb|The [[hall]] in snow]]It is old → It is old",
      "See [http://example.org the town's page] → See the town's page",
      "It is<!-- really --> old → It is old"})
  void takesMarkupOut(String page, String prose) {
    assertThat(WikipediaPages.prose(page + REST)).isEqualTo(prose + REST);
  }

  @Test
  void keepsParagraphsAloneAndStopsAtTheNotes() {
    String page = "{|\n| table\n|}\n== History ==\nIt is old" + REST + "\n* an item" + REST + "\nIt is new" + REST
        + "\n\n== References ==\nIt is cited" + REST;
    assertThat(WikipediaPages.prose(page)).isEqualTo("It is old" + REST + "\n\nIt is new" + REST);
  }

  @Test
  void readsThePagesOfADump() throws XMLStreamException {
    String dump = "<mediawiki><page><title>A</title><text>It is old" + REST + "</text></page>"
        + "<page><title>B</title><text>#REDIRECT [[A]]</text></page></mediawiki>";
    assertThat(WikipediaPages.read(new ByteArrayInputStream(dump.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("It is old" + REST);
  }
}
