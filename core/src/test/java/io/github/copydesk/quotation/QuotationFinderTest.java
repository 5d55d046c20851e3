package io.github.copydesk.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.Span;
import io.github.copydesk.testing.MarkedText;
import io.github.copydesk.testing.MarkedText.Mark;
import io.github.copydesk.testing.PlainSegments;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In marked texts Q is a quotation and N one within another. */
class QuotationFinderTest {

  private static Passages split(String text) {
    return new QuotationFinder().split(PlainSegments.of(text));
  }

  private static void isReadAsMarked(String marked) {
    String text = MarkedText.parse(marked).text();
    List<Mark> marks = new ArrayList<>();
    split(text).quotations().forEach(quotation -> mark(quotation, "Q", marks));
    assertThat(new MarkedText(text, marks)).hasToString(marked);
  }

  private static void mark(Quotation quotation, String label, List<Mark> marks) {
    marks.add(new Mark(label, quotation.span()));
    quotation.nested().forEach(nested -> mark(nested, "N", marks));
  }

  private static List<String> pieces(String text) {
    return split(text).quotations().get(0).pieces().stream().map(piece -> piece.of(text)).toList();
  }

  private static List<Diagnostic.Kind> oddities(String text) {
    return split(text).diagnostics().stream().map(Diagnostic::kind).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{Q:\"We will sail,\"} the captain said.",
      "The captain said {Q:\"we will sail\"} and left.",
      "{Q:“We will sail,”} the captain said. {Q:“Now.”}",
      "{Q:''We will sail,''} the captain said.",
      "{Q:``We will sail,''} the captain said.",
      "{Q:‘‘We will sail,’’} the captain said.",
      "{Q:„We will sail“}, the captain said.",
      "{Q:„We will sail”}, the captain said.",
      "{Q:«We will sail»}, the captain said.",
      "{Q:« We will sail »}, the captain said.",
      "{Q:»We will sail«}, the captain said.",
      "{Q:‹We will sail›}, the captain said.",
      "{Q:›We will sail‹}, the captain said.",
      "{Q:”We will sail”}, the captain said.",
      "{Q:＂We will sail＂}, the captain said.",
      "The harbour was calm.",
      "It was {Q:\"calm\"}.",
      "It was ({Q:\"calm\"}).",
      "It was—{Q:“calm”}—and {Q:“grey.”}",
      "The captain: {Q:\"We will sail.\"}",
      "The {Q:\"slow-sailing\"}/{Q:\"fast-sailing\"} question",
  })
  void readsEachSortOfMarks(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{Q:\"We will sail,”} the captain said. {Q:“Now.\"}",
      "{Q:“We will sail,\"} the captain said.",
      "{Q:“We will sail,''} the captain said.",
      "{Q:“We will sail.“} The captain left.",
  })
  void closesAMarkByAnotherOfItsFamily(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{Q:'We will sail,'} the captain said.",
      "{Q:‘We will sail,’} the captain said. {Q:‘Now.’}",
      "{Q:`We will sail,'} the captain said.",
      "{Q:‚We will sail‘}, the captain said.",
      "Captain {Q:'to sail'} at dawn",
      "{Q:‘We don’t know the workers’ union,’} the captain said.",
      "{Q:‘It’s O’Neill’s ship,’} the captain said, {Q:‘and the dogs’ food.’}",
      "The {Q:‘best friends’} who met by the boys’ home said nothing.",
      "{Q:‘I love rock ’n’ roll,’} the captain said.",
      "{Q:'Nothin' comes of it,'} the captain said.",
      "The {Q:'sinking'}-or-swimming captain",
      "A {Q:‘ship’}; a {Q:‘boat’}, a {Q:‘raft’}!",
  })
  void readsSingleMarksAroundQuotations(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The captain didn't know, and O'Neill couldn’t either.",
      "The workers' union and the sailors’ home",
      "In the '90s and the ’80s, and in '98, they sailed.",
      "'Tis the sailors' fate, and 'twas ever so.",
      "Rock 'n' roll and rock ’n’ roll",
      "Get 'em to the boats' side.",
      "The boys' and girls' choirs' concert",
      "James' ship was 6' wide.",
      "A sailor's life, ' and then",
      "''",
      "'",
  })
  void leavesApostrophesAlone(String text) {
    isReadAsMarked(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{Q:“The mate told me {N:‘no’} twice,”} the captain said.",
      "{Q:‘The mate told me {N:“no”} twice,’} the captain said.",
      "{Q:\"The mate told me {N:'no'} twice,\"} the captain said.",
      "{Q:\"The mate told me {N:\"no\"} twice,\"} the captain said.",
      "{Q:“The mate told me {N:“no”} twice,”} the captain said.",
      "{Q:“The mate told me, {N:‘I read {N:“Ahab”} at sea,’}”} the captain said.",
      "{Q:«The mate told me {N:“no”} twice»}, the captain said.",
      "{Q:\"The mate told me {N:'no.'}\"} The captain left.",
      "{Q:''The mate told me {N:'no.'}''} The captain left.",
      "{Q:“The mate told me, {N:‘We can’t.’}”}",
      "{Q:\"The mate told me, {N:\"No.\"}\"}",
      "{Q:“{N:‘No’} is what the mate told me,”} the captain said.",
  })
  void findsQuotationsWithinQuotations(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "It is 6'2\" tall and 12\" wide.",
      "A 12\" pipe was laid.",
      "At 40° 26' 46\" north",
      "{Q:\"It is 6'2\" tall,\"} the captain said.",
      "{Q:\"We laid a 12\" pipe,\"} the captain said.",
      "{Q:\"We sailed in 1912\"}, the captain said.",
      "{Q:\"We are 12\"} is what the captain said.",
  })
  void tellsInchesFromQuotationMarks(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The captain said{Q:\"We will sail.\"}Then it rained.",
      "{Q:“We will sail.”}The captain left.",
      "The captain said,{Q:\"we will sail\"}.",
      "{Q:\"We will sail,\"}the captain said.",
      "{Q:“We will sail.”}{Q:“Now.”}",
      "The captain said:{Q:“We will sail.”}",
      "{Q:\" We will sail, \"} the captain said.",
  })
  void standsLostAndAddedSpaces(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{Q:“We will sail,”} the captain said.\n\n{Q:“We will come back.”}",
      "{Q:“We will sail.\n\n“We will come back,”} the captain said.",
      "The captain said: {Q:\"We will sail.\n\n\"We will fish.\n\n\"We will come back.\"} Then it rained.",
      "{Q:‘We will sail.\n\n‘We will come back,’} the captain said.",
      "{Q:''We will sail.\n''We will come back,''} the captain said.",
      "{Q:“We {N:‘will’} sail.\n\n“We {N:‘will’} come back,”} the captain said.",
  })
  void joinsWhatReopensWithEachParagraph(String marked) {
    isReadAsMarked(marked);
  }

  @Test
  void givesAPieceForEachParagraph() {
    assertThat(pieces("She said: “We will sail.\n\n“We will fish.\n\n“We will come back,” and left."))
        .containsExactly("We will sail.", "We will fish.", "We will come back,");
  }

  @Test
  void takesMarksAndSpacesOffThePieces() {
    assertThat(pieces("« We will sail », the captain said.")).containsExactly("We will sail");
    assertThat(pieces("''We will sail,'' the captain said.")).containsExactly("We will sail,");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{Q:“We will sail, the captain said.}",
      "{Q:“We will sail, the captain said.}\n\nThen it rained.",
      "{Q:“We will sail, the captain said.}\n\nThen it rained, {Q:“and hailed.”}",
      "“We will sail, the captain said. {Q:“We will come back.”}",
      "{Q:\"We will sail, the captain said.}\n\n'Tis raining.",
      "{Q:“We will sail.\n\n“We will come back, the captain said.}\n\nThen it rained.",
  })
  void endsWhatIsLeftOpenWithItsParagraph(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "‘We will sail, the captain said.",
      "{Q:“We ‘will sail,”} the captain said.",
      "« Previous page",
      "We sail » Next page",
      "We will sail,” the captain said.",
      "We will sail,\" the captain said.",
      "{Q:“We will sail,”} the captain said.”",
      "The words \"\" are empty, as are “”, \" \" and « ».",
      "The end. \"",
      "<a href=\"http://example.org/\" title='x'>A {Q:\"ship\"}</a>",
      "",
      " \n ",
  })
  void passesOverMarksThatHoldNothing(String marked) {
    isReadAsMarked(marked);
  }

  @Test
  void notesAMarkThatNothingCloses() {
    assertThat(oddities("“We will sail, the captain said.\n\nIt rained.")).containsExactly(Diagnostic.Kind.UNCLOSED_QUOTATION);
    assertThat(oddities("“We will sail, he said. “We will.”")).containsExactly(Diagnostic.Kind.UNCLOSED_QUOTATION);
  }

  @Test
  void notesAMarkThatClosesNothing() {
    assertThat(oddities("We will sail,” the captain said.")).containsExactly(Diagnostic.Kind.STRAY_CLOSING_MARK);
    assertThat(oddities("“We will sail,” he said.”")).containsExactly(Diagnostic.Kind.STRAY_CLOSING_MARK);
  }

  @Test
  void notesNothingAboutSoundText() {
    assertThat(oddities("“We ‘will’ sail,” he said of the boys’ 12\" raft. “Now.”")).isEmpty();
  }

  @Test
  void sortsWhatItNotes() {
    List<Diagnostic> diagnostics = split("“We sail.\n\nWe sail.” “We fish.\n\nIt rained.”").diagnostics();
    assertThat(diagnostics).isSortedAccordingTo((one, other) -> one.span().compareTo(other.span())).hasSize(4);
  }

  @Test
  void tilesTheText() {
    Passages passages = split("He said “no” and “yes.”");
    assertThat(passages.asList()).extracting(passage -> passage.text()).containsExactly("He said ", "“no”", " and ", "“yes.”");
    assertThat(passages.narrative()).hasSize(2);
    assertThat(passages.quotations()).hasSize(2);
  }

  @Test
  void tellsTheStoryWithoutItsQuotations() {
    String text = "“We will sail at dawn, and fish,” the captain of “Pequod” said.";
    assertThat(split(text).withoutSpeech()).isEqualTo(" the captain of “Pequod” said.");
  }

  @Test
  void knowsWhereEachPieceStands() {
    Quotation quotation = split("So “we sail.\n\n“We fish.”").quotations().get(0);
    assertThat(quotation.span()).isEqualTo(new Span(3, 24));
    assertThat(quotation.pieces()).containsExactly(new Span(4, 12), new Span(15, 23));
  }
}
