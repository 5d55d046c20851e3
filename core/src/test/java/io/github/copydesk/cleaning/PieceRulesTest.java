package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules for parts of a paragraph find, as {@code KIND: words} with a bar between them. */
class PieceRulesTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
      "A crane lifts the bell. (AP Photo/Jane Doe); CAPTION: A crane lifts the bell. / CREDIT: (AP Photo/Jane Doe)",
      "A crane. (Photo by Jane Doe/Getty Images.); CAPTION: A crane. / CREDIT: (Photo by Jane Doe/Getty Images.)",
      "(Image: Jane Doe); CREDIT: (Image: Jane Doe)",
      "A crane at work. Image: Jane Doe.; CAPTION: A crane at work. / CREDIT: Image: Jane Doe.",
      "Jane DoeImage: J. Roe.; CAPTION: Jane Doe / CREDIT: Image: J. Roe.",
      "A crane. Photograph: Jane Doe/PA; CAPTION: A crane. / CREDIT: Photograph: Jane Doe/PA",
      "Jane Doe/Getty Images.; CREDIT: Jane Doe/Getty Images.",
      "Jane Doe via Getty Images.; CREDIT: Jane Doe via Getty Images.",
      "REUTERS/Jane Doe; CREDIT: REUTERS/Jane Doe",
      "He sat. (AP Photo/Jane Doe) Then he rose.; CREDIT: (AP Photo/Jane Doe)",
  })
  void findsCreditsAndTheirCaptions(String text, String found) {
    assertThat(found(new Credits(), text)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The photo (taken in May) shows a crane.", "He works for Reuters/Ipsos, and she does not.",
      "The image: a crane over a bell.", "She said (via a spokesman) that it fell.", "Credit: that is what he wanted.",
  })
  void leavesProseAboutPictures(String text) {
    assertThat(found(new Credits(), text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
      "We won! pic.twitter.com/a1B2c3D4e5; EMBEDDED_POST: pic.twitter.com/a1B2c3D4e5",
      "Count. https://t.co/abcdefghij — Jane Doe (@jane) May 4, 2016; EMBEDDED_POST: https://t.co/abcdefghij / EMBEDDED_POST: May 4, 2016",
      "We won.— Jane Doe (@jane) 4 May 2016; EMBEDDED_POST: 4 May 2016",
      "8:03 AM - 3 Aug 2016; EMBEDDED_POST: 8:03 AM - 3 Aug 2016",
  })
  void findsWhatPostsLeave(String text, String found) {
    assertThat(found(new Posts(), text)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"She (@jane) writes daily.", "He left — with Doe (his aide) — on May 4, 2016.", "See twitter.com/jane."})
  void leavesTheWordsOfPosts(String text) {
    assertThat(found(new Posts(), text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
      "a \"law\" ((es))Spanish language: una ley; GARBLED: ((es))Spanish language:",
      "██ Labour 12; GARBLED: ██",
      "The end.[edit]; GARBLED: [edit]",
  })
  void findsWhatTemplatesLeave(String text, String found) {
    assertThat(found(new TemplateRemains(), text)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"((WN)) What is next?", "((Jane Doe)) No.", "the Spanish language: a history"})
  void leavesNamesOfSpeakers(String text) {
    assertThat(found(new TemplateRemains(), text)).isEmpty();
  }

  private static String found(PieceRule rule, String text) {
    List<Debris> found = rule.within(new Paragraph(0, text, 3, 9));
    return found.stream()
        .map(debris -> debris.kind() + ": " + text.substring(debris.start(), debris.end()))
        .collect(Collectors.joining(" / "));
  }
}
