package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.RemovalKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that the rules for whole paragraphs must and must not match. */
class ParagraphRulesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "RELATED_LINK | SEE ALSO: Ferry firm says it is sorry",
      "RELATED_LINK | Read more: The mayor's long goodbye",
      "RELATED_LINK | ALSO READ: Six boats for sale",
      "RELATED_LINK | • Related: How the tide mills work",
      "RELATED_LINK | WATCH: Whale visits harbour",
      "RELATED_LINK | (h/t The Courier.)",
      "RELATED_LINK | h/t: The Courier",
      "RELATED_LINK | Click here to read the full ruling",
      "RELATED_LINK | RELATED IMAGESview larger image",
      "RELATED_LINK | Read the rest here.",
      "RELATED_LINK | More on this story",
      "NEWSLETTER | Sign up for our weekly newsletter",
      "NEWSLETTER | CLICK HERE TO GET THE COURIER APP",
      "NEWSLETTER | Share this article",
      "COMMENT_POLICY | Please read our comment policy before commenting.",
      "COMMENT_POLICY | View comments",
      "EDITORS_NOTE | Editor’s note: This interview was shortened.",
      "EDITORS_NOTE | CORRECTION: The ship sails on Tuesday.",
      "EDITORS_NOTE | This story has been updated with the mayor's reply.",
      "BYLINE | (Reporting by Ana Ruiz; Editing by Lee Chan)",
      "BYLINE | --additional reporting from Ana Ruiz.",
      "CAPTION | FILE - In this May 4 picture a crane lifts the bell.",
      "CREDIT | Getty Images",
      "EMBEDDED_POST | View this post on Instagram",
      "FURNITURE | Story continues below advertisement",
      "FURNITURE | [Video: Watch the launch.]",
      "FURNITURE | ABSTRACT.",
      "FURNITURE | FULL TEXT.",
  })
  void knowsSetPhrases(RemovalKind kind, String line) {
    assertThat(new KnownPhrases().kindOf(alone(line))).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Related cases will be heard in June.",
      "Watch: that was the one word on the note.",
      "share of the vote.",
      "“Read more: it is good for you,” he told the class.",
      "Signs went up along the coast road.",
      "More than forty people gave evidence.",
      "The corrections officers walked out.",
      "Advertisement sales fell by a tenth.",
      "Listeners called in all night.",
  })
  void leavesSentencesThatBeginAlike(String line) {
    assertThat(new KnownPhrases().kindOf(alone(line))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Jane Doe and Ali Khan contributed to this report.",
      "Jane Doe contributed reporting.",
      "Associated Press writer Jane Doe in Oslo contributed to this report.",
  })
  void knowsThanksAtTheTail(String line) {
    assertThat(new KnownPhrases().kindOf(new Paragraph(0, line, 9, 10))).contains(RemovalKind.BYLINE);
    assertThat(new KnownPhrases().kindOf(new Paragraph(0, line, 3, 40))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "By Jane Doe", "By JANE DOE", "By Jane Doe and John Roe, Associated Press", "by Jane Doe", "By: Jane Doe",
      "By Jane Doe, Staff Writer", "By Jean de la Croix | The Courier", "Jane Doe, USA TODAY", "Jane Doe | Staff Writer",
      "Video by Jane Doe", "Translated by Jane Doe.",
  })
  void knowsBylines(String line) {
    assertThat(new Bylines().kindOf(alone(line))).contains(RemovalKind.BYLINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "By Monday the river had fallen.", "By The Numbers", "Jane Doe, 43, was named.", "Jane Doe, Mayor of Riga",
      "Research by Nokia shows that people talk more.", "Produced by hand, the bells are dear.", "Jane Doe",
  })
  void leavesLinesThatAreNoBylines(String line) {
    assertThat(new Bylines().kindOf(alone(line))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Doe reported from Oslo.", "Doe reported from Oslo, Norway; Roe, from Riga.", "Jane Doe contributed.",
      "Jane Doe also contributed from Riga.", "- Jane Doe.", "— Reuters",
  })
  void knowsSignaturesBelowTheStory(String line) {
    assertThat(new Bylines().kindOf(new Paragraph(0, line, 19, 20))).contains(RemovalKind.BYLINE);
    assertThat(new Bylines().kindOf(new Paragraph(0, line, 9, 40))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "• Jane Doe can be reached at jdoe@example.com.", "Write to Jane Doe at jane.doe@example.com",
      "Contact Jane Doe at 555-201-3344.", "Follow Jane Doe on Twitter @jane_doe.", "Twitter: @janedoe.",
      "Follow @courier", "EMAIL: tips@example.com.", "On Twitter follow Jane Doe https://twitter.com/jane",
      "\"Follow Jane Doe on Twitter @jane_doe.\"",
  })
  void knowsContactLines(String line) {
    assertThat(new Contacts().kindOf(alone(line))).contains(RemovalKind.CONTACT);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Follow the money, the auditor said.", "Doe can be reached by boat alone.",
      "Contact sports are banned at the school.", "He wrote to Doe at length.",
  })
  void leavesLinesWithoutAnAddress(String line) {
    assertThat(new Contacts().kindOf(alone(line))).isEmpty();
  }

  @Test
  void takesAHandleForTheWritersBelowTheHeadlineAlone() {
    assertThat(new Contacts().kindOf(new Paragraph(0, "@janedoe", 2, 30))).contains(RemovalKind.CONTACT);
    assertThat(new Contacts().kindOf(new Paragraph(0, "@janedoe", 20, 30))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "FURNITURE | 1 of 4 |", "FURNITURE | 2 min read", "FURNITURE | ___", "FURNITURE | ___.", "FURNITURE | * * *", "FURNITURE | 9:05 p.m.", "FURNITURE | 11 a.m. EST:",
      "GARBLED | .bio-text {", "GARBLED | margin-right:15px;", "GARBLED | }", "GARBLED | File:Old harbour.jpg",
      "RELATED_LINK | https://example.org/poll", "RELATED_LINK | Online: http://example.org.",
  })
  void knowsFurnitureByItsForm(RemovalKind kind, String line) {
    assertThat(new Furniture().kindOf(alone(line))).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "5 p.m. is too late.", "Note: it rained;", "👍", "He left at 9 p.m.", "\"", "Why?"})
  void leavesShortParagraphs(String line) {
    assertThat(new Furniture().kindOf(alone(line))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"© 2019 The Courier", "Copyright 2019 The Courier. All rights reserved.", "(c) 2016 Jane Doe",
      "© The Courier, 2021", "From THE MILLS by Jane Doe. Copyright © 2015 by Jane Doe.", "Copyright © 2020 by Jane Doe"})
  void knowsCopyrightLines(String line) {
    assertThat(new CopyrightLines().kindOf(alone(line))).contains(RemovalKind.COPYRIGHT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Copyright law was last changed in 1988.", "In 2019 all rights were reserved.", "(c) the third point"})
  void leavesTalkOfCopyright(String line) {
    assertThat(new CopyrightLines().kindOf(alone(line))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Watch the full interview below:", "Listen to both talks above.", "(See the full list of winners below.)",
      "Listen to the show embedded above. Subscribe here.", "Read the ruling here",
  })
  void knowsPointersToOtherPlacesOfThePage(String line) {
    assertThat(new Pointers().kindOf(alone(line))).contains(RemovalKind.RELATED_LINK);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "See what it did to the town below the dam.", "Watch him go, she said. He is still here today.", "They live above.",
      "Take “the bridge below”.",
  })
  void leavesOrdersThatPointNowhere(String line) {
    assertThat(new Pointers().kindOf(alone(line))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POLITICS", "Opinion", "US & Canada", "Letter From America.", "WORLD NEWS"})
  void knowsSectionLabelsAtTheHead(String line) {
    assertThat(new SectionLabels().kindOf(alone(line))).contains(RemovalKind.SECTION_LABEL);
    assertThat(new SectionLabels().kindOf(new Paragraph(0, line, 20, 40))).isEmpty();
    assertThat(new SectionLabels().kindOf(alone(line + " is not all"))).isEqualTo(Optional.empty());
  }

  private static Paragraph alone(String line) {
    return new Paragraph(0, line, 1, 30);
  }
}
